/** A block of a text that is coded. */
export interface SourceBlock {
  kind: 'paragraph' | 'heading';
  /** One line of plain text. */
  text: string;
}

/** Where a paragraph is in a plain text, in Unicode code points from 0: from its first to after its last. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A plain text as coding tools get it, with the places of its paragraphs, by number from 1. */
export interface SourceText {
  text: string;
  paragraphs: TextSpan[];
}

/** How many code points a text has, which is what REFI-QDA counts; JavaScript counts UTF-16 units. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) count -= 1;
  }
  return count;
}

/**
 * Blocks as plain text, one line each, with LF and without a byte order mark, which tools count differently: QualCoder
 * takes a mark for a character, and some count CR LF as one. Without headings, the paragraph numbers that tools show are
 * those of the original.
 */
export function sourceText(blocks: readonly SourceBlock[]): SourceText {
  const paragraphs: TextSpan[] = [];
  let start = 0;
  for (const { kind, text } of blocks) {
    const end = start + codePoints(text);
    if (kind === 'paragraph') paragraphs.push({ start, end });
    start = end + 1;
  }
  return { text: blocks.map(({ text }) => `${text}\n`).join(''), paragraphs };
}

/** A block of an original's text; only paragraphs are counted and numbered, from 1. */
export interface OriginalBlock {
  kind: 'paragraph' | 'heading';
  /** One line of plain text, no markup. */
  text: string;
}

/**
 * Writes the text of an original: one block per line, separated by blank lines, headings with `## `. A paragraph that
 * starts like a heading or with a backslash gets a backslash in front. Ends with a line break if there is a block.
 */
export function writeOriginalText(blocks: readonly OriginalBlock[]): string {
  const lines = blocks.map(({ kind, text }) =>
    kind === 'heading' ? `## ${text}` : /^(?:## |\\)/.test(text) ? `\\${text}` : text,
  );
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
}

/** Reads what `writeOriginalText` wrote. */
export function readOriginalText(text: string): OriginalBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.startsWith('## ')
        ? { kind: 'heading', text: line.slice(3) }
        : { kind: 'paragraph', text: line.startsWith('\\') ? line.slice(1) : line },
    );
}

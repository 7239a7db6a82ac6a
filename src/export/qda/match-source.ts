import { codePoints, type SourceBlock, type TextSpan } from './source-text.ts';

/** A line of a tool's text: where it is, and the paragraph that it is; `undefined` for a heading or another text. */
interface PlacedLine extends TextSpan {
  text: string;
  paragraph: number | undefined;
  isKnown: boolean;
}

/** A tool's text with the paragraphs of the article found in it. */
export interface PlacedText {
  /** The paragraphs that a selection touches with anything that can be seen, and whether it touches other lines. */
  paragraphsIn: (span: TextSpan) => { paragraphs: number[]; strange: boolean };
  /** The selected words, on one line. */
  wordsIn: (span: TextSpan) => string;
  /** How many paragraphs were found. */
  found: number;
}

/** Tools that count the two characters of a line's end as one, whatever the file has (QualCoder 3.8, ATLAS.ti 23). */
const ONE_FOR_LINE_END = /atlas|qualcoder/i;

/**
 * Finds the paragraphs of an article in the text that a tool has of it: line by line, each the same as a block; where
 * none differs but in its wording, by their order. Positions are code points; a byte order mark counts as nothing, and
 * CR LF as two, unless the tool that wrote the project (`origin`) counts it as one.
 */
export function placeSourceText(text: string, blocks: readonly SourceBlock[], origin: string): PlacedText {
  const plain = text.replace(/^\ufeff/u, '');
  const counted = ONE_FOR_LINE_END.test(origin) ? plain.replaceAll('\r\n', '\n') : plain;
  const points = Array.from(counted);
  const lines = linesOf(counted);
  const filled = lines.filter((line) => line.text !== '');
  const inOrder = filled.length === blocks.length;
  const numbers = paragraphNumbers(blocks);
  let next = 0;
  filled.forEach((line, index) => {
    const same = blocks.findIndex((block, at) => at >= next && spaced(block.text) === spaced(line.text));
    const block = same === -1 ? (inOrder ? index : undefined) : same;
    if (block === undefined) return;
    if (same !== -1) next = same + 1;
    line.isKnown = true;
    line.paragraph = numbers[block];
  });
  const isVisible = (from: number, to: number) => points.slice(from, to).some((point) => point.trim() !== '');
  return {
    paragraphsIn({ start, end }) {
      const touched = filled.filter((line) => {
        const from = Math.max(start, line.start);
        const to = Math.min(end, line.end);
        return from < to && isVisible(from, to);
      });
      const paragraphs = touched.flatMap(({ paragraph }) => paragraph ?? []);
      return { paragraphs: [...new Set(paragraphs)], strange: touched.some(({ isKnown }) => !isKnown) };
    },
    wordsIn: ({ start, end }) => spaced(points.slice(start, end).join('')),
    found: new Set(filled.flatMap(({ paragraph }) => paragraph ?? [])).size,
  };
}

const spaced = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function linesOf(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = 0;
  for (const [index, part] of text.split(/(\r\n|[\n\r\u2028\u2029])/u).entries()) {
    const end = start + codePoints(part);
    if (index % 2 === 0) lines.push({ start, end, text: part.trim(), paragraph: undefined, isKnown: false });
    start = end;
  }
  return lines;
}

/** The paragraph number of each block; `undefined` for headings. */
function paragraphNumbers(blocks: readonly SourceBlock[]): (number | undefined)[] {
  let number = 0;
  return blocks.map(({ kind }) => (kind === 'paragraph' ? (number += 1) : undefined));
}

import { endsSentence, startsSmall } from './sentence.ts';
import type { TextLine } from './lines.ts';

/** How a text is wrapped by hand or by a program, in characters. */
export interface Wrap {
  /** The width that lines are filled to. */
  width: number;
  /** A smaller width of the first line of every paragraph, where the text has one. */
  firstWidth?: number | undefined;
}

// Lines are filled to within the length of a usual word.
const ragged = 10;
const widest = 140;
/** Narrower lines than these are wrapped by hand in verse alone. */
const narrow = 50;

/**
 * Finds out whether lines were broken in mid-sentence to fill a width. `blocks` are runs of lines without a blank line.
 * `undefined` for texts of one line a paragraph, for verse and for lists.
 */
export function findWrap(blocks: readonly (readonly TextLine[])[]): Wrap | undefined {
  const pairs = blocks.flatMap((block) =>
    block.slice(1).map((line, index): [string, string] => [block[index]?.text ?? '', line.text]),
  );
  const open = pairs.filter(([line]) => !endsSentence(line));
  if (pairs.length < 3) {
    const goesOn = pairs.length > 0 && pairs.every(([line, next]) => isCut(line, next) && line.length >= 30);
    return goesOn ? { width: longestOf(pairs) } : undefined;
  }
  const width = widthOf(pairs.map(([line]) => line.length));
  if (width === undefined || width > widest || isMostlyWider(blocks, width + ragged)) return undefined;
  // Verse leaves its lines short; a filled line has no room for the next word. Who wraps by hand fills them less, and
  // where each paragraph starts with a shorter line, fewer are filled; but sentences go on in small letters.
  const filledTo = (limit: number): number => open.filter(([line, next]) => !fits(line, next, limit)).length;
  const cut = pairs.filter(([line, next]) => isCut(line, next));
  const cutAtEnd = cut.filter(([line, next]) => !fits(line, next, width));
  const isOpen = open.length * 2 >= pairs.length;
  const isFilled = filledTo(width) * 2 >= open.length;
  const isRagged = width >= narrow && filledTo(width - ragged / 2) * 5 >= open.length * 4;
  const isFlowing =
    width >= narrow && filledTo(width) * 3 >= open.length && cut.length * 5 >= open.length * 3;
  const hasManyShort =
    cut.length * 20 >= pairs.length && cut.length > 2 && cutAtEnd.length * 5 >= cut.length * 4;
  if (!(isOpen && (isFilled || isRagged || isFlowing)) && !hasManyShort) return undefined;
  return { width, firstWidth: firstWidthOf(pairs, width) };
}

/**
 * Whether a paragraph ends between two lines of wrapped text: the first ends a sentence and had room for the next
 * word. A short line that ends none is a heading where it stands alone (`isFirst`), else a paragraph without a stop.
 */
export function endsParagraph(
  line: string,
  next: string,
  { width, firstWidth }: Wrap,
  isFirst: boolean,
): boolean {
  if (!fits(line, next, width) || endsWithHyphen(line)) return false;
  if (endsSentence(line) || line.endsWith(':')) return true;
  if (startsSmall(next) || !/\p{Lu}/u.test(next)) return false;
  const isFirstLine = isFirst && firstWidth !== undefined && line.length <= firstWidth;
  if (isFirstLine && !fits(line, next, firstWidth)) return false;
  return isFirst || line.length < width * 0.7;
}

/**
 * Joins wrapped lines. Scripts without blanks are joined without; a hyphen at a line's end stays, and no blank comes
 * after it, unless `isOneWord` says that the two parts are one word that was divided. It is asked only where the second
 * part goes on in small letters, and told both forms in small letters: `joined` and `hyphenated`.
 */
export function joinLines(
  lines: readonly string[],
  isOneWord: (joined: string, hyphenated: string) => boolean = () => false,
): string {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined) {
      parts.push(line);
      continue;
    }
    // Only the last part is looked at: looking at the whole would take time in proportion to its square.
    const [end, glue] = joint(last, line, isOneWord);
    parts[parts.length - 1] = end;
    parts.push(glue + line);
  }
  return parts.join('');
}

function joint(
  last: string,
  line: string,
  isOneWord: (joined: string, hyphenated: string) => boolean,
): [end: string, glue: string] {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、！？：；」』）]$/u.test(last.slice(-2)))
    return [last, ''];
  // "two- and three-day": such a hyphen has its blank.
  if (!endsWithHyphen(last) || /^(?:and|or|und|oder|bis|et|ou|y|o)\s/u.test(line)) return [last, ' '];
  const start = /[\p{L}\p{M}]+(?=[-‐]$)/u.exec(last.slice(-60))?.[0];
  const end = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line.slice(0, 60))?.[0];
  // A divided word goes on in small letters; "al-" before a name, or a span of years, does not.
  if (start === undefined || end === undefined) return [last, ''];
  const chain = /(?:[\p{L}\p{M}\p{N}]+-)+$/u.exec(last.slice(-60).replace(/‐/gu, '-'))?.[0] ?? '';
  const rest = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/u.exec(
    line.slice(0, 60).replace(/‐/gu, '-'),
  )?.[0];
  const isOne = isOneWord((start + end).toLowerCase(), (chain + (rest ?? '')).toLowerCase());
  return [isOne ? last.slice(0, -1) : last, ''];
}

/** Whether a line ends with a hyphen that is part of a word, and so goes on with it. */
export function endsWithHyphen(line: string): boolean {
  return /[\p{L}\p{M}\p{N}][-‐]$/u.test(line.slice(-5));
}

function fits(line: string, next: string, width: number): boolean {
  const word = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+)/u.exec(next)?.[0] ?? '';
  return line.length + 1 + word.length <= width;
}

function isCut(line: string, next: string): boolean {
  return endsWithHyphen(line) || (!endsSentence(line) && startsSmall(next));
}

// The greatest length that some of the lines come near: one long address or title is no width.
function widthOf(lengths: readonly number[]): number | undefined {
  const sorted = [...lengths].sort((a, b) => b - a);
  const enough = Math.max(2, Math.ceil(sorted.length * 0.1));
  return sorted.find((length, index) => (sorted[index + enough - 1] ?? -ragged) > length - ragged);
}

function firstWidthOf(pairs: readonly (readonly [string, string])[], width: number): number | undefined {
  const firsts = pairs.filter(([line, next], index) => {
    const before = pairs[index - 1];
    const follows = before?.[1] === line && endsSentence(before[0]) && fits(before[0], line, width);
    return follows && !endsSentence(line) && fits(line, next, width);
  });
  if (firsts.length < 3) return undefined;
  const longest = longestOf(firsts);
  const full = firsts.filter(([line, next]) => !fits(line, next, longest));
  return longest < width * 0.8 && full.length * 5 >= firsts.length * 4 ? longest : undefined;
}

// A row of labels may look wrapped; where most of the text stands in longer lines, it is not.
function isMostlyWider(blocks: readonly (readonly TextLine[])[], width: number): boolean {
  const lengths = blocks.flatMap((block) => block.map(({ text }) => text.length));
  const sum = (some: readonly number[]): number => some.reduce((total, length) => total + length, 0);
  return sum(lengths.filter((length) => length > width)) * 5 > sum(lengths);
}

function longestOf(pairs: readonly (readonly [string, string])[]): number {
  return pairs.reduce((longest, [line]) => Math.max(longest, line.length), 0);
}

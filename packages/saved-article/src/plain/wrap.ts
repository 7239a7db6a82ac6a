import { anyOf } from '../vocabulary/any-of.ts';
import { AND, OR } from '../vocabulary/small-words.ts';
import { endsSentence, startsSmall } from './sentence.ts';
import type { TextLine } from './lines.ts';

/** How a text is wrapped, in characters. */
export interface Wrap {
  /** The width that lines are filled to. */
  width: number;
  /** The smaller width of the first line of each paragraph, if the text has one. */
  firstWidth?: number | undefined;
}

// Lines are filled to within the length of an average word.
const ragged = 10;
const widest = 140;
/** If text wrapped by hand has narrower lines, it is verse. */
const narrow = 50;

const conjunction = new RegExp(String.raw`^(?:${anyOf(AND, OR)})\s`, 'u');

/**
 * Finds out whether lines were broken in mid-sentence to fill a width. `blocks` are runs of lines without a blank line.
 * `undefined` for texts with one line a paragraph, for verse and for lists.
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
  // Verse leaves its lines short; a filled line has no room for the next word. Text wrapped by hand fills them less,
  // and where each paragraph starts with a shorter line, fewer are filled; but their sentences continue in small
  // letters.
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
 * Whether a paragraph ends between two lines of wrapped text: the first ends a sentence and had room for the next word.
 * A short line that does not end a sentence is a heading if it is alone (`isFirst`), else a paragraph without a full
 * stop.
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
 * Joins wrapped lines. Scripts without spaces are joined directly. A hyphen at a line end stays, with no space after
 * it, unless `isOneWord` says that the two parts are one divided word. It is called only if the second part begins with
 * a small letter, with both forms in lower case: `joined` and `hyphenated`.
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
    // Only the last part is read: reading the whole would take quadratic time.
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
  // "two- and three-day": here a space follows the hyphen.
  if (!endsWithHyphen(last) || conjunction.test(line)) return [last, ' '];
  const start = /[\p{L}\p{M}]+(?=[-‐]$)/u.exec(last.slice(-60))?.[0];
  const end = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line.slice(0, 60))?.[0];
  // A divided word continues in small letters; "al-" before a name, or a span of years, does not.
  if (start === undefined || end === undefined) return [last, ''];
  const chain = /(?:[\p{L}\p{M}\p{N}]+-)+$/u.exec(last.slice(-60).replace(/‐/gu, '-'))?.[0] ?? '';
  const rest = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/u.exec(
    line.slice(0, 60).replace(/‐/gu, '-'),
  )?.[0];
  const isOne = isOneWord((start + end).toLowerCase(), (chain + (rest ?? '')).toLowerCase());
  return [isOne ? last.slice(0, -1) : last, ''];
}

/** Whether a line ends with a hyphen that is part of a word. */
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

// The greatest length that several lines come near: one long address or title is not a width.
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

// A row of labels may look wrapped; it is not if much of the text is in longer lines.
function isMostlyWider(blocks: readonly (readonly TextLine[])[], width: number): boolean {
  const lengths = blocks.flatMap((block) => block.map(({ text }) => text.length));
  const sum = (some: readonly number[]): number => some.reduce((total, length) => total + length, 0);
  return sum(lengths.filter((length) => length > width)) * 5 > sum(lengths);
}

function longestOf(pairs: readonly (readonly [string, string])[]): number {
  return pairs.reduce((longest, [line]) => Math.max(longest, line.length), 0);
}

import type { PlacedToken } from './placed-token.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const tens = TENS.split(' ');
const SMALL = new Map([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
const NTH = new Map([
  ...['first', 'second', 'third'].map((word, at): [string, number] => [word, at + 1]),
  ...Array.from(SMALL, ([word, value]): [string, number] => [nth(word), value]),
]);
const DECADES = new Map(tens.map((word, at) => [word.replace(/y$/, 'ies'), `${at + 2}0s`]));
/** The words for small ordinals in digits; as words they also have other meanings. */
const FIRST_NTH = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
]);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
]);

interface Reading {
  token: string;
  /** The number of tokens it takes up. */
  length: number;
}

/**
 * The tokens of a text with numbers in words replaced by numerals, however many words a number has: `five thousand` and
 * `5 thousand` become `5000`, `half a million` `500000`, `seventeenth` `17th`, `nineties` `90s`, `twenty fourteen`
 * `2014`; `1st` becomes `first`. `one`, `tens`, `hundreds` and `thousands` alone stay words.
 */
export function withNumerals(tokens: readonly PlacedToken[], text: string): PlacedToken[] {
  const numerals: PlacedToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at]!;
    const { token, length } = isNumberWord(first.token)
      ? readNumber(tokens, at, text)
      : { ...first, length: 1 };
    numerals.push({ token, start: first.start, end: tokens[at + length - 1]?.end ?? first.end });
    at += length;
  }
  return numerals;
}

function isNumberWord(token: string): boolean {
  return (
    /^\d/.test(token) ||
    SMALL.has(token) ||
    NTH.has(token) ||
    DECADES.has(token) ||
    token === 'a' ||
    token === 'half'
  );
}

function readNumber(tokens: readonly PlacedToken[], at: number, text: string): Reading {
  const words = followingWords(tokens, at, text);
  const [first = ''] = words;
  const decade = DECADES.get(first) ?? FIRST_NTH.get(first);
  if (decade !== undefined) return { token: decade, length: 1 };
  const nth = NTH.get(first);
  if (nth !== undefined) return { token: nth > 3 ? ordinal(nth) : first, length: 1 };
  const [value, length] = readCount(words);
  const unit = NTH.get(words[length] ?? '');
  if (unit !== undefined && unit > 0 && unit < 10 && value >= 20 && value % 10 === 0 && !/^\d/.test(first))
    return { token: ordinal(value + unit), length: length + 1 };
  return length === 0 ? { token: first, length: 1 } : { token: String(value), length };
}

/** The words from an index on that are separated by spaces, hyphens or nothing, as far as a number can extend. */
function followingWords(tokens: readonly PlacedToken[], at: number, text: string): string[] {
  const words: string[] = [];
  for (let next = at; next < tokens.length && next < at + 12; next += 1) {
    const { token, start } = tokens[next]!;
    const before = tokens[next - 1];
    if (next > at && !/^[ \u00a0-]?$/.test(text.slice(before?.end, start))) break;
    words.push(token);
  }
  return words;
}

/** A count at the start of some words, and the number of words it takes up: 0 if there is no count. */
function readCount(words: readonly string[]): [value: number, length: number] {
  const [first = '', second = '', third = ''] = words;
  if (first === 'half' && second === 'a' && SCALES.has(third)) return [(SCALES.get(third) ?? 0) / 2, 3];
  if (first === 'a') return SCALES.has(second) ? readScales(words, 1, 1) : [0, 0];
  const thousands = /^(\d+)k$/.exec(first)?.[1];
  if (thousands !== undefined) return [Number(thousands) * 1000, 1];
  if (/^\d/.test(first)) {
    const isPlain = /^\d+(?:\.\d+)?$/.test(first);
    return isPlain && (SCALES.get(second) ?? 0) > 100 ? readScales(words, 1, Number(first)) : [0, 0];
  }
  const [value, length] = readSmall(words, 0);
  if (length === 0) return [0, 0];
  const [end, more] = readSmall(words, length);
  if ((value === 19 || value === 20) && end > 9) return [value * 100 + end, length + more];
  const [and, a, half, scale = ''] = words.slice(length);
  if (and === 'and' && a === 'a' && half === 'half' && SCALES.has(scale))
    return [(value + 0.5) * (SCALES.get(scale) ?? 0), length + 4];
  const count = readScales(words, length, value);
  return first === 'one' && count[1] === 1 ? [0, 0] : count;
}

/** A number below 100 in words: `twelve`, `twenty five`. */
function readSmall(words: readonly string[], at: number): [value: number, length: number] {
  const value = SMALL.get(words[at] ?? '');
  if (value === undefined) return [0, 0];
  const unit = SMALL.get(words[at + 1] ?? '') ?? 0;
  return value >= 20 && unit > 0 && unit < 10 ? [value + unit, 2] : [value, 1];
}

/** Continues from a first value: `… thousand five hundred and fifty`. Scales must decrease. */
function readScales(words: readonly string[], from: number, start: number): [value: number, length: number] {
  let at = from;
  let total = 0;
  let current = start;
  let least = Infinity;
  for (;;) {
    const scale = SCALES.get(words[at] ?? '');
    if (scale === 100 && current > 0 && current < 100) {
      current *= 100;
      at += 1;
    } else if (scale !== undefined && scale > 100 && scale < least && current > 0) {
      total += current * scale;
      least = scale;
      current = 0;
      at += 1;
    } else if (current === 0 || current % 100 === 0) {
      const and = words[at] === 'and' ? 1 : 0;
      const [value, length] = readSmall(words, at + and);
      if (length === 0 || (total === 0 && current === 0)) break;
      current += value;
      at += and + length;
    } else break;
  }
  return [Math.round((total + current) * 100) / 100, at];
}

function ordinal(value: number): string {
  const ending = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

// "fifth", "eighth", "ninth", "twelfth", "twentieth"
function nth(word: string): string {
  return `${word.replace(/ve$/, 'f').replace(/[te]$/, '').replace(/y$/, 'ie')}th`;
}

import type { PlacedToken } from './placed-token.ts';

/** Words for numbers below a hundred, as tokens, with their values; each number in all its cases. */
const UNITS = valuesOf(
  `واحد:1 واحده:1 احد:1 احدي:1 اثنان:2 اثنين:2 اثنتان:2 اثنتين:2 اثنا:2 اثني:2 اثنتا:2 اثنتي:2 ثلاث:3 ثلاثه:3 اربع:4 اربعه:4
  خمس:5 خمسه:5 ست:6 سته:6 سبع:7 سبعه:7 ثمان:8 ثماني:8 ثمانيه:8 تسع:9 تسعه:9 عشر:10 عشره:10`,
);
const TENS = valuesOf('عشر:20 ثلاث:30 اربع:40 خمس:50 ست:60 سبع:70 ثمان:80 تسع:90', (word) => [
  `${word}ون`,
  `${word}ين`,
]);
const HUNDREDS = valuesOf('ثلاث:300 اربع:400 خمس:500 ست:600 سبع:700 ثمان:800 ثماني:800 تسع:900', (word) => [
  `${word}ميه`,
  `${word}مايه`,
]);
const TWO_HUNDRED = /^م(?:ا)?يت(?:ان|ين|ا)$/u;
const HUNDRED = /^ما?يه$/u;
const SCALES = valuesOf(
  'الف:1e3 الفا:1e3 الاف:1e3 مليون:1e6 مليونا:1e6 ملايين:1e6 مليار:1e9 مليارا:1e9 مليارات:1e9',
);
/** Two of them in one word. */
const TWO_SCALES = valuesOf('الف:2e3 مليون:2e6 مليار:2e9', (word) => [`${word}ان`, `${word}ين`]);
/** Without a number before them, these are words: thousands, millions; and ألفا is also two thousand, and alpha. */
const NEVER_FIRST = new Set(['الاف', 'ملايين', 'مليارات', 'الفا']);
const MOST_WORDS = 16;

/** A number that is being read: what is complete, what is still below its scale, and what may follow. */
interface Count {
  total: number;
  current: number;
  /** The last scale; only a smaller one may follow. */
  least: number;
  /** How many tokens are read, and what the number was after the last scale, if a greater one shows that it ended there. */
  length: number;
  ended: { total: number; length: number };
}

/**
 * The tokens of a text with numbers in Arabic words replaced by numerals: `ثلاثة آلاف وخمسمئة` becomes `3500`, `خمسة وعشرون`
 * `25`, `5 آلاف و300` `5300`, `ألفين` `2000`, `نصف مليون` `500000`. One and two alone, ordinals, and Persian numbers stay words.
 */
export function withArabicNumerals(tokens: readonly PlacedToken[], text: string): PlacedToken[] {
  const numerals: PlacedToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at]!;
    const [value, length] = readCount(tokens, at, text);
    if (length === 0) numerals.push(first);
    else numerals.push({ token: String(value), start: first.start, end: tokens[at + length - 1]!.end });
    at += Math.max(1, length);
  }
  return numerals;
}

function readCount(
  tokens: readonly PlacedToken[],
  from: number,
  text: string,
): [value: number, length: number] {
  const first = tokens[from]!.token;
  const next = tokens[from + 1]?.token ?? '';
  if (first === 'نصف' && SCALES.has(next) && !NEVER_FIRST.has(next)) return [SCALES.get(next)! / 2, 2];
  const isDigits = /^\d+(?:\.\d+)?$/.test(first);
  if (isDigits && !SCALES.has(next)) return [0, 0];
  const count: Count = { total: 0, current: 0, least: Infinity, length: 0, ended: { total: 0, length: 0 } };
  if (isDigits) Object.assign(count, { current: Number(first), length: 1 });
  for (let at = from + count.length; at < Math.min(tokens.length, from + MOST_WORDS); at += 1) {
    const joined =
      at === from ? { word: firstOf(first), hasAnd: true } : joinedTo(tokens[at - 1]!, tokens[at]!, text);
    if (joined === undefined || !add(count, joined.word, joined.hasAnd, at === from)) break;
    count.length += 1;
  }
  const { total, current, length } = count;
  const isAlone = length === 1 && (isDigits || total + current < 3);
  return length === 0 || isAlone ? [0, 0] : [round(total + current), length];
}

/** A word without what is joined to it, if the rest is longer than a pronoun could leave. */
function firstOf(token: string): string {
  if (UNITS.has(token)) return token;
  return token.replace(/^(?:و|[فبلك](?=.{4}))(?=.{2})/u, '');
}

/** A word without "and", which is joined to it or to its digits. */
function joinedTo(
  { end }: PlacedToken,
  { token, start }: PlacedToken,
  text: string,
): { word: string; hasAnd: boolean } | undefined {
  const gap = text.slice(end, start);
  if (!/^[ \u00a0](?:و\u0640?)?$/u.test(gap)) return undefined;
  if (gap.length > 1) return { word: token, hasAnd: true };
  const isJoined = token.startsWith('و') && !UNITS.has(token);
  return isJoined ? { word: token.slice(1), hasAnd: true } : { word: token, hasAnd: false };
}

/** Adds a word to a number; whether it is a part of it. */
function add(count: Count, word: string, hasAnd: boolean, isFirst: boolean): boolean {
  const { current, least } = count;
  const scale = SCALES.get(word);
  if (scale !== undefined && !isFirst && !hasAnd) return addScale(count, scale);
  if (isFirst && NEVER_FIRST.has(word)) return false;
  if (!hasAnd) {
    if (UNITS.get(word) === 10 && current % 100 > 0 && current % 100 < 10) count.current += 10;
    else if (HUNDRED.test(word) && current > 2 && current < 10) count.current *= 100;
    else return false;
    return true;
  }
  const whole = scale ?? TWO_SCALES.get(word);
  if (whole !== undefined) {
    const one = scale ?? whole / 2;
    if (current > 0 || one >= least) return false;
    count.total += whole;
    end(count, one);
    return true;
  }
  if (word === 'نصف') return addHalf(count);
  const value =
    belowThousand(word, current) ?? (/^\d{1,3}$/.test(word) && current === 0 ? Number(word) : undefined);
  if (value === undefined || value >= least) return false;
  count.current += value;
  return true;
}

function addScale(count: Count, scale: number): boolean {
  if (count.current > 0 && scale < count.least) {
    count.total += count.current * scale;
    end(count, scale);
    return true;
  }
  // "five thousand, and six thousand" are two numbers: what stood before the scale begins the second one.
  if (count.ended.length > 0) Object.assign(count, { ...count.ended, current: 0 });
  return false;
}

/** "A million and a half": half of the last scale. */
function addHalf(count: Count): boolean {
  if (count.current > 0 || !Number.isFinite(count.least)) return false;
  count.total += count.least / 2;
  return true;
}

function end(count: Count, scale: number): void {
  Object.assign(count, { current: 0, least: scale, ended: { total: count.total, length: count.length + 1 } });
}

/** The value of a word that may follow what is read below a thousand: hundreds, then units, then tens. */
function belowThousand(word: string, current: number): number | undefined {
  const hundreds = HUNDRED.test(word) ? 100 : TWO_HUNDRED.test(word) ? 200 : HUNDREDS.get(word);
  if (hundreds !== undefined) return current === 0 ? hundreds : undefined;
  const unit = UNITS.get(word);
  if (unit !== undefined) return current % 100 === 0 ? unit : undefined;
  return current % 100 < 10 ? TENS.get(word) : undefined;
}

const round = (value: number) => Math.round(value * 100) / 100;

function valuesOf(rows: string, formsOf = (word: string): string[] => [word]): ReadonlyMap<string, number> {
  return new Map(
    rows.split(/\s+/).flatMap((row) => {
      const [word = '', value] = row.split(':');
      return formsOf(word).map((form): [string, number] => [form, Number(value)]);
    }),
  );
}

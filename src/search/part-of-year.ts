import { PHRASE } from './query-stretch.ts';
import { MONTH, stepped, withSignsOfMonths, type DateSpan } from './reduced-date.ts';
import { solarDatesIn } from './solar-date.ts';

/** A part of a year in a text, in UTF-16 units: what was published in it is in `span`. */
export interface WrittenPart {
  start: number;
  end: number;
  span: DateSpan;
}

/** The names of the seasons in English, Arabic and Persian, with the first of the three months that each has (EDTF, 21 to 24). */
const SEASONS: readonly (readonly [names: string, first: number])[] = [
  ['spring|ربيع|بهار', 3],
  ['summer|صيف|تابستان', 6],
  ['autumn|fall|خريف|پاییز|پاييز', 9],
  ['winter|شتاء|زمستان', 12],
];
/** Other parts of a year, with their first and last months. "Early" and "late" are its first and last four. */
const OTHERS: readonly (readonly [names: string, first: number, last: number])[] = [
  ['early|(?:beginning|start) of|أوائل|بداية|مطلع|اوایل|آغاز|ابتدای', 1, 4],
  ['mid|middle of|منتصف|أواسط|اواسط', 5, 8],
  ['late|end of|أواخر|نهاية|اواخر|پایان', 9, 12],
  ['first half of|h1|النصف الأول من|نیمه اول', 1, 6],
  ['second half of|h2|النصف الثاني من|نیمه دوم', 7, 12],
  ['first quarter of|q1|الربع الأول من', 1, 3],
  ['second quarter of|q2|الربع الثاني من', 4, 6],
  ['third quarter of|q3|الربع الثالث من', 7, 9],
  ['(?:fourth|last) quarter of|q4|الربع (?:الرابع|الأخير) من', 10, 12],
];
const PARTS = [...SEASONS.map(([names, first]) => [names, first, first + 2] as const), ...OTHERS];
const YEAR = String.raw`((?:1[5-9]|20)\d\d)`;
const BEFORE = String.raw`(?<![\p{L}\p{N}\-–—/.,])`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[-–—/.,]\d)`;
/** One group for each of `PARTS`, and the year; a winter may name two years. */
const PART = new RegExp(
  String.raw`${BEFORE}[وبل]?(?:(?:in|during|في|در) )?(?:the )?(?:${PARTS.map(([names]) => `(${letters(names)})`).join('|')})[ -](?:of )?(?:(?:عام|العام|سنة|سال) )?${YEAR}(?:(?<=(?:winter|شتاء|زمستان)\D+\d{4})[-–/](?:20)?\d\d)?${AFTER}`,
  'giu',
);
/** What stands before a part; Persian "since" is the end of its "before" and "after". */
const SIDES: readonly (readonly [before: RegExp, span: (span: Required<DateSpan>) => DateSpan])[] = [
  [/(?<!\p{L})و?(?:after|بعد|پس از|بعد از) $/iu, ({ to }) => ({ from: stepped(to, 1) })],
  [/(?<!\p{L})و?(?:before|قبل|پیش از|قبل از) $/iu, ({ from }) => ({ to: stepped(from, -1) })],
  [/(?<!\p{L})و?(?:since|from|منذ|از) $/iu, ({ from }) => ({ from })],
  [/(?<!\p{L})و?(?:until|till|حتى|تا) $/iu, ({ to }) => ({ to })],
];
const SEASON = letters(SEASONS.map(([names]) => names).join('|'));
const OR_LAST = '(?:,|،)? (?:or|أو|او|یا) ';
const BETWEEN = `(?:${OR_LAST}|[,،] )`;
const FIRST_BETWEEN = new RegExp(`^${BETWEEN}`, 'iu');
const OF_ONE_YEAR = new RegExp(
  String.raw`${BEFORE}(?:${MONTH}|${SEASON})(?=(?:${BETWEEN}(?:${MONTH}|${SEASON}))*${OR_LAST}(?:${MONTH}|${SEASON}) ${YEAR}${AFTER})`,
  'giu',
);

/**
 * The seasons, quarters, halves and ends of years in a text, "spring 2020", "since early 2022", "Q2 2020", خريف 2018, and years and parts of years of the
 * solar calendar, دی ۱۳۹۸; in its order.
 */
export function partsOfYearsIn(text: string): WrittenPart[] {
  const parts = [...text.matchAll(PART)].map((found) => {
    const groups: readonly (string | undefined)[] = found.slice(1);
    const at = groups.findIndex((names) => names !== undefined);
    const [, first, last] = PARTS[at]!;
    const january = `${found[PARTS.length + 1]}-01`;
    const span = { from: stepped(january, first - 1), to: stepped(january, last - 1) };
    return { start: found.index, end: found.index + found[0].length, span };
  });
  return [...parts, ...solarDatesIn(text)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, span }) => {
      const before = text.slice(0, start);
      const side = SIDES.find(([words]) => words.test(before));
      return side === undefined
        ? { start, end, span }
        : { start: start - side[0].exec(before)![0].length, end, span: side[1](span) };
    });
}

/** A text with the year after each of several months or seasons that have it together, and `OR` between them: "March or April 2020". Phrases are kept. */
export function withEachYear(text: string): string {
  const plain = withSignsOfMonths(
    text
      .replace(PHRASE, (phrase) => '"'.repeat(phrase.length))
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)),
  );
  return [...plain.matchAll(OF_ONE_YEAR)].reduceRight((whole, { index, 0: name, 1: year }) => {
    const end = index + name.length;
    return `${whole.slice(0, end)} ${year} OR ${whole.slice(end).replace(FIRST_BETWEEN, '')}`;
  }, text);
}

/** A pattern in which letters that are written for each other match. */
function letters(pattern: string): string {
  return pattern.replace(/[أآ]/g, '[اأآ]').replace(/[يی]/g, '[يی]');
}

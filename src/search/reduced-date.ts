/** A year, a month or a day, as ISO 8601 writes it: `2020`, `2020-03`, `2020-03-09`. These sort as text. */
export type ReducedDate = string;

/** From one date to another, with both of them; without one, it is open at that side. */
export interface DateSpan {
  from?: ReducedDate;
  to?: ReducedDate;
}

const DAY_MS = 864e5;
/** 1 January 1970, counted from 1 January of the year 0. */
const EPOCH = 719_528;

/** The names of the months in English (with what may be left out), Arabic (of both kinds) and Persian. */
const MONTHS = [
  'jan(?:uary)?|يناير|كانون الثاني|ژانویه',
  'feb(?:ruary)?|فبراير|شباط|فوریه',
  'mar(?:ch)?|مارس|آذار',
  'apr(?:il)?|أبريل|نيسان|آوریل',
  'may|مايو|أيار|مه',
  'june?|يونيو|حزيران|ژوئن',
  'july?|يوليو|تموز|ژوئیه',
  'aug(?:ust)?|أغسطس|آب|اوت',
  'sept?(?:ember)?|سبتمبر|أيلول|سپتامبر',
  'oct(?:ober)?|أكتوبر|تشرين الأول|اکتبر',
  'nov(?:ember)?|نوفمبر|تشرين الثاني|نوامبر',
  'dec(?:ember)?|ديسمبر|كانون الأول|دسامبر',
];
/** A name of a month, as the group of its number. */
const NAMES = new RegExp(
  // These letters are written for each other.
  `(?:${MONTHS.map((names) => `(${names.replace(/[أآ]/g, '[اأإآ]').replace(/[يی]/g, '[يی]').replace(/[كک]/g, '[كک]')})`).join('|')})(?!\\p{L})`,
  'giu',
);
/** The sign before those that stand for months. */
const NO_MONTH = 0xe000;
/** The pattern of a month in `withSignsOfMonths`. */
export const MONTH = String.raw`[\ue001-\ue00c]+`;

/**
 * A text with a sign of its own for each month in place of each letter of its names, which keeps all else where it is, and patterns short. Two
 * names of one month are one, as Arabic has them: آذار/مارس.
 */
export function withSignsOfMonths(text: string): string {
  return text
    .replace(NAMES, (name: string, ...months: unknown[]) =>
      String.fromCharCode(NO_MONTH + 1 + months.findIndex((month) => month !== undefined)).repeat(
        name.length,
      ),
    )
    .replace(/([\ue001-\ue00c])\/\1+/g, (names, sign: string) => sign.repeat(names.length));
}

/**
 * A date in `withSignsOfMonths` of a query, `2020-05`, `May 2020`, `8 May 2020`, `May 8, 2020`; what it lacks of month and year, `rest` has.
 * `undefined` for a day that its month does not have.
 */
export function readWrittenDate(written: string, rest = ''): ReducedDate | undefined {
  const all = `${written} ${rest}`;
  const month = (/[\ue001-\ue00c]/.exec(all)?.[0].charCodeAt(0) ?? NO_MONTH) - NO_MONTH;
  const date = /^\d{4}(?:-\d\d)*$/.test(written)
    ? written
    : [/\d{4}/.exec(all)?.[0], month, /(?<!\d)\d\d?(?!\d)/.exec(written)?.[0]]
        .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
        .join('-');
  const [year, ofYear, day = 1] = date.split('-').map(Number);
  return ofYear !== undefined && day > new Date(Date.UTC(year!, ofYear, 0)).getUTCDate() ? undefined : date;
}

/** How texts name a date: a year by itself, a month by each of its names, a day also as "March 3 2020". */
export function namesOfDate(date: ReducedDate): string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [year];
  const names = MONTHS[Number(month) - 1]!.replace(/\(\?:|[)?]/g, '').split('|');
  if (day === undefined) return names.map((name) => `${name} ${year}`);
  return [...names.map((name) => `${Number(day)} ${name} ${year}`), `${names[0]} ${Number(day)} ${year}`];
}

/** The year, month or day that is so many after another. */
export function stepped(date: ReducedDate, by: number): ReducedDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year + by);
  const then = new Date(
    Date.UTC(year, month - 1 + (day === undefined ? by : 0), (day ?? 1) + (day === undefined ? 0 : by)),
  );
  return then.toISOString().slice(0, date.length);
}

/** The number of the first day of a date, counted from 1 January of the year 0. */
export function firstDayNumber(date: ReducedDate): number {
  return Date.parse(date) / DAY_MS + EPOCH;
}

/** The number of its last day. */
export function lastDayNumber(date: ReducedDate): number {
  return firstDayNumber(stepped(date, 1)) - 1;
}

import { toGregorian } from 'jalaali-js';
import type { DateSpan } from './reduced-date.ts';

/** A date of the solar calendar of Iran in a text, in UTF-16 units, and the days that it has. */
export interface WrittenSolarDate {
  start: number;
  end: number;
  span: Required<DateSpan>;
}

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
/** The seasons are its quarters. */
const SEASONS = ['بهار', 'تابستان', 'پاییز', 'زمستان'];
const DAY_MS = 864e5;
/** `12 دی 1398`, `دی ماه 1398`, `زمستان 1398` or `سال 1398`; the letters ی and ي, ک and ك are written for each other. */
const SOLAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}\-–—/.,])(?:در )?(?:(?:(3[01]|[12]\d|[1-9]) )?(${MONTHS.join('|')})(?: ?ماه)?|(${SEASONS.join('|')})|(سال)) (?:سال )?(1[34]\d\d)(?![\p{L}\p{N}]|[-–—/.,]\d)`.replaceAll(
    'ی',
    '[یي]',
  ),
  'gu',
);

/** The dates of the solar calendar in a text with digits of ASCII, in its order; a day that its month does not have is none. */
export function solarDatesIn(text: string): WrittenSolarDate[] {
  return [...text.matchAll(SOLAR)].flatMap(
    ({ index: start, 0: written, 1: day, 2: month, 3: season, 5: digits }) => {
      const year = Number(digits);
      const [first, last] = monthsOf(month?.replaceAll('ي', 'ی'), season?.replaceAll('ي', 'ی'));
      const from = firstDayOf(year, first) + (day === undefined ? 0 : (Number(day) - 1) * DAY_MS);
      const next = last === MONTHS.length ? firstDayOf(year + 1, 1) : firstDayOf(year, last + 1);
      if (from >= next) return [];
      const to = day === undefined ? next - DAY_MS : from;
      return [{ start, end: start + written.length, span: { from: isoDayOf(from), to: isoDayOf(to) } }];
    },
  );
}

/** The first and the last month of what is named: a month, a season, or a year. */
function monthsOf(month: string | undefined, season: string | undefined): [first: number, last: number] {
  if (month !== undefined) return [MONTHS.indexOf(month) + 1, MONTHS.indexOf(month) + 1];
  if (season === undefined) return [1, MONTHS.length];
  const before = 3 * SEASONS.indexOf(season);
  return [before + 1, before + 3];
}

/** The first day of a month, in milliseconds since 1970. */
function firstDayOf(year: number, month: number): number {
  const { gy, gm, gd } = toGregorian(year, month, 1);
  return Date.UTC(gy, gm - 1, gd);
}

const isoDayOf = (time: number) => new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);

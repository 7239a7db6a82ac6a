import { firstDayOf, isDated, lastDayOf } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import type { Edtf, EdtfIntervalEnd } from './value.ts';

/** The first and last calendar day that a value may mean, as `YYYY-MM-DD`, so string order is date order. */
export interface EdtfBounds {
  earliest: string;
  latest: string;
}

/** The first day of a value that has no beginning, or an unknown one: the earliest day of all bounds. */
export const OPEN_START = '0000-01-01';
/** The last day of a value that has no end, or an unknown one: the latest day of all bounds. */
export const OPEN_END = '9999-12-31';

/**
 * The first and last calendar day that a value may mean, for sorting and filtering.
 *
 * Both are zero-padded `YYYY-MM-DD` in the years 0000 to 9999; anything before or after is clamped to `OPEN_START` or
 * `OPEN_END`, which are also the bounds of an open or unknown end (EDTF level 1, "Extended Interval"). `?`, `~` and `%` don't
 * widen the bounds. A season is three whole months, a winter from 1 December to the end of the next February (the
 * standard, level 1, "Seasons", leaves this open). A date-time counts as its day as written, in any time zone.
 */
export function boundsOf(value: Edtf): EdtfBounds {
  if (value.kind === 'interval') {
    return { earliest: earliestOf(value.start), latest: latestOf(value.end) };
  }
  if (value.kind === 'datetime') {
    const day = isoDay(value);
    return { earliest: day, latest: day };
  }
  return { earliest: earliestOf(value), latest: latestOf(value) };
}

/**
 * Orders two values for `Array.prototype.sort`: by earliest day, then by latest day, then by text in code-unit order.
 * Negative when `a` comes first, positive when `b` does, 0 only for two values with the same text.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const first = boundsOf(a);
  const second = boundsOf(b);
  return (
    compareText(first.earliest, second.earliest) ||
    compareText(first.latest, second.latest) ||
    compareText(a.text, b.text)
  );
}

/**
 * The calendar years that a value touches, ascending, for facets: `[2019, 2020]` for `2019-12/2020-05`.
 *
 * Lists only the years 0 to 9999, so `Y17000` has none. An interval with an open or unknown end gives only the year of
 * its known end: the others would be guesses.
 */
export function yearsOf(value: Edtf): number[] {
  if (value.kind === 'datetime') return yearsBetween(value.year, value.year);
  if (value.kind !== 'interval') return yearsBetween(firstDayOf(value).year, lastDayOf(value).year);
  const start = isDated(value.start) ? value.start : value.end;
  const end = isDated(value.end) ? value.end : value.start;
  if (!isDated(start) || !isDated(end)) return [];
  return yearsBetween(firstDayOf(start).year, lastDayOf(end).year);
}

function earliestOf(end: EdtfIntervalEnd): string {
  return isDated(end) ? isoDay(firstDayOf(end)) : OPEN_START;
}

function latestOf(end: EdtfIntervalEnd): string {
  return isDated(end) ? isoDay(lastDayOf(end)) : OPEN_END;
}

function isoDay({ year, month, day }: CalendarDay): string {
  if (year < 0) return OPEN_START;
  if (year > 9999) return OPEN_END;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function yearsBetween(first: number, last: number): number[] {
  const years: number[] = [];
  for (let year = Math.max(first, 0); year <= Math.min(last, 9999); year += 1) years.push(year);
  return years;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

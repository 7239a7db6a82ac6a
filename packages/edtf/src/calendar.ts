import type { EdtfDate, EdtfIntervalEnd, EdtfSeason, EdtfSeasonName } from './value.ts';

/** A day of the proleptic Gregorian calendar: astronomical year (0 is 1 BC), month 1 to 12, day 1 to 31. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** English month names, January first. A table, so that they don't depend on the runtime's locale. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The seasons in the order of their codes, 21 first (EDTF level 1, "Seasons"). */
export const seasonNames = [
  'spring',
  'summer',
  'autumn',
  'winter',
] as const satisfies readonly EdtfSeasonName[];

const seasonMonths = {
  spring: { first: 3, last: 5 },
  summer: { first: 6, last: 8 },
  autumn: { first: 9, last: 11 },
  winter: { first: 12, last: 2 },
} as const satisfies Record<EdtfSeasonName, { first: number; last: number }>;

/** The English name of a month (1 to 12); throws a RangeError for any other number, which is a bug in the caller. */
export function nameOfMonth(month: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/** Whether a year (astronomical, so 0 and negative years too) has a 29 February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1 to 12) in a year: 28 to 31 (ISO 8601-1:2019, table 1). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the end of an interval is a date or a season, neither open nor unknown. */
export function isDated(end: EdtfIntervalEnd): end is EdtfDate | EdtfSeason {
  return end.kind === 'date' || end.kind === 'season';
}

/** The first day a date or a season may mean; `?`, `~` and `%` don't widen it. */
export function firstDayOf(value: EdtfDate | EdtfSeason): CalendarDay {
  if (value.kind === 'season') {
    return { year: value.year, month: seasonMonths[value.season].first, day: 1 };
  }
  return { year: value.year, month: value.month ?? 1, day: value.day ?? 1 };
}

/** The last day a date or a season may mean; a winter ends with February of the next year. */
export function lastDayOf(value: EdtfDate | EdtfSeason): CalendarDay {
  if (value.kind === 'season') {
    const year = value.season === 'winter' ? value.year + 1 : value.year;
    const month = seasonMonths[value.season].last;
    return { year, month, day: daysInMonth(year, month) };
  }
  const month = value.month ?? 12;
  return { year: value.lastYear, month, day: value.day ?? daysInMonth(value.lastYear, month) };
}

/** Negative when `a` comes before `b`, positive when after, 0 for the same day; correct for years of any size. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

import * as words from '#words/verdicts';
import { daysInMonth, OPEN_END, type EdtfBounds } from '@parallax/edtf';

const DAY = 86_400_000;
const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;
/** Up to this many days, time is given in days; up to this many, in months. */
const MOST_IN_DAYS = 45;
const MOST_IN_MONTHS = 548;

/**
 * The time between two dates in words, from the nearest to the furthest possible days: "three days", "about five
 * years", "two to three months", "at least two years". `undefined` if they may be the same day.
 */
export function timeBetween(one: EdtfBounds, other: EdtfBounds): string | undefined {
  const [earlier, later] = one.earliest <= other.earliest ? [one, other] : [other, one];
  if (later.earliest <= earlier.latest) return undefined;
  const least = daysFrom(earlier.latest, later.earliest);
  if (later.latest === OPEN_END) return words.atLeast(amountOf(least, Math.floor));
  const shortest = amountOf(least);
  const most = daysFrom(earlier.earliest, later.latest);
  const longest = amountOf(most);
  if (shortest.unit !== longest.unit || shortest.count !== longest.count)
    return words.fromTo(shortest, longest);
  return least === most && shortest.unit === 'day' ? words.amount(shortest) : words.about(shortest);
}

/** Whether even the nearest possible days of two dates are further apart than a duration of whole years and months. */
export function isFurtherApart(one: EdtfBounds, other: EdtfBounds, duration: string): boolean {
  const [earlier, later] = one.earliest <= other.earliest ? [one, other] : [other, one];
  return later.earliest > addDuration(earlier.latest, duration);
}

/** A duration of whole years and months in words: “one year”, “one year and six months”. */
export function durationInWords(duration: string): string {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return words.duration(
    [
      { count: Number(years), unit: 'year' as const },
      { count: Number(months), unit: 'month' as const },
    ].filter(({ count }) => count > 0),
  );
}

/** The day after adding a duration; if that month is too short, its last day. */
export function addDuration(day: string, duration: string): string {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const all = (year + Number(years)) * 12 + month - 1 + Number(months);
  const [endYear, endMonth] = [Math.floor(all / 12), (all % 12) + 1];
  if (endYear > 9999) return OPEN_END;
  const end = Math.min(date, daysInMonth(endYear, endMonth));
  return `${String(endYear).padStart(4, '0')}-${pad(endMonth)}-${pad(end)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

type Amount = Parameters<typeof words.amount>[0];

function daysFrom(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY);
}

function amountOf(days: number, round = Math.round): Amount {
  if (days <= MOST_IN_DAYS) return { count: days, unit: 'day' };
  if (days <= MOST_IN_MONTHS) return { count: round(days / DAYS_IN_MONTH), unit: 'month' };
  return { count: round(days / DAYS_IN_YEAR), unit: 'year' };
}

import { daysTo, monthOfYear, monthsTo, yearsTo } from '#words/timeline';
import { daysInMonth } from '@parallax/edtf';

/** A period in which items are counted. It starts on the day `from` and ends the day before `before`. */
export interface Bin {
  from: string;
  before: string;
  /** Its name: "2022", "March 2022", "7 to 9 March 2022", "2010 to 2014". */
  name: string;
}

/** The most bins, so that each column is wide enough for a finger on the narrowest screen, of 288 CSS pixels. */
export const MOST_BINS = 12;

const MONTH_STEPS = [1, 2, 3, 6, ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => 12 * years)];
const DAY_STEP = 3;
const LAST_YEAR = 9999;

/**
 * The bins from one day to another. Within one month a bin has three days; otherwise it has the smallest number of months
 * or years that gives at most `most` bins.
 */
export function binsBetween(first: string, last: string, most = MOST_BINS): Bin[] {
  if (first.slice(0, 7) === last.slice(0, 7)) return dayBins(first.slice(0, 4), Number(first.slice(5, 7)));
  const binOf = (day: string, months: number) =>
    Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months);
  const step = MONTH_STEPS.find((months) => binOf(last, months) - binOf(first, months) < most) ?? 12_000;
  return Array.from({ length: binOf(last, step) - binOf(first, step) + 1 }, (_, index) =>
    monthsBin((binOf(first, step) + index) * step, step),
  );
}

/** The index of the bin that holds a day, or -1 if the first starts after it. The last one holds the last day that there is, too, which it would end before. */
export function binIndexOf(bins: readonly Bin[], day: string): number {
  return bins.findLastIndex(({ from }) => from <= day);
}

/** The name of a period: "2022" for `2022`, "March 2022" for `2022-03`. */
export function periodName(period: string): string {
  const [year = '', month] = period.split('-');
  return month === undefined ? String(Number(year)) : monthOfYear(Number(month), Number(year));
}

/** The first day of a period, and the day after its last. */
export function boundsOfPeriod(period: string): { from: string; before: string } {
  const [year = '', month] = period.split('-');
  return month === undefined
    ? { from: `${year}-01-01`, before: startOfMonth(Number(year), 13) }
    : { from: `${period}-01`, before: startOfMonth(Number(year), Number(month) + 1) };
}

/** A bin of one or more months; months are counted from January of the year 0. */
function monthsBin(start: number, months: number): Bin {
  const [year, last] = [Math.floor(start / 12), start + months - 1];
  return {
    from: startOfMonth(year, (start % 12) + 1),
    before: startOfMonth(Math.floor((last + 1) / 12), ((last + 1) % 12) + 1),
    name: nameMonths(start, last),
  };
}

/** "March 2022", "March to May 2022", "2022", "2010 to 2014". */
function nameMonths(first: number, last: number): string {
  const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)];
  if (last - first >= 11) return firstYear === lastYear ? String(firstYear) : yearsTo(firstYear, lastYear);
  const [from, to] = [(first % 12) + 1, (last % 12) + 1];
  return first === last ? monthOfYear(from, firstYear) : monthsTo(from, to, lastYear);
}

function dayBins(year: string, month: number): Bin[] {
  const length = daysInMonth(Number(year), month);
  // The last bin also has the remaining days of the month: in a month of 31 days, it has four.
  return Array.from({ length: Math.floor(length / DAY_STEP) }, (_, index) => {
    const from = index * DAY_STEP + 1;
    const next = from + 2 * DAY_STEP > length + 1 ? length + 1 : from + DAY_STEP;
    return {
      from: `${year}-${two(month)}-${two(from)}`,
      before: next > length ? startOfMonth(Number(year), month + 1) : `${year}-${two(month)}-${two(next)}`,
      name: daysTo(from, next - 1, month, Number(year)),
    };
  });
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The first day of a month; month 13 is the next January. After the last year, it is the last day of that year. */
function startOfMonth(year: number, month: number): string {
  if (month > 12) return startOfMonth(year + 1, month - 12);
  return year > LAST_YEAR ? `${LAST_YEAR}-12-31` : `${padYear(year)}-${two(month)}-01`;
}

const two = (number: number) => String(number).padStart(2, '0');
const padYear = (year: number) => String(year).padStart(4, '0');

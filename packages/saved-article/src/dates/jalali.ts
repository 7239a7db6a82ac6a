import { type CalendarDay, daysInMonth } from '@parallax/edtf';

// The span in which the arithmetic below holds: 21 March 1831 to 20 March 2256.
const firstYear = 1210;
const lastYear = 1634;

/**
 * The Gregorian day of a day of the Iranian solar (Jalali) calendar, or `undefined` for a day that does not exist or a
 * year outside 1210 to 1634. Leap years follow K. M. Borkowski, "The Persian calendar for 3000 years" (1996): in this
 * span 8 in 33 years.
 */
export function gregorianFromJalali(year: number, month: number, day: number): CalendarDay | undefined {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return undefined;
  const start = daysOfMarch(year);
  const nextStart = daysOfMarch(year + 1) + 365 + (hasLeapDay(year + 622) ? 1 : 0);
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day;
  const length = month <= 6 ? 31 : month <= 11 ? 30 : nextStart - start - 336;
  if (day > length) return undefined;
  return addDays({ year: year + 621, month: 3, day: start }, dayOfYear - 1);
}

// The day of March on which a year begins.
function daysOfMarch(year: number): number {
  const since = year - firstYear;
  // 294 leap days lie before the year 1210.
  const leapDays = 294 + Math.floor(since / 33) * 8 + Math.floor(((since % 33) + 3) / 4);
  const gregorian = year + 621;
  const gregorianLeapDays =
    Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  return 20 + leapDays - gregorianLeapDays;
}

function hasLeapDay(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

function addDays(from: CalendarDay, days: number): CalendarDay {
  let { year, month } = from;
  let day = from.day + days;
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return { year, month, day };
}

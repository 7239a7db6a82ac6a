import { isValidJalaaliDate, toGregorian } from 'jalaali-js';
import type { CalendarDay } from '@parallax/edtf';

// The years in which jalaali-js agrees with the official calendar: 21 March 1831 to 20 March 2256.
const FIRST_YEAR = 1210;
const LAST_YEAR = 1634;

/**
 * Converts a day of the Iranian solar (Jalali) calendar to a Gregorian day; `undefined` for a day that does not exist
 * and for a year outside 1210 to 1634.
 */
export function gregorianFromJalali(year: number, month: number, day: number): CalendarDay | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isValidJalaaliDate(year, month, day)) return undefined;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return { year: gy, month: gm, day: gd };
}

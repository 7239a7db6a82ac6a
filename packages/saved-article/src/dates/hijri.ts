import { isValidJalaaliDate, toGregorian } from 'jalaali-js';
import type { CalendarDay } from '@parallax/edtf';

// The years in which jalaali-js agrees with the official calendar: 21 March 1831 to 20 March 2256.
const FIRST_SOLAR_YEAR = 1210;
const LAST_SOLAR_YEAR = 1634;

// The years of the tables of Umm al-Qura, from November 1882 to November 2174.
const FIRST_LUNAR_YEAR = 1300;
const LAST_LUNAR_YEAR = 1600;

const DAY = 86_400_000;

/**
 * Converts a day of the solar Hijri (Jalali) calendar of Iran and Afghanistan to a Gregorian day; `undefined` for a day
 * that does not exist and for a year outside 1210 to 1634.
 */
export function gregorianFromJalali(year: number, month: number, day: number): CalendarDay | undefined {
  if (year < FIRST_SOLAR_YEAR || year > LAST_SOLAR_YEAR || !isValidJalaaliDate(year, month, day))
    return undefined;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return { year: gy, month: gm, day: gd };
}

/**
 * Converts a day of the lunar Hijri calendar to a Gregorian day by the tables of Umm al-Qura, as ICU has them (CLDR
 * `islamic-umalqura`); `undefined` for a day that they do not have and for a year outside 1300 to 1600. Where months begin
 * by sight of the moon, the day may be another by one, seldom two.
 */
export function gregorianFromHijri(year: number, month: number, day: number): CalendarDay | undefined {
  if (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR || month < 1 || month > 12 || day < 1 || day > 30)
    return undefined;
  // The arithmetic calendar is at most three days off; its first day was 19 July 622 (Gregorian).
  const days = Math.floor((11 * year + 3) / 30) + 354 * (year - 1) + Math.ceil(29.5 * (month - 1)) + day;
  const near = Date.UTC(622, 6, 18) + (days - 1) * DAY;
  const wanted = `${month}/${day}/${year}`;
  for (let off = -4; off <= 4; off += 1) {
    const found = new Date(near + off * DAY);
    if (lunar().format(found).startsWith(wanted))
      return { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate() };
  }
  return undefined;
}

let formatter: Intl.DateTimeFormat | undefined;

// Made when it is first needed: few pages have such dates, and making it takes milliseconds.
function lunar(): Intl.DateTimeFormat {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });
  return formatter;
}

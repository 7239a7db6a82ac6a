import { anyOf } from '../vocabulary/any-of.ts';
import {
  anyShortWeekday,
  anyWeekday,
  LUNAR_ERA,
  SAME_DAY,
  SOLAR_ERA,
  weekdayNumber,
} from '../vocabulary/dates.ts';
import { anyPhrase } from '../vocabulary/phrases.ts';
import { DATE_FORMS, type DateContext, type ReadDate } from './date-forms.ts';
import { withAsciiDigits } from './digits.ts';
import { orderOfLanguage } from './number-order.ts';

/** A date with its year, as found in a text. */
export interface FoundDate extends ReadDate {
  /** The words as written. */
  text: string;
  /** Where they start, in UTF-16 units. */
  index: number;
}

const DAY = 86_400_000;

// Most lines have no digits, or those of one small number; they are passed over at once.
const MAY_BE_DATE = /\d{4}|\d\D{1,24}\d{2}|年/;

/** The most characters between a date and the same day in another calendar. */
const LONGEST_LINK = 24;

const link = new RegExp(
  String.raw`^(?:[\s,،|/()=–—-]|${anyPhrase(SAME_DAY)}|(?:${anyOf(SOLAR_ERA, LUNAR_ERA)})(?!\p{L})|${anyWeekday}|\p{Pd})*$`,
  'iu',
);
const weekdayBefore = new RegExp(String.raw`(${anyWeekday}|${anyShortWeekday})[\s,،]*$`, 'iu');
const weekdayAfter = new RegExp(String.raw`^[\s,،(]*(${anyWeekday})`, 'iu');

/**
 * Finds all dates with a year in a text, in order and without overlaps: ISO 8601, year first, Chinese (2020年5月8日, also in
 * Han numerals), and day, month name and year in English, Arabic, Persian, Hebrew, Turkish, Russian, French, German,
 * Spanish and others of the vocabulary; dates of the solar and lunar Hijri calendars are converted. Digits are of any
 * script. A date beside the same day in another calendar is one date, the Gregorian.
 *
 * Numbers that can mean two days (`08/05/2020`) are read in the order of the page, else in that of the language, else by a weekday beside them; where none of these settles it, the date has both days. Years of two digits
 * count at the end of a line or before a clock. Not read: days without a year, relative dates ("last June"). Does not use
 * the current date.
 */
export function findDates(text: string, { language, order }: DateContext = {}): FoundDate[] {
  const found: FoundDate[] = [];
  const digits = withAsciiDigits(text);
  if (!MAY_BE_DATE.test(digits)) return found;
  const context = { language, order: order ?? orderOfLanguage(language) };
  let rest = digits;
  for (const { pattern, read } of DATE_FORMS) {
    rest = rest.replace(pattern, (match, ...parts: unknown[]) => {
      const index = parts.find((part) => typeof part === 'number') ?? 0;
      const written = text.slice(index, index + match.length);
      const date = read(parts.slice(0, parts.indexOf(index)) as (string | undefined)[], {
        ...context,
        hasPersianDigits: /[۰-۹]/.test(written),
      });
      if (date === undefined) return match;
      found.push({ ...date, text: written, index });
      // Mask the whole match, so that no later form finds a part of it.
      return '\0'.repeat(match.length);
    });
  }
  const ordered = found.sort((a, b) => a.index - b.index).map((date) => settleByWeekday(date, text));
  return joinCalendars(ordered, text);
}

// Of two days, at most one is the weekday that stands beside the date.
function settleByWeekday(date: FoundDate, text: string): FoundDate {
  if (date.either === undefined) return date;
  const end = date.index + date.text.length;
  const name =
    weekdayBefore.exec(text.slice(Math.max(0, date.index - 24), date.index))?.[1] ??
    weekdayAfter.exec(text.slice(end, end + 24))?.[1];
  const weekday = name === undefined ? undefined : weekdayNumber(name);
  const fitting = date.either.filter((day) => new Date(day).getUTCDay() === weekday);
  const [edtf] = fitting;
  return edtf === undefined || fitting.length > 1 ? date : { ...date, edtf, either: undefined };
}

function joinCalendars(dates: readonly FoundDate[], text: string): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (last === undefined || !isSameDay(last, date, text)) {
      joined.push(date);
      continue;
    }
    const sure = last.isLunar === true ? date : last;
    const whole = text.slice(last.index, date.index + date.text.length);
    joined[joined.length - 1] = { ...sure, text: whole, index: last.index };
  }
  return joined;
}

// Two Gregorian dates of one day, as above and below a headline, are two dates.
function isSameDay(a: FoundDate, b: FoundDate, text: string): boolean {
  const between = text.slice(a.index + a.text.length, b.index);
  if (between.length > LONGEST_LINK || !link.test(between)) return false;
  const apart = Math.abs(Date.parse(a.edtf.slice(0, 10)) - Date.parse(b.edtf.slice(0, 10)));
  return apart === 0 || (apart <= 2 * DAY && (a.isLunar ?? false) !== (b.isLunar ?? false));
}

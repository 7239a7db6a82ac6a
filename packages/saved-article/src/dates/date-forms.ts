import { parseEdtf } from '@parallax/edtf';
import { anyOf } from '../vocabulary/any-of.ts';
import {
  AFTER_MONTH,
  AFTER_YEAR,
  BEFORE_YEAR,
  DATE_OF,
  DATE_SIGNS,
  HAN_NUMERALS,
  LUNAR_ERA,
  ORDINAL_ENDINGS,
  REPUBLIC_ERA,
  SOLAR_ERA,
} from '../vocabulary/dates.ts';
import {
  anyGregorianMonth,
  anyLunarMonth,
  anySolarMonth,
  gregorianMonth,
  lunarMonth,
  solarMonth,
} from '../vocabulary/months.ts';
import { gregorianFromHijri, gregorianFromJalali } from './hijri.ts';
import type { NumberOrder } from './number-order.ts';

/** What is known of the text that dates stand in. */
export interface DateContext {
  /** Its language (BCP 47). */
  language?: string | undefined;
  /** The order of day and month in numbers, if the page shows it. */
  order?: NumberOrder | undefined;
}

/** The same for one date. */
interface OneContext extends DateContext {
  /** Whether the date is written in the digits of Persian and Urdu. */
  hasPersianDigits: boolean;
}

/** What a date in words or numbers says. */
export interface ReadDate {
  /**
   * As EDTF, level 0: `2020-05-08`, `2020-05`, `2020-05-08T10:11:12Z`; for a date that may mean two days, the time from
   * one to the other.
   */
  edtf: string;
  /** The two days that a date in numbers may mean where nothing settles which, the earlier first. */
  either?: readonly [string, string] | undefined;
  /** Whether it was converted from the lunar Hijri calendar and is given by no other. */
  isLunar?: boolean | undefined;
}

/** One way of writing a date. */
export interface DateForm {
  /** Global, for a text with ASCII digits. */
  pattern: RegExp;
  /** Reads the captured parts; `undefined` if they are no date. */
  read: (parts: readonly (string | undefined)[], context: OneContext) => ReadDate | undefined;
}

// No letter or digit may touch a date, and no slash or hyphen next to a digit: 12/2020-05-08 is not a date.
const before = '(?<![\\p{L}\\p{N}]|\\p{N}[-./])';
const after = '(?![\\p{L}\\p{N}]|[-/]\\p{N})';
// Right-to-left pages put invisible marks of direction between the numbers.
const bidi = '[\\u200e\\u200f\\u061c\\u2066-\\u2069]*';
const mark = `${bidi}\\s?([-/.／．؍])\\s?${bidi}`;
const same = (group: number): string => `${bidi}\\s?\\${group}\\s?${bidi}`;
const gap = '[\\s\\u200c\\u00a0]';
const year = '(\\d{4})';
// A year of two digits ends its line, or a clock, a label or a bar follows.
const shortYear = `['’]?(\\d{2})(?=\\s*(?:$|[|•·,،;)(\\]–—]|-\\s|\\d{1,2}[:.]\\d{2}(?!\\d)))`;
const yearEnd = `(?:${gap}?(?:${anyOf(AFTER_YEAR)})(?!\\p{L}))?`;
const solarEnd = `(?:${gap}?(${anyOf(SOLAR_ERA)})(?!\\p{L}))?`;
const lunarEnd = `(?:${gap}?(${anyOf(LUNAR_ERA)})(?!\\p{L}))?`;
const anyEnd = `(?:${gap}?(?:(${anyOf(SOLAR_ERA)})|(${anyOf(LUNAR_ERA)})|${anyOf(AFTER_YEAR)})(?!\\p{L}))?`;
const ofMonth = `(?:${anyOf(DATE_OF)})`;
const of = `(?:\\s*[,،])?${gap}+(?:(?:${anyOf(DATE_OF, BEFORE_YEAR)})${gap}+)?`;
const ordinal = anyOf(ORDINAL_ENDINGS);
const day = `(\\d{1,2})(?:\\.?(?:${ordinal}))?\\.?`;
const toMonth = `(?:${gap}+${ofMonth})?${gap}*[-/,،]?${gap}*`;
const otherName = `(?:\\s?[/|]\\s?${anyGregorianMonth}|\\s?\\(\\s?${anyGregorianMonth}\\s?\\))?`;
const { year: yearSign, month: monthSign, day: daySign } = DATE_SIGNS;
const han = `[${HAN_NUMERALS.digits}${HAN_NUMERALS.zeros}${HAN_NUMERALS.ten}]`;

/** The forms in the order in which they are tried. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    // 2020-05-08T10:11:12+03:00, ISO 8601-1:2019
    pattern: form(
      `${year}-(\\d{2})-(\\d{2})(?:T| )(\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})?`,
    ),
    read: ([y, m, d, clock, seconds, zone], { language, hasPersianDigits }) => {
      if (isHijriYear(y)) return hijri(y, m, d, undefined, undefined, { language, hasPersianDigits });
      const offset = (zone ?? '').replace(/(\d{2})(\d{2})$/, '$1:$2');
      return (
        gregorian(`${join(y, m, d)}T${clock ?? ''}${seconds ?? ':00'}${offset}`) ?? gregorian(join(y, m, d))
      );
    },
  },
  {
    pattern: form(`${year}${mark}(\\d{1,2})${same(2)}(\\d{1,2})${anyEnd}`),
    read: ([y, , m, d, solar, lunar], context) =>
      isHijriYear(y) ? hijri(y, m, d, solar, lunar, context) : gregorian(join(y, m, d)),
  },
  {
    // 2020年5月8日, 二〇二〇年五月八日, 民國109年5月8日
    pattern: form(
      `(${REPUBLIC_ERA}\\s?)?(\\d{2,4}|${han}{2,4})\\s?${yearSign}\\s?(\\d{1,2}|${han}{1,2})\\s?${monthSign}` +
        `(?:\\s?(\\d{1,2}|${han}{1,3})\\s?${daySign})?`,
      '',
    ),
    read: ([era, y, m, d]) => {
      const number = fromHan(y) + (era === undefined ? 0 : 1911);
      return gregorian(join(number, fromHan(m), d === undefined ? undefined : fromHan(d)));
    },
  },
  ...[year, shortYear].flatMap((y): DateForm[] => [
    {
      // 8 May 2020, 1er mai 2020, 8. Mai 2020, 8 de mayo de 2020, 8 مايو/أيار 2020
      pattern: form(`${day}${toMonth}(${anyGregorianMonth})${otherName}(?:${of}|[-/ ])${y}${yearEnd}`),
      read: ([d, name, number]) => gregorian(join(century(number), gregorianMonth(name ?? ''), d)),
    },
    {
      // May 8, 2020
      pattern: form(
        `(${anyGregorianMonth})${otherName}[\\s-]+(\\d{1,2})(?:${ordinal})?(?:\\s*[,،]\\s*|[\\s-]+)${y}${yearEnd}`,
      ),
      read: ([name, d, number]) => gregorian(join(century(number), gregorianMonth(name ?? ''), d)),
    },
  ]),
  {
    // 2020 May 8
    pattern: form(`${year}[\\s,-]+(${anyGregorianMonth})[\\s-]+(\\d{1,2})`),
    read: ([y, name, d]) => gregorian(join(y, gregorianMonth(name ?? ''), d)),
  },
  {
    pattern: form(
      `(\\d{1,2})(?:${ordinal})?[\\s-]+(${anySolarMonth})(?:${gap}*(?:${anyOf(AFTER_MONTH)}))?(?:${of}|-)${year}${solarEnd}`,
    ),
    read: ([d, name, y]) => solar(y, solarMonth(name ?? ''), d),
  },
  {
    pattern: form(`${year}\\s+(${anySolarMonth})\\s+(\\d{1,2})`),
    read: ([y, name, d]) => solar(y, solarMonth(name ?? ''), d),
  },
  {
    // 15 رمضان 1441 هـ
    pattern: form(`(\\d{1,2})[\\s.-]+${ofMonth}?\\s?(${anyLunarMonth})(?:${of}|-)${year}${lunarEnd}`),
    read: ([d, name, y]) => lunar(y, lunarMonth(name ?? ''), d),
  },
  {
    pattern: form(`(${anyLunarMonth})\\s+(\\d{1,2})\\s*[,،]?\\s*${year}${lunarEnd}`),
    read: ([name, d, y]) => lunar(y, lunarMonth(name ?? ''), d),
  },
  {
    pattern: form(`(?<!\\p{N}\\s)(${anyGregorianMonth})${otherName}${of}${year}${yearEnd}`),
    read: ([name, y]) => gregorian(join(y, gregorianMonth(name ?? ''))),
  },
  {
    pattern: form(`(\\d{1,2})${mark}(\\d{1,2})${same(2)}${year}${anyEnd}`),
    read: ([a, , b, y, solar, lunar], context) =>
      isHijriYear(y) ? hijri(y, b, a, solar, lunar, context) : numbers(Number(a), Number(b), y, context),
  },
  {
    pattern: form(`(\\d{1,2})${mark}(\\d{1,2})${same(2)}${shortYear}`),
    // A version of a program has points, too.
    read: ([a, sign, b, y], context) =>
      sign === '.' && context.order === undefined ? undefined : shortNumbers(a, b, y, context),
  },
];

function form(source: string, end = after): RegExp {
  return new RegExp(before + source + end, 'giu');
}

function join(y: string | number | undefined, m: string | number | undefined, d?: string | number): string {
  const [month, date] = [m, d].map((part) => String(part ?? '').padStart(2, '0'));
  return d === undefined ? `${y ?? ''}-${month}` : `${y ?? ''}-${month}-${date}`;
}

// Publications are dated after the first newspapers and with a year of four digits.
function gregorian(edtf: string): ReadDate | undefined {
  return parseEdtf(edtf).ok && edtf >= '1500' && !/^\d{4}-2[1-4]$/.test(edtf) ? { edtf } : undefined;
}

// Years of two digits are those from 1969 on, as strptime of POSIX.1-2017 (IEEE Std 1003.1) reads them.
function century(y: string | undefined): string | undefined {
  if (y?.length !== 2) return y;
  return (Number(y) >= 69 ? '19' : '20') + y;
}

function solar(y: string | undefined, m: number | undefined, d: string | undefined): ReadDate | undefined {
  const found = gregorianFromJalali(Number(y), m ?? 0, Number(d));
  return found && { edtf: join(found.year, found.month, found.day) };
}

function lunar(y: string | undefined, m: number | undefined, d: string | undefined): ReadDate | undefined {
  const found = gregorianFromHijri(Number(y), m ?? 0, Number(d));
  return found && { edtf: join(found.year, found.month, found.day), isLunar: true };
}

// The years in which a number is of one of the two Hijri calendars: 1300 to 1499.
function isHijriYear(y: string | undefined): boolean {
  return Number(y) >= 1300 && Number(y) <= 1499;
}

// Numbers are of the calendar that is named, else of that in which the language has its dates.
function hijri(
  y: string | undefined,
  m: string | undefined,
  d: string | undefined,
  isSolar: string | undefined,
  isLunar: string | undefined,
  { language, hasPersianDigits }: OneContext,
): ReadDate | undefined {
  const base = language?.split('-')[0];
  const isPersian = base === 'fa' || base === 'ps' || (base === undefined && hasPersianDigits);
  if (isLunar !== undefined || (isSolar === undefined && base === 'ar')) return lunar(y, Number(m), d);
  return isSolar !== undefined || isPersian ? solar(y, Number(m), d) : undefined;
}

function numbers(a: number, b: number, y: string | undefined, { order }: DateContext): ReadDate | undefined {
  const dayFirst = gregorian(join(y, b, a));
  const monthFirst = gregorian(join(y, a, b));
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  if (order === 'day-first' || a === b) return dayFirst;
  if (order === 'month-first') return monthFirst;
  const either: [string, string] =
    dayFirst.edtf < monthFirst.edtf ? [dayFirst.edtf, monthFirst.edtf] : [monthFirst.edtf, dayFirst.edtf];
  return { edtf: either.join('/'), either };
}

// The year stands last, but first in languages that have it there: 99/02/18 and 20/05/08.
function shortNumbers(
  a: string | undefined,
  b: string | undefined,
  c: string | undefined,
  context: DateContext,
): ReadDate | undefined {
  const base = context.language?.split('-')[0];
  if (base === 'fa' || base === 'ps')
    return solar(a?.length === 2 ? (Number(a) >= 50 ? '13' : '14') + a : undefined, Number(b), c);
  if (base === 'zh' || base === 'ja' || base === 'ko') return gregorian(join(century(a), b, c));
  return numbers(Number(a), Number(b), century(c), context);
}

// 二〇二〇, 十二 and 二十八; other digits as they are.
function fromHan(text: string | undefined): number {
  const { digits, zeros, ten } = HAN_NUMERALS;
  const value = (sign: string): number => (zeros.includes(sign) ? 0 : digits.indexOf(sign));
  if (text === undefined || /\d/.test(text)) return Number(text);
  const at = text.indexOf(ten);
  if (at === -1) return Number(Array.from(text, value).join(''));
  const tens = at === 0 ? 1 : value(text.slice(0, at));
  const ones = at === text.length - 1 ? 0 : value(text.slice(at + 1));
  return tens * 10 + ones;
}

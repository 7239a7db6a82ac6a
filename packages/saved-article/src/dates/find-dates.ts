import { parseEdtf } from '@parallax/edtf';
import { gregorianFromJalali } from './jalali.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import {
  AFTER_MONTH,
  anyGregorianMonth,
  anyJalaliMonth,
  BEFORE_YEAR,
  DATE_OF,
  DATE_SIGNS,
  gregorianMonth,
  jalaliMonth,
  ORDINAL_ENDINGS,
} from '../vocabulary/dates.ts';
import { withAsciiDigits } from './digits.ts';

/** A date with its year, as found in a text. */
export interface FoundDate {
  /** As EDTF, level 0: `2020-05-08`, `2020-05`, `2020-05-08T10:11:12Z`. */
  edtf: string;
  /** The words as written. */
  text: string;
  /** Where they start, in UTF-16 units. */
  index: number;
}

interface Form {
  pattern: RegExp;
  read: (parts: readonly string[], language: string | undefined) => string | undefined;
}

// No letter or digit may touch a date, and no slash or hyphen next to a digit: 12/2020-05-08 is not a date.
const before = '(?<![\\p{L}\\p{N}]|\\p{N}[-./])';
const after = '(?![\\p{L}\\p{N}]|[-/]\\p{N})';
const year = '(\\d{4})';
const { year: yearSign, month: monthSign, day: daySign } = DATE_SIGNS;
const of = `(?:\\s*,)?\\s+(?:(?:${anyOf(DATE_OF)})\\s+)?`;
const ordinal = anyOf(ORDINAL_ENDINGS);

const forms: readonly Form[] = [
  {
    // 2020-05-08T10:11:12+03:00, ISO 8601-1:2019
    pattern: form(
      `${year}-(\\d{2})-(\\d{2})(?:T| )(\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})?`,
    ),
    read: ([y, m, d, clock, seconds, zone]) =>
      valid(
        `${join(y, m, d)}T${clock ?? ''}${seconds ?? ':00'}${(zone ?? '').replace(/(\d{2})(\d{2})$/, '$1:$2')}`,
      ) ?? valid(join(y, m, d)),
  },
  {
    pattern: form(`${year}([-/.])(\\d{1,2})\\2(\\d{1,2})`),
    read: ([y, , m, d], language) =>
      isJalaliYear(y, language) ? jalali(y, Number(m), d) : valid(join(y, m, d)),
  },
  {
    pattern: form(
      `${year}\\s?${yearSign}\\s?(\\d{1,2})\\s?${monthSign}(?:\\s?(\\d{1,2})\\s?${daySign})?`,
      '',
    ),
    read: ([y, m, d]) => valid(join(y, m, d)),
  },
  {
    // 8 May 2020, 1er mai 2020, 8. Mai 2020, 8 de mayo de 2020, 8 مايو/أيار 2020
    pattern: form(
      `(\\d{1,2})(?:${ordinal}|\\.)?(?:\\s+(?:${anyOf(DATE_OF)}))?[\\s-]+(${anyGregorianMonth})` +
        `(?:\\s?/\\s?${anyGregorianMonth}|\\s?\\(${anyGregorianMonth}\\))?(?:${of}|-)${year}`,
    ),
    read: ([d, name, y]) => valid(join(y, gregorianMonth(name ?? ''), d)),
  },
  {
    // May 8, 2020
    pattern: form(`(${anyGregorianMonth})\\s+(\\d{1,2})(?:${ordinal})?(?:\\s*,\\s*|\\s+)${year}`),
    read: ([name, d, y]) => valid(join(y, gregorianMonth(name ?? ''), d)),
  },
  {
    pattern: form(
      `(\\d{1,2})\\s+(${anyJalaliMonth})(?:\\s*(?:${anyOf(AFTER_MONTH)}))?(?:\\s*[،,])?\\s+` +
        `(?:(?:${anyOf(BEFORE_YEAR)})\\s+)?${year}`,
    ),
    read: ([d, name, y]) => jalali(y, jalaliMonth(name ?? ''), d),
  },
  {
    pattern: form(`(?<!\\p{N}\\s)(${anyGregorianMonth})${of}${year}`),
    read: ([name, y]) => valid(join(y, gregorianMonth(name ?? ''))),
  },
  {
    pattern: form(`(\\d{1,2})([-/.])(\\d{1,2})\\2${year}`),
    read: ([a, mark, b, y], language) =>
      dayAndMonth(Number(a), Number(b), y, mark === '.' && language === 'de'),
  },
];

/**
 * Finds all dates with a year in a text, in order and without overlaps: ISO 8601, year first, Chinese and Japanese
 * (2020年5月8日), and day, month name and year in English, French, German, Spanish, Arabic and Persian, including Iranian
 * solar dates (converted). Dates in digits count only if they can mean just one day: `13/05/2020`, `05/05/2020`, and
 * `08.05.2020` in German; never `08/05/2020`. Not read: two-digit years, days without a year, the lunar Hijri calendar,
 * relative dates ("last June"). Does not use the current date.
 */
export function findDates(text: string, language?: string): FoundDate[] {
  const found: FoundDate[] = [];
  let rest = withAsciiDigits(text);
  for (const { pattern, read } of forms) {
    rest = rest.replace(pattern, (match, ...parts: unknown[]) => {
      const index = parts.find((part) => typeof part === 'number') ?? 0;
      const edtf = read(parts.slice(0, parts.indexOf(index)) as string[], language?.split('-')[0]);
      if (edtf === undefined) return match;
      found.push({ edtf, text: text.slice(index, index + match.length), index });
      // Mask the whole match, so that no later form finds a part of it.
      return '\0'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.index - b.index);
}

function form(source: string, end = after): RegExp {
  return new RegExp(before + source + end, 'giu');
}

function join(y: string | undefined, m: string | number | undefined, d?: string): string {
  const month = String(m ?? '').padStart(2, '0');
  return d === undefined ? `${y ?? ''}-${month}` : `${y ?? ''}-${month}-${d.padStart(2, '0')}`;
}

// Publications are dated after the first newspapers and with a year of four digits.
function valid(edtf: string): string | undefined {
  return parseEdtf(edtf).ok && edtf >= '1500' && !/^\d{4}-2[1-4]$/.test(edtf) ? edtf : undefined;
}

function isJalaliYear(y: string | undefined, language: string | undefined): boolean {
  return language === 'fa' && Number(y) >= 1250 && Number(y) <= 1499;
}

function jalali(y: string | undefined, m: number | undefined, d: string | undefined): string | undefined {
  const day = gregorianFromJalali(Number(y), m ?? 0, Number(d));
  return day && join(String(day.year), day.month, String(day.day));
}

function dayAndMonth(a: number, b: number, y: string | undefined, isDayFirst: boolean): string | undefined {
  const dayFirst = valid(join(y, b, String(a)));
  const monthFirst = valid(join(y, a, String(b)));
  if (isDayFirst || monthFirst === undefined || monthFirst === dayFirst) return dayFirst;
  return dayFirst === undefined ? monthFirst : undefined;
}

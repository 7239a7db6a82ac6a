import { withAsciiDigits } from './digits.ts';

/** Whether 03/04/2024 is the third of April or the fourth of March. */
export type NumberOrder = 'day-first' | 'month-first';

const known = new Map<string, NumberOrder | undefined>();

/**
 * The order in which a language (BCP 47) writes a day and a month in numbers before the year, by CLDR: `day-first` for
 * `tr` and `en-GB`, `month-first` for `en-US`. `undefined` for English without a region, which is written in both ways,
 * and for languages that put the year first.
 */
export function orderOfLanguage(language: string | undefined): NumberOrder | undefined {
  if (language === undefined || language === 'en') return undefined;
  // Persian puts the year first, and the day first where the year is last.
  if (/^(?:fa|ps)(?:-|$)/u.test(language)) return 'day-first';
  if (!known.has(language)) known.set(language, readOrder(language));
  return known.get(language);
}

function readOrder(language: string): NumberOrder | undefined {
  let parts: string[];
  try {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { timeZone: 'UTC' });
    parts = format.formatToParts(0).map(({ type }) => type);
  } catch {
    return undefined;
  }
  const [year, month, day] = [parts.indexOf('year'), parts.indexOf('month'), parts.indexOf('day')];
  if (year < month) return undefined;
  return day < month ? 'day-first' : 'month-first';
}

const numbers = /(?<![\p{N}./-])(\d{1,2})([./-])(\d{1,2})\2(?:19|20)?\d{2}(?![\p{N}/-]|\.\p{N})/gu;

/** The longest text that is read for the order, in UTF-16 units. */
const LONGEST = 400_000;

/**
 * The order of the dates in numbers that a text has, from those that allow one only, such as 25/04/2024; `undefined` if
 * it has none, or has both orders.
 */
export function orderOfText(text: string): NumberOrder | undefined {
  const orders = new Set<NumberOrder>();
  for (const [, first, , second] of withAsciiDigits(text.slice(0, LONGEST)).matchAll(numbers)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b >= 1 && b <= 12) orders.add('day-first');
    if (b > 12 && b <= 31 && a >= 1 && a <= 12) orders.add('month-first');
  }
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}

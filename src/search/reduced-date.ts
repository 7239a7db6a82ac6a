/** A year, a month or a day, as ISO 8601 writes it: `2020`, `2020-03`, `2020-03-09`. These sort as text. */
export type ReducedDate = string;

/** From one date to another, with both of them; without one, it is open at that side. */
export interface DateSpan {
  from?: ReducedDate;
  to?: ReducedDate;
}

const DAY_MS = 864e5;
/** 1 January 1970, counted from 1 January of the year 0. */
const EPOCH = 719_528;

/** The names of the months that a query may have, in English, Arabic (of both kinds) and Persian, as patterns. */
const MONTHS = [
  'jan(?:uary)?|يناير|كانون الثاني|ژانویه',
  'feb(?:ruary)?|فبراير|شباط|فوریه',
  'mar(?:ch)?|مارس|[آا]ذار',
  'apr(?:il)?|[أا]بريل|نيسان|آوریل',
  'may|مايو|[أا]يار|مه',
  'june?|يونيو|حزيران|ژوئن',
  'july?|يوليو|تموز|ژوئیه',
  'aug(?:ust)?|[أا]غسطس|آب|اوت',
  'sept?(?:ember)?|سبتمبر|[أا]يلول|سپتامبر',
  'oct(?:ober)?|[أا]كتوبر|تشرين ال[أا]ول|اکتبر',
  'nov(?:ember)?|نوفمبر|تشرين الثاني|نوامبر',
  'dec(?:ember)?|ديسمبر|كانون ال[أا]ول|دسامبر',
];
/** The pattern of a month's name. */
export const MONTH = String.raw`(?:${MONTHS.join('|')})`;

/** A date as a query has it, `2020-05`, `May 2020`, `8 May 2020`, `May 8, 2020`; what it lacks of month and year, `rest` has. */
export function readWrittenDate(written: string, rest = ''): ReducedDate {
  if (/^\d{4}(?:-\d\d)*$/.test(written)) return written;
  const named = new RegExp(MONTH, 'iu');
  const name = (named.exec(written) ?? named.exec(rest))?.[0] ?? '';
  const month = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name)) + 1;
  const day = /(?<!\d)\d\d?(?!\d)/.exec(written)?.[0];
  return [/\d{4}/.exec(`${written} ${rest}`)?.[0], month, ...(day === undefined ? [] : [day])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The year, month or day that is so many after another. */
export function stepped(date: ReducedDate, by: number): ReducedDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year + by);
  const then = new Date(
    Date.UTC(year, month - 1 + (day === undefined ? by : 0), (day ?? 1) + (day === undefined ? 0 : by)),
  );
  return then.toISOString().slice(0, date.length);
}

/** The number of the first day of a date, counted from 1 January of the year 0. */
export function firstDayNumber(date: ReducedDate): number {
  return Date.parse(date) / DAY_MS + EPOCH;
}

/** The number of its last day. */
export function lastDayNumber(date: ReducedDate): number {
  return firstDayNumber(stepped(date, 1)) - 1;
}

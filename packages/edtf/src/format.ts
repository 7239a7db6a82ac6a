import { isDated, nameOfMonth } from './calendar.ts';
import type { Edtf, EdtfDate, EdtfDatetime, EdtfInterval, EdtfQualifier, EdtfSeason } from './value.ts';

/** How to word an interval: as limits around one moment (the default), or as something that lasted. */
export interface FormatOptions {
  as?: 'moment-within' | 'span';
}

const hedges = {
  none: '',
  uncertain: 'possibly ',
  approximate: 'around ',
  'uncertain-and-approximate': 'possibly around ',
} as const satisfies Record<EdtfQualifier, string>;

/** The words of a date or season in parts, so that two of them can share a month or a year. */
interface Phrase {
  hedge: string;
  day: string;
  month: string;
  year: string;
}

/**
 * Formats a value in English, identically on every machine: "8 May 2020", "around January 2022", "spring 2021", "the
 * 2010s", "May 2020, day unknown", "44 BC", "8 May 2020, 10:30 UTC".
 *
 * An interval (EDTF level 0, "Time Interval") bounds one moment, "between 9 April and 7 May 2020", "in June 2019 or
 * later"; with `as: 'span'` it is something that lasted, "from June to December 2019". A winter has both its years,
 * "winter 2020–21". Never throws on a value from `parseEdtf`.
 */
export function formatEdtf(value: Edtf, options: FormatOptions = {}): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'datetime':
      return formatDatetime(value);
    case 'season':
      return formatPhrase(phraseOf(value));
    case 'interval':
      return options.as === 'span' ? formatSpan(value) : formatMomentWithin(value);
  }
}

/**
 * Formats a value for the `datetime` attribute of HTML's `<time>`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (HTML, "valid year
 * string", "valid month string", "valid date string"), as precise as the value.
 *
 * undefined where HTML has no exact form: intervals, seasons, unspecified digits, and years before 1 or after 9999.
 * Drops `?`, `~` and `%`, and the time of a date-time.
 */
export function earliestMachineDate(value: Edtf): string | undefined {
  if (value.kind === 'interval' || value.kind === 'season') return undefined;
  if (value.kind === 'date' && value.unspecified !== 'none') return undefined;
  if (value.year < 1 || value.year > 9999) return undefined;
  const parts = [String(value.year).padStart(4, '0')];
  if (value.month !== null) parts.push(two(value.month));
  if (value.day !== null) parts.push(two(value.day));
  return parts.join('-');
}

function formatDate(date: EdtfDate): string {
  if (date.unspecified === 'year-digits')
    return hedges[date.qualifier] + formatYears(date.year, date.lastYear);
  const words = formatPhrase(phraseOf(date));
  if (date.unspecified === 'none') return words;
  return `${words}, ${date.unspecified === 'month-and-day' ? 'month and day' : date.unspecified} unknown`;
}

function formatDatetime(value: EdtfDatetime): string {
  const day = `${value.day} ${nameOfMonth(value.month)} ${formatYear(value.year)}`;
  const seconds = value.second === 0 ? '' : `:${two(value.second)}`;
  return `${day}, ${two(value.hour)}:${two(value.minute)}${seconds} ${formatZone(value.offsetMinutes)}`;
}

function formatZone(offsetMinutes: number | null): string {
  if (offsetMinutes === null) return 'local time';
  if (offsetMinutes === 0) return 'UTC';
  const distance = Math.abs(offsetMinutes);
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

function formatMomentWithin({ start, end }: EdtfInterval): string {
  if (start.kind === 'open' || start.kind === 'unknown') {
    return end.kind === 'open' || end.kind === 'unknown'
      ? 'at an unknown time'
      : `${formatWhen(end)} or earlier`;
  }
  if (end.kind === 'open' || end.kind === 'unknown') return `${formatWhen(start)} or later`;
  if (start.text === end.text) return formatPhrase(phraseOf(start));
  const [from, to] = formatPair(start, end);
  return `between ${from} and ${to}`;
}

function formatSpan({ start, end }: EdtfInterval): string {
  if (!isDated(start)) {
    if (!isDated(end)) return 'for an unknown time';
    return `until ${formatPhrase(phraseOf(end))}${start.kind === 'unknown' ? ', start unknown' : ''}`;
  }
  if (end.kind === 'open') return `from ${formatPhrase(phraseOf(start))} onwards`;
  if (end.kind === 'unknown') return `from ${formatPhrase(phraseOf(start))}, end unknown`;
  if (start.text === end.text) return formatPhrase(phraseOf(start));
  const [from, to] = formatPair(start, end);
  return `from ${from} to ${to}`;
}

function formatWhen(value: EdtfDate | EdtfSeason): string {
  const phrase = phraseOf(value);
  const isAround = phrase.hedge.endsWith('around ');
  const preposition = isAround ? '' : phrase.day === '' ? 'in ' : 'on ';
  return `${phrase.hedge}${preposition}${formatPhrase({ ...phrase, hedge: '' })}`;
}

/** Both ends of an interval; the first omits a month or year that it shares with the second. */
function formatPair(start: EdtfDate | EdtfSeason, end: EdtfDate | EdtfSeason): [string, string] {
  const from = phraseOf(start);
  const to = phraseOf(end);
  // "Between 2020 and May 2020" is unclear: an end that contains the other is named by its start or end.
  const edgeOfStart = contains(from, to) ? 'the start of ' : '';
  const edgeOfEnd = contains(to, from) ? 'the end of ' : '';
  const sharesYear = from.year === to.year && from.month !== '';
  const sharesMonth = sharesYear && from.month === to.month && from.day !== '' && to.day !== '';
  const shortened = { ...from, year: sharesYear ? '' : from.year, month: sharesMonth ? '' : from.month };
  return [formatPhrase(shortened, edgeOfStart), formatPhrase(to, edgeOfEnd)];
}

function contains(outer: Phrase, inner: Phrase): boolean {
  if (outer.year !== inner.year) return false;
  if (outer.month === '') return inner.month !== '';
  return outer.month === inner.month && outer.day === '' && inner.day !== '';
}

function phraseOf(value: EdtfDate | EdtfSeason): Phrase {
  const hedge = hedges[value.qualifier];
  if (value.kind === 'season') {
    const year = value.season === 'winter' ? formatWinter(value.year) : formatYear(value.year);
    return { hedge, day: '', month: value.season, year };
  }
  return {
    hedge,
    day: value.day === null ? '' : String(value.day),
    month: value.month === null ? '' : nameOfMonth(value.month),
    year: formatYear(value.year),
  };
}

function formatPhrase({ hedge, day, month, year }: Phrase, edge = ''): string {
  return hedge + edge + [day, month, year].filter((word) => word !== '').join(' ');
}

function formatYear(year: number): string {
  if (year > 9999) return `the year ${group(year)}`;
  if (year >= 1000) return String(year);
  return year >= 1 ? `AD ${year}` : `${group(1 - year)} BC`;
}

function formatYears(first: number, last: number): string {
  // "The 2000s" could be ten or a hundred years, so only other decades are named this way.
  const isNamedDecade = first >= 1000 && last - first === 9 && first % 100 !== 0;
  return isNamedDecade ? `the ${first}s` : `${formatYear(first)} to ${formatYear(last)}`;
}

function formatWinter(year: number): string {
  const next = year + 1;
  if (year < 1000 || year > 9998) return `${formatYear(year)} to ${formatYear(next)}`;
  return `${year}–${next % 100 === 0 ? next : two(next % 100)}`;
}

function group(number: number): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

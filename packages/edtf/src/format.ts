import { isDated } from './calendar.ts';
import { two } from './digits.ts';
import { englishDates } from './english.ts';
import type { Edtf, EdtfDate, EdtfDatetime, EdtfInterval, EdtfSeason } from './value.ts';
import type { DateWords } from './words.ts';

/** How to word an interval: as limits around one moment (the default), or as something that lasted. */
export interface FormatOptions {
  as?: 'moment-within' | 'span';
}

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
export function formatEdtf(value: Edtf, options?: FormatOptions): string {
  return formatEdtfIn(englishDates, value, options);
}

/** Formats a value in the language of `words`. A bundle that uses only this function contains no other language. */
export function formatEdtfIn(words: DateWords, value: Edtf, options: FormatOptions = {}): string {
  switch (value.kind) {
    case 'date':
      return formatDate(words, value);
    case 'datetime':
      return formatDatetime(words, value);
    case 'season':
      return formatPhrase(phraseOf(words, value));
    case 'interval':
      return options.as === 'span' ? formatSpan(words, value) : formatMomentWithin(words, value);
  }
}

/**
 * Formats a value for the `datetime` attribute of HTML's `<time>`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (HTML, "valid year
 * string", "valid month string", "valid date string"), as precise as the value.
 *
 * undefined where HTML has no exact form: intervals, seasons, unspecified digits, and years before 1 or after 9999.
 * Drops `?`, `~` and `%`, and the time of a date-time.
 */
export function htmlDatetime(value: Edtf): string | undefined {
  if (value.kind === 'interval' || value.kind === 'season') return undefined;
  if (value.kind === 'date' && value.unspecified !== 'none') return undefined;
  if (value.year < 1 || value.year > 9999) return undefined;
  const parts = [String(value.year).padStart(4, '0')];
  if (value.month !== null) parts.push(two(value.month));
  if (value.day !== null) parts.push(two(value.day));
  return parts.join('-');
}

function formatDate(words: DateWords, date: EdtfDate): string {
  if (date.unspecified === 'year-digits')
    return words.hedges[date.qualifier] + words.years(date.year, date.lastYear);
  const known = formatPhrase(phraseOf(words, date));
  return date.unspecified === 'none' ? known : words.unknown[date.unspecified](known);
}

function formatDatetime(words: DateWords, value: EdtfDatetime): string {
  const day = `${value.day} ${words.months[value.month - 1]} ${words.year(value.year)}`;
  const seconds = value.second === 0 ? '' : `:${two(value.second)}`;
  const zone = value.offsetMinutes === null ? words.localTime : formatZone(value.offsetMinutes);
  return words.atTime(day, `${two(value.hour)}:${two(value.minute)}${seconds} ${zone}`);
}

function formatZone(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC';
  const distance = Math.abs(offsetMinutes);
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

function formatMomentWithin(words: DateWords, { start, end }: EdtfInterval): string {
  if (!isDated(start)) return isDated(end) ? words.orEarlier(formatWhen(words, end)) : '';
  if (!isDated(end)) return words.orLater(formatWhen(words, start));
  return formatPair(words, start, end, words.between);
}

function formatSpan(words: DateWords, { start, end }: EdtfInterval): string {
  if (!isDated(start)) {
    if (!isDated(end)) return '';
    return words[start.kind === 'unknown' ? 'startUnknown' : 'until'](formatPhrase(phraseOf(words, end)));
  }
  if (!isDated(end))
    return words[end.kind === 'unknown' ? 'endUnknown' : 'onwards'](formatPhrase(phraseOf(words, start)));
  return formatPair(words, start, end, words.span);
}

function formatWhen(words: DateWords, value: EdtfDate | EdtfSeason): string {
  const { hedge, ...phrase } = phraseOf(words, value);
  const date = formatPhrase({ ...phrase, hedge: '' });
  return hedge + (value.qualifier.endsWith('approximate') ? date : words.at(date, phrase.day !== ''));
}

/** Both ends of an interval; the first omits a month or year that it shares with the second. */
function formatPair(
  words: DateWords,
  start: EdtfDate | EdtfSeason,
  end: EdtfDate | EdtfSeason,
  together: DateWords['between'],
): string {
  const from = phraseOf(words, start);
  const to = phraseOf(words, end);
  if (start.text === end.text) return formatPhrase(from);
  const sharesYear = from.year === to.year && from.month !== '';
  const sharesMonth = sharesYear && from.month === to.month && from.day !== '' && to.day !== '';
  const shortened = { ...from, year: sharesYear ? '' : from.year, month: sharesMonth ? '' : from.month };
  // "Between 2020 and May 2020" is unclear: an end that contains the other is named by its start or end.
  return together(
    formatPhrase(shortened, contains(from, to) ? words.startOf : undefined),
    formatPhrase(to, contains(to, from) ? words.endOf : undefined),
  );
}

function contains(outer: Phrase, inner: Phrase): boolean {
  if (outer.year !== inner.year) return false;
  if (outer.month === '') return inner.month !== '';
  return outer.month === inner.month && outer.day === '' && inner.day !== '';
}

function phraseOf(words: DateWords, value: EdtfDate | EdtfSeason): Phrase {
  const hedge = words.hedges[value.qualifier];
  if (value.kind === 'season') {
    const year = value.season === 'winter' ? words.winter(value.year) : words.year(value.year);
    return { hedge, day: '', month: words.seasons[value.season], year };
  }
  return {
    hedge,
    day: value.day === null ? '' : String(value.day),
    month: value.month === null ? '' : (words.months[value.month - 1] ?? ''),
    year: words.year(value.year),
  };
}

function formatPhrase({ hedge, day, month, year }: Phrase, edgeOf = (date: string) => date): string {
  return hedge + edgeOf([day, month, year].filter((word) => word !== '').join(' '));
}

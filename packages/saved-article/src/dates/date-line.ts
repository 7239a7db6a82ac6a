import { findDates } from './find-dates.ts';
import type { FoundDate } from './find-dates.ts';
import {
  AFTER_CLOCK,
  anyWeekday,
  BEFORE_WEEKDAY,
  CLOCK,
  DATE_NOUNS,
  MODIFIED,
  PUBLISHED,
  ZONES,
} from '../vocabulary/dates.ts';
import { anyGluedPhrase, anyPhrase } from '../vocabulary/phrases.ts';

/** The content of a date line, which only dates an article; it has at least one of the two dates. */
export interface DateLine {
  /** EDTF. */
  published?: string | undefined;
  /** EDTF. */
  modified?: string | undefined;
  /** The text beside the dates and their labels: a byline, a place, or nothing. */
  rest: string;
}

const modifiedLabel = new RegExp(anyGluedPhrase(MODIFIED), 'giu');
const publishedLabel = new RegExp(`${anyGluedPhrase(PUBLISHED)}|${anyPhrase(DATE_NOUNS)}`, 'giu');
const clock = new RegExp(
  String.raw`(?:${anyPhrase(CLOCK)}\s*)?\d{1,2}[:.h٫]\d{2}(?::\d{2})?\s*(?:${anyGluedPhrase(AFTER_CLOCK)})?` +
    String.raw`(?:\s*\(?(?:${ZONES.join('|')})(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?`,
  'giu',
);
const weekday = new RegExp(String.raw`(?:${anyPhrase(BEFORE_WEEKDAY)}\s+)?${anyWeekday}(?!\p{L})`, 'giu');
const marks = /^[\s|·•,;:،؛/()[\]–—-]+|[\s|·•,;:،؛/()[\]–—-]+$/gu;

/** The longest line that is read, in characters: a date line is short. */
const longestLine = 160;

/**
 * Reads a date line: a date, perhaps with weekday, time of day and a label ("Published:", "تاريخ النشر"), and little
 * else. `undefined` for a sentence with a date in it, for two dates without labels, and for a long line.
 */
export function readDateLine(line: string, language?: string): DateLine | undefined {
  if (line.length > longestLine || !/\p{N}/u.test(line)) return undefined;
  const dates = findDates(line, language);
  const first = dates[0];
  if (first === undefined || dates.length > 2) return undefined;
  const changed = dates.find(({ index }, at) => {
    const label = line.slice(dates[at - 1]?.index ?? 0, index);
    return label.search(modifiedLabel) !== -1;
  });
  if (dates.length === 2 && changed === undefined) return undefined;
  const rest = restOf(line, dates);
  // A full stop or many words beside the date make it a sentence.
  if (/\p{L}{2}[.!?؟。]$/u.test(rest) || rest.split(/\s+/u).length > 9) return undefined;
  return { published: dates.find((date) => date !== changed)?.edtf, modified: changed?.edtf, rest };
}

function restOf(line: string, dates: readonly FoundDate[]): string {
  let rest = line;
  for (const { text } of dates) rest = rest.replace(text, ' ');
  for (const pattern of [clock, modifiedLabel, publishedLabel, weekday]) rest = rest.replace(pattern, ' ');
  return rest.replace(/\s+/gu, ' ').replace(marks, '').replace(marks, '');
}

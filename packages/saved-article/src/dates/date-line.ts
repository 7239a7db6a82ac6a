import { findDates } from './find-dates.ts';
import type { FoundDate } from './find-dates.ts';
import type { DateContext } from './date-forms.ts';
import {
  AFTER_CLOCK,
  AFTER_WEEKDAY,
  anyShortWeekday,
  anyWeekday,
  BEFORE_WEEKDAY,
  CALENDARS,
  CLOCK,
  DATE_NOUNS,
  MODIFIED,
  PUBLISHED,
  ZONES,
} from '../vocabulary/dates.ts';
import { READING_TIME } from '../vocabulary/controls.ts';
import { anyGluedPhrase, anyPhrase, type PhraseTable } from '../vocabulary/phrases.ts';

/** The dates of a text that dates an article: that of publication and that of the last change. */
export interface LabelledDates {
  published?: FoundDate | undefined;
  modified?: FoundDate | undefined;
}

/** The content of a date line, which only dates an article; it has at least one of the two dates. */
export interface DateLine extends LabelledDates {
  /** The text beside the dates and their labels: a byline, a place, or nothing. */
  rest: string;
}

const modifiedLabel = new RegExp(anyGluedPhrase(MODIFIED), 'giu');
const publishedLabel = new RegExp(anyGluedPhrase(PUBLISHED), 'giu');
const noun = new RegExp(anyPhrase(DATE_NOUNS), 'giu');
const clock = new RegExp(
  String.raw`(?:${anyPhrase(CLOCK)}\s*[:：]?\s*)?(?<![\p{N}:.])\p{Nd}{1,2}\s?[:.h٫：]\s?\p{Nd}{2}(?:[:：]\p{Nd}{2})?(?!\p{N})` +
    String.raw`(?:\s*${anyGluedPhrase(AFTER_CLOCK)}){0,2}` +
    String.raw`(?:\s*\(?(?:${ZONES.join('|')})(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)?`,
  'giu',
);
const weekday = new RegExp(
  String.raw`(?:${anyPhrase(BEFORE_WEEKDAY)}\s+)?${anyWeekday}(?:\s+${anyPhrase(AFTER_WEEKDAY)})?(?!\p{L})`,
  'giu',
);
const shortWeekday = new RegExp(
  String.raw`${anyShortWeekday}\s*(?=\0)|(?<=\0[\s,]*)${anyShortWeekday}`,
  'giu',
);
const readingTime = new RegExp(anyPhrase(minutesAlone(READING_TIME)), 'giu');
const calendar = new RegExp(anyPhrase(CALENDARS), 'giu');
const marks = /^[\s|·•.,;:：，。،؛/()[\]–—\p{Cf}-]+|[\s|·•,;:：，。،؛/()[\]–—\p{Cf}-]+$|(?<!\p{L})\.$/gu;

/** The longest line that is read, in characters: a date line is short. */
const longestLine = 160;

/** How far behind a date a word may stand that says what it is the date of: "8 Mayıs 2020 tarihinde güncellendi". */
const longestLabel = 28;

/**
 * Reads a date line: a date, perhaps with weekday, time of day and a label ("Published:", "تاريخ النشر"), and little
 * else. `undefined` for a sentence with a date in it, for two dates without labels, and for a long line.
 */
export function readDateLine(line: string, context: DateContext = {}): DateLine | undefined {
  if (line.length > longestLine || !/\p{N}|年/u.test(line)) return undefined;
  const dates = findDates(line, context);
  if (dates.length === 0 || dates.length > 2) return undefined;
  const labelled = labelledDates(line, dates);
  if (dates.length === 2 && labelled.modified === undefined) return undefined;
  const rest = restOf(line, dates);
  // A full stop or many words beside the date make it a sentence.
  if (/\p{L}{2}[.!?؟。]$/u.test(rest) || (rest !== '' && /\p{N}\s?[.!?؟。]$/u.test(line))) return undefined;
  if (rest.split(/\s+/u).length > 9) return undefined;
  return { ...labelled, rest };
}

/**
 * Says of the dates of a text which is that of publication and which that of the last change, by the label before each,
 * else by one right after it. A date without a label is that of publication.
 */
export function labelledDates(text: string, dates: readonly FoundDate[]): LabelledDates {
  const found: LabelledDates = {};
  for (const [at, date] of dates.entries()) {
    const last = dates[at - 1];
    const before = text.slice(last === undefined ? 0 : last.index + last.text.length, date.index);
    const end = date.index + date.text.length;
    const behind = dates[at + 1] === undefined ? text.slice(end, end + longestLabel) : '';
    const key = kindOfLabel(before) ?? kindOfLabel(behind) ?? 'published';
    found[key] ??= date;
  }
  return found;
}

/** Whether a text labels a date as that of publication or of the last change, by the last label in it. */
export function kindOfLabel(text: string): keyof LabelledDates | undefined {
  const [published, modified] = [publishedLabel, modifiedLabel].map((label) =>
    Math.max(-1, ...Array.from(text.matchAll(label), ({ 0: words, index }) => index + words.length)),
  );
  if (published === undefined || modified === undefined || Math.max(published, modified) < 0)
    return undefined;
  return modified >= published ? 'modified' : 'published';
}

// Without the phrases that take the rest of a line, since an author may follow.
function minutesAlone(table: PhraseTable): PhraseTable {
  return Object.fromEntries(
    Object.entries(table).map(([language, phrases]) => [
      language,
      phrases.filter((phrase) => !phrase.endsWith('…')),
    ]),
  );
}

function restOf(line: string, dates: readonly FoundDate[]): string {
  let rest = line;
  for (const { text } of dates) rest = rest.replace(text, ' \0 ');
  for (const pattern of [
    clock,
    modifiedLabel,
    publishedLabel,
    noun,
    weekday,
    shortWeekday,
    calendar,
    readingTime,
  ])
    rest = rest.replace(pattern, ' ');
  return rest
    .replace(/[\s\0]+/gu, ' ')
    .replace(marks, '')
    .replace(marks, '');
}

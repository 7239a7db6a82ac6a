import { compareDays, firstDayOf, isDated, lastDayOf } from './calendar.ts';
import { failure } from './check.ts';
import { readDate } from './date.ts';
import { readDatetime } from './datetime.ts';
import type { Edtf, EdtfFailure, EdtfIntervalEnd } from './value.ts';

/**
 * The result of reading a text as EDTF: the value; or the problem in plain words ("February 2019 has 28 days, not 30")
 * with a valid alternative ("2019-02-28") or the form to use ("Write a month as 01 to 12").
 */
export type EdtfResult = { ok: true; value: Edtf } | EdtfFailure;

/** The longest text that is read, in UTF-16 units; the longest useful interval is less than half of it. */
export const longestEdtf = 64;

/**
 * Reads the same values as `parseEdtf` and refuses the same texts, but does not guess what a refused text meant. For
 * content that was checked before: the guessing is more code than the reading.
 */
export function readEdtf(text: string): EdtfResult {
  if (text.length > longestEdtf) {
    return failure(
      `The date is longer than ${longestEdtf} characters`,
      'Write one date or one interval, such as 2020-05-08',
    );
  }
  if (text.includes('/')) return readInterval(text);
  return /^-?\d{4}-\d{2}-\d{2}T/.test(text) ? readDatetime(text) : readDate(text);
}

/** EDTF level 0, "Time Interval", and level 1, "Extended Interval". */
function readInterval(text: string): EdtfResult {
  const [startText = '', endText = '', ...more] = text.split('/');
  if (more.length > 0) {
    return failure('An interval has one slash', 'Write an interval as START/END, such as 2020-04/2020-05');
  }
  const start = readEnd(startText);
  const end = readEnd(endText);
  // A hint for one end is more useful within the whole interval, if that is valid.
  const startHint = isFailure(start) ? start.hint : startText;
  const endHint = isFailure(end) ? end.hint : endText;
  const hint = isInterval(startHint, endHint) ? `${startHint}/${endHint}` : undefined;
  if (isFailure(start)) return failure(`Start of the interval: ${start.problem}`, hint ?? start.hint);
  if (isFailure(end)) return failure(`End of the interval: ${end.problem}`, hint ?? end.hint);
  const wrong = checkEnds(start, startText, end, endText);
  return wrong ?? { ok: true, value: { kind: 'interval', text, start, end } };
}

function checkEnds(
  start: EdtfIntervalEnd,
  startText: string,
  end: EdtfIntervalEnd,
  endText: string,
): EdtfFailure | undefined {
  if (!isDated(start) && !isDated(end)) {
    return failure(
      'Neither end of the interval is known',
      'Give at least one end, as in 2020-05/.. or ../2020-05',
    );
  }
  if (!isDated(start) || !isDated(end)) return undefined;
  if (compareDays(lastDayOf(end), firstDayOf(start)) >= 0) return undefined;
  return failure(`The interval ends (${endText}) before it starts (${startText})`, `${endText}/${startText}`);
}

function isInterval(startText: string, endText: string): boolean {
  const start = readEnd(startText);
  const end = readEnd(endText);
  return !isFailure(start) && !isFailure(end) && !checkEnds(start, startText, end, endText);
}

function isFailure(end: EdtfIntervalEnd | EdtfFailure): end is EdtfFailure {
  return 'problem' in end;
}

function readEnd(text: string): EdtfIntervalEnd | EdtfFailure {
  if (text === '') return { kind: 'unknown' };
  if (text === '..') return { kind: 'open' };
  if (/^-?\d{4}-\d{2}-\d{2}T/.test(text)) {
    return failure('An interval has no times of day', text.slice(0, text.indexOf('T')));
  }
  const reading = readDate(text);
  if (!reading.ok) return reading;
  if (reading.value.kind === 'date' && reading.value.unspecified !== 'none') {
    const known = reading.value.unspecified === 'year-digits' ? undefined : text.replace(/(?:-XX)+/, '');
    return failure(
      'Unspecified digits within an interval are EDTF level 2',
      known ?? 'Write the year with all four digits',
    );
  }
  return reading.value;
}

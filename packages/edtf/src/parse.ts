import { failure } from './check.ts';
import { longestEdtf, readEdtf, type EdtfResult } from './read.ts';
import { findTypo } from './typo.ts';
import type { EdtfFailure } from './value.ts';

/**
 * Parses a date in the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, as profiled by the Library of
 * Congress): `2020-05-08`, `2020-05`, `2020`, `2020-05-08T10:30:00Z`, `2019-06/2019-12`, `2022-01~`, `2021-21`, `201X`,
 * `1985-04-XX`, `2019-06/..`, `/2020`, `-0043`, `Y17000`.
 *
 * Takes any string and never throws. Refuses level 2, days that don't exist, intervals that end before they start or
 * have no known end, X within an interval (level 2), surrounding white space, non-ASCII characters, and more than 64
 * characters.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > longestEdtf) return readEdtf(text);
  const trimmed = text.trim();
  if (trimmed === '') {
    return failure('The date is empty', 'Write a year as YYYY, a month as YYYY-MM, a day as YYYY-MM-DD');
  }
  if (trimmed !== text) {
    const inner = parseEdtf(trimmed);
    return failure('There is a space before or after the date', inner.ok ? trimmed : inner.hint);
  }
  const result = readEdtf(text);
  return result.ok ? result : improve(text, result);
}

// A specific suggestion helps more than a general refusal, but only valid suggestions are shown.
function improve(text: string, refusal: EdtfFailure): EdtfFailure {
  const typo = findTypo(text);
  if (!typo) return refusal;
  const results = typo.candidates.map((candidate) => ({ candidate, result: readEdtf(candidate) }));
  const valid = results.filter(({ result }) => result.ok).map(({ candidate }) => candidate);
  if (valid.length > 0) return failure(typo.problem, valid.join(' or '));
  const inner = results[0]?.result;
  const isNearMiss = inner?.ok === false && readEdtf(inner.hint).ok;
  return isNearMiss ? failure(`${typo.problem}, and ${inner.problem}`, inner.hint) : refusal;
}

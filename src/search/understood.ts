import * as words from '#words/search';
import type { AskedPart } from './asked-part.ts';
import type { Asked } from './asked.ts';
import { inWords } from './date-range.ts';

/**
 * How a query was read, in words: `all of: border, “sleeper cells”; either PMF or Hashd; without Syria`. Empty for an
 * empty query.
 */
export function understood({ groups, without, skipped }: Asked): string {
  const single = groups.filter(([{ span } = {}, other]) => other === undefined && span === undefined);
  const ranges = groups.filter(([{ span } = {}, other]) => other === undefined && span !== undefined);
  const choices = groups.filter((group) => group.length > 1);
  return words.clauses([
    ...(single.length > 0 ? [words.allOf(single.flatMap((group) => group.map(say)))] : []),
    ...ranges.map((group) => group.map(say).join('')),
    ...choices.map(sayChoice),
    ...(without.length > 0 ? [words.noneOf(without.map(say))] : []),
    ...(skipped.length > 0 ? [words.passingOver([...new Set(skipped)])] : []),
  ]);
}

function sayChoice(parts: readonly AskedPart[]): string {
  if (parts.every(isPlain)) return words.publishedInEither(words.eitherOf(parts.map(sayDates)));
  const areDates = parts.every(({ span }) => span !== undefined);
  return words.eitherOf(
    parts.map((part) => (areDates || part.span === undefined ? say(part) : sayDates(part))),
  );
}

/** Whether it is a month, a day or a part of a year. */
function isPlain({ span, named = [] }: AskedPart): boolean {
  return span?.from !== undefined && span.to !== undefined && named.length === 1;
}

/** A date or a range by itself, without what it means. */
function sayDates({ written, span: { from, to } = {} }: AskedPart): string {
  return from !== undefined && from === to
    ? inWords(from)
    : written.replace(/^(?:(?:in|during|the|في|در) )+/i, '');
}

function say({ kind, written, span, named = [] }: AskedPart): string {
  if (span !== undefined) {
    const [from, to] = [span.from, span.to].map((date) => (date === undefined ? date : inWords(date)));
    return words.publishedIn(from, to, written, named.length > 1);
  }
  return kind === 'phrase' ? words.phrase(written) : written;
}

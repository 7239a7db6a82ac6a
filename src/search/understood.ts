import * as words from '#words/search';
import type { AskedPart } from './asked-part.ts';
import type { Asked } from './asked.ts';

/**
 * How a query was read, in words: `all of: border, “sleeper cells”; either PMF or Hashd; without Syria`. Empty for an
 * empty query.
 */
export function understood({ groups, without, skipped }: Asked): string {
  const single = groups.filter(([{ years } = {}, other]) => other === undefined && years === undefined);
  const ranges = groups.filter(([{ years } = {}, other]) => other === undefined && years !== undefined);
  const choices = groups.filter((group) => group.length > 1);
  return words.clauses([
    ...(single.length > 0 ? [words.allOf(single.flatMap((group) => group.map(say)))] : []),
    ...ranges.map((group) => group.map(say).join('')),
    ...choices.map((group) => words.eitherOf(group.map(say))),
    ...(without.length > 0 ? [words.noneOf(without.map(say))] : []),
    ...(skipped.length > 0 ? [words.passingOver([...new Set(skipped)])] : []),
  ]);
}

function say({ kind, written, years }: AskedPart): string {
  if (years !== undefined) return words.publishedIn(years.from, years.to, written);
  return kind === 'phrase' ? words.phrase(written) : written;
}

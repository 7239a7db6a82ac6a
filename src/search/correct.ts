import type { AskedPart } from './asked.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { resolveGroup, type ResolvedGroup, type ResolvedQuery } from './resolve.ts';
import type { Suggestion } from './spelling/suggestions.ts';

/** A word that stands nowhere, and what was looked for instead. */
export interface Correction {
  written: string;
  instead: string;
  /** What else is near. */
  others: string[];
}

/** Gives words and names of the archive that are near to a word, best first. */
export type Suggest = (word: string) => Promise<readonly Suggestion[]>;

/** How many near words are tried. */
const TRIED = 5;

/**
 * Puts the nearest word or name that the index has in the place of each word that it does not have. What stands in
 * quotation marks is meant as it is written. Words without a near one stay as they are.
 */
export async function correct(
  reader: IndexReader,
  query: ResolvedQuery,
  suggest: Suggest,
): Promise<{ query: ResolvedQuery; corrections: Correction[] }> {
  const corrections: Correction[] = [];
  const groups = await Promise.all(
    query.groups.map(async (group): Promise<ResolvedGroup> => {
      const [only, ...others] = group.parts.map(({ part }) => part);
      if (only?.kind !== 'word' || others.length > 0 || group.documents.size > 0) return group;
      const better = await firstFound(reader, only, suggest);
      if (better === undefined) return group;
      corrections.push({ written: only.written, instead: better.instead, others: better.others });
      return better.group;
    }),
  );
  return { query: { ...query, groups }, corrections };
}

async function firstFound(
  reader: IndexReader,
  { written }: AskedPart,
  suggest: Suggest,
): Promise<{ instead: string; others: string[]; group: ResolvedGroup } | undefined> {
  const near = (await suggest(written)).slice(0, TRIED);
  for (const [at, { written: instead, terms }] of near.entries()) {
    const kind = terms.length > 1 ? 'phrase' : 'word';
    const group = await resolveGroup(reader, [{ kind, written: instead, terms: [terms] }]);
    const others = near.slice(at + 1).map((suggestion) => suggestion.written);
    if (group.documents.size > 0) return { instead, others, group };
  }
  return undefined;
}

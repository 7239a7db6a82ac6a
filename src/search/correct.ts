import type { AskedPart } from './asked-part.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { resolveGroup, type ResolvedGroup, type ResolvedQuery } from './resolve.ts';
import type { Suggestion } from './spelling/suggestions.ts';

/** A word that is not in the index, and what was searched for instead. */
export interface Correction {
  written: string;
  /** `undefined` for a word of English, which is no slip: near words are only offered. */
  instead: string | undefined;
  /** Other near words that find different documents. */
  others: string[];
}

/** Returns the archive's words and names that are near a word, best first. */
export type Suggest = (word: string) => Promise<readonly Suggestion[]>;

/** How many near words are tried. */
const TRIED = 3;

/**
 * Replaces each word that the index does not have with the nearest word or name that it has. Text in quotation marks is
 * taken as written. Words with nothing near them stay unchanged, and so do words of English, for which near words are only offered.
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
      const { written, tokens } = only;
      const { instead, others: more } = better;
      // Where it cannot be told, the word is kept, and near ones are offered.
      if (await reader.isOrdinary(tokens[0]?.join('') ?? '').catch(() => true)) {
        corrections.push({ written, instead: undefined, others: [instead, ...more] });
        return group;
      }
      corrections.push({ written, instead, others: more });
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
  for (const [at, suggestion] of near.entries()) {
    const group = await resolveGroup(reader, [asPart(suggestion)]);
    if (group.documents.size === 0) continue;
    const others = await Promise.all(
      near.slice(at + 1).map((other) => resolveGroup(reader, [asPart(other)])),
    );
    const different = others.filter(({ documents }) =>
      [...documents].some((document) => !group.documents.has(document)),
    );
    return {
      instead: suggestion.written,
      others: different.flatMap(({ parts }) => parts.map(({ part }) => part.written)),
      group,
    };
  }
  return undefined;
}

function asPart({ written, tokens }: Suggestion): AskedPart {
  return { kind: tokens.length > 1 ? 'phrase' : 'word', written, tokens: [tokens] };
}

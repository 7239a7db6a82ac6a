import MiniSearch, { type AsPlainObject, type Query } from 'minisearch';
import { SEARCH_FIELDS, type SearchField } from './document.ts';
import type { Postings } from './index-files/postings.ts';

/** A document that was found, with how well it matches. */
export interface Ranked {
  document: number;
  score: number;
}

/** The postings of something searched for: any of its parts must match. */
export type RankedGroup = readonly Postings[];

/** What the ranking needs to know about the whole index. */
export interface IndexSize {
  documents: number;
  /** The average number of words in a field, in the order of `SEARCH_FIELDS`. */
  lengths: readonly number[];
}

/**
 * How much more a hit in a field counts. In BM25+ with MiniSearch's constants (k 1.2, b 0.7, d 0.5), one hit gives at
 * least half of the word's weight, and all hits in a field at most 2.7 times the weight. So one hit in the title or the
 * summary outranks any number in the account, and any in the account outranks those in the coding.
 */
const BOOSTS: Record<SearchField, number> = { title: 12, summary: 6, names: 0.6, text: 1, coding: 0.15 };

/** Ranks the documents that match some part of every group and none of `without`: best first, then newest first. */
export function rank(
  groups: readonly RankedGroup[],
  without: RankedGroup,
  size: IndexSize,
  mustMeet: 'all' | 'any' = 'all',
): Ranked[] {
  const tokens = new Map<string, Postings>();
  const keyOf = (postings: Postings): string => {
    const key = String(tokens.size);
    tokens.set(key, postings);
    return key;
  };
  const asked: Query = {
    combineWith: mustMeet === 'all' ? 'AND' : 'OR',
    queries: groups.map((parts) => ({ combineWith: 'OR', queries: parts.map(keyOf) })),
  };
  const query: Query =
    without.length === 0
      ? asked
      : { combineWith: 'AND_NOT', queries: [asked, { combineWith: 'OR', queries: without.map(keyOf) }] };
  const index = MiniSearch.loadJS<{ id: number }>(serialise(tokens, size), {
    fields: [...SEARCH_FIELDS],
    tokenize: (text) => [text],
    processTerm: (token) => token,
    searchOptions: { boost: BOOSTS, prefix: false, fuzzy: false },
  });
  return index
    .search(query)
    .map(({ id, score }) => ({ document: id as number, score }))
    .sort((a, b) => b.score - a.score || b.document - a.document);
}

/** An index of a few tokens in MiniSearch's serialised form. */
function serialise(tokens: ReadonlyMap<string, Postings>, { documents, lengths }: IndexSize): AsPlainObject {
  const documentIds: Record<string, number> = {};
  const fieldLength: Partial<Record<string, number[]>> = {};
  const index = [...tokens].map(([token, postings]): AsPlainObject['index'][number] => {
    const fields: Record<string, Record<string, number>> = {};
    postings.forEach(({ documents: found, counts, lengths: ofFields }, field) => {
      if (found.length === 0) return;
      const byDocument: Record<string, number> = {};
      found.forEach((document, at) => {
        documentIds[document] = document;
        const known = fieldLength[document] ?? [...lengths];
        known[field] = ofFields[at]!;
        fieldLength[document] = known;
        byDocument[document] = counts[at]!;
      });
      fields[field] = byDocument;
    });
    return [token, fields];
  });
  return {
    documentCount: documents,
    nextId: documents,
    documentIds,
    fieldIds: Object.fromEntries(SEARCH_FIELDS.map((name, field) => [name, field])),
    fieldLength: fieldLength as Record<string, number[]>,
    averageFieldLength: [...lengths],
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
}

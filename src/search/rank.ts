import MiniSearch, { type AsPlainObject, type Query } from 'minisearch';
import { SEARCH_FIELDS, type SearchField } from './document.ts';
import type { Postings } from './index-files/postings.ts';

/** A document that was found, with how well it matches. */
export interface Ranked {
  document: number;
  score: number;
}

/** The postings of something searched for: any of its parts must match. `exact` are those that count more, if not all do. */
export type RankedGroup = readonly { postings: Postings; exact?: Postings }[];

/** The facts about the whole index that the ranking needs. */
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

/**
 * How much of a word's weight any of its forms has, where the rest is for the word as asked for: so one hit of it outranks any
 * number of hits of other forms in the same field.
 */
const FORM_SHARE = 0.15;

/** Ranks the documents that match some part of every group and none of `without`: best first, then newest first. */
export function rank(
  groups: readonly RankedGroup[],
  without: readonly Postings[],
  size: IndexSize,
  mustMeet: 'all' | 'any' = 'all',
): Ranked[] {
  const tokens = new Map<string, Postings>();
  const keyOf = (postings: Postings): string => {
    const key = String(tokens.size);
    tokens.set(key, postings);
    return key;
  };
  const shares = new Map<string, number>();
  const keysOf = ({ postings, exact }: RankedGroup[number]): string[] => {
    if (exact === undefined) return [keyOf(postings)];
    const [all, asked] = [keyOf(postings), keyOf(exact)];
    shares.set(all, FORM_SHARE).set(asked, 1 - FORM_SHARE);
    return [all, asked];
  };
  const asked: Query = {
    combineWith: mustMeet === 'all' ? 'AND' : 'OR',
    queries: groups.map((parts) => ({ combineWith: 'OR', queries: parts.flatMap(keysOf) })),
  };
  const query: Query =
    without.length === 0
      ? asked
      : { combineWith: 'AND_NOT', queries: [asked, { combineWith: 'OR', queries: without.map(keyOf) }] };
  const index = MiniSearch.loadJS<{ id: number }>(serialise(tokens, size), {
    fields: [...SEARCH_FIELDS],
    tokenize: (text) => [text],
    processTerm: (token) => token,
    searchOptions: { boost: BOOSTS, prefix: false, fuzzy: false, boostTerm: (key) => shares.get(key) ?? 1 },
  });
  return index
    .search(query)
    .map(({ id, score }) => ({ document: id as number, score }))
    .sort(bestFirst);
}

/** Best first, then newest first. */
function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.document - a.document;
}

/**
 * How much more two words count that are next to each other: as two hits in the account, so that they outrank it, and no hit in a title.
 */
const NEARNESS = 2;
/** From so many rows of words on, what has all of them has a sentence that was pasted, which stands above all else. */
const PASTED_ROWS = 4;

/**
 * Ranks those higher that have words next to each other which stand so in the query: `rows` are the documents of each row of words, `size`
 * is the number of all documents.
 */
export function rankByNearness(
  ranked: readonly Ranked[],
  rows: readonly (readonly number[])[],
  size: number,
): Ranked[] {
  const bonus = new Map<number, number>();
  for (const documents of rows) {
    const weight = NEARNESS * Math.log(1 + (size - documents.length + 0.5) / (documents.length + 0.5));
    for (const document of documents) bonus.set(document, (bonus.get(document) ?? 0) + weight);
  }
  const [pasted = new Set<number>(), ...others] =
    rows.length >= PASTED_ROWS ? rows.map((row) => new Set(row)) : [];
  for (const row of others) for (const document of pasted) if (!row.has(document)) pasted.delete(document);
  const isPasted = ({ document }: Ranked) => Number(pasted.has(document));
  return ranked
    .map(({ document, score }) => ({ document, score: score + (bonus.get(document) ?? 0) }))
    .sort((a, b) => isPasted(b) - isPasted(a) || bestFirst(a, b));
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

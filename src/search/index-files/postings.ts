import { SEARCH_FIELDS } from '../document.ts';
import { lengthOfStep, readAscending, readSign } from './numbers.ts';

/**
 * The documents with a word in one field, ascending, each with its number of occurrences and the length of the field.
 */
export interface FieldPostings {
  documents: number[];
  counts: number[];
  lengths: number[];
}

/** The postings of a word or key: a list for each of `SEARCH_FIELDS`. */
export type Postings = FieldPostings[];

/** The postings of a word that is in no document. */
function noPostings(): Postings {
  return SEARCH_FIELDS.map(() => ({ documents: [], counts: [], lengths: [] }));
}

/** Reads the postings of a word from an index file. */
export function readPostings(text: string): Postings {
  const postings = noPostings();
  for (const part of text.split(';')) {
    const field = postings[Number(part[0])];
    const [gaps = '', counts = '', lengths = ''] = part.slice(1).split('.');
    if (field === undefined) continue;
    field.documents = readAscending(gaps);
    field.counts = field.documents.map((_, at) => readSign(counts, at));
    field.lengths = field.documents.map((_, at) => lengthOfStep(readSign(lengths, at)));
  }
  return postings;
}

/** The documents that have a word in any field. */
export function documentsOf(postings: Postings): Set<number> {
  const found = new Set<number>();
  for (const { documents } of postings) for (const document of documents) found.add(document);
  return found;
}

/** Postings restricted to some documents. */
export function within(postings: Postings, isWanted: (document: number) => boolean): Postings {
  return postings.map(({ documents, counts, lengths }) => {
    const kept = documents.flatMap((document, at) => (isWanted(document) ? [at] : []));
    const pick = (numbers: readonly number[]) => kept.map((at) => numbers[at]!);
    return { documents: pick(documents), counts: pick(counts), lengths: pick(lengths) };
  });
}

/** How often each document has a word, in all fields. */
export function countsOf(postings: Postings): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { documents, counts } of postings)
    documents.forEach((document, at) => sums.set(document, (sums.get(document) ?? 0) + counts[at]!));
  return sums;
}

/** The postings of any of several words; counts in the same field are added. */
export function mergePostings(all: readonly Postings[]): Postings {
  const [only, ...others] = all;
  if (only === undefined) return noPostings();
  if (others.length === 0) return only;
  return noPostings().map((_, field) => {
    const counts = new Map<number, { count: number; length: number }>();
    for (const { documents, counts: ofWord, lengths } of all.map((postings) => postings[field]!)) {
      documents.forEach((document, at) => {
        const count = (counts.get(document)?.count ?? 0) + ofWord[at]!;
        counts.set(document, { count, length: lengths[at]! });
      });
    }
    return fromEntries(counts);
  });
}

/** The postings of a phrase: the documents that have it, with the count of its least frequent word in each field. */
export function phraseOf(words: readonly Postings[], documents: ReadonlySet<number>): Postings {
  return noPostings().map((_, field) => {
    const [first, ...others] = words.map((postings) => postings[field]!);
    const counts = new Map<number, { count: number; length: number }>();
    first?.documents.forEach((document, at) => {
      if (documents.has(document))
        counts.set(document, { count: first.counts[at]!, length: first.lengths[at]! });
    });
    for (const other of others) {
      const ofWord = new Map(other.documents.map((document, at) => [document, other.counts[at]!]));
      for (const [document, entry] of counts) {
        const count = Math.min(entry.count, ofWord.get(document) ?? 0);
        if (count === 0) counts.delete(document);
        else entry.count = count;
      }
    }
    return fromEntries(counts);
  });
}

function fromEntries(counts: Map<number, { count: number; length: number }>): FieldPostings {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return {
    documents: sorted.map(([document]) => document),
    counts: sorted.map(([, { count }]) => count),
    lengths: sorted.map(([, { length }]) => length),
  };
}

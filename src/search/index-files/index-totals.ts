import type { DocumentKind } from '../document.ts';
import type { DocumentTokens } from './analyse.ts';

/** The totals of a whole index, which are needed to change it in part: plain data. */
export interface IndexTotals {
  /**
   * For each field, in the order of `SEARCH_FIELDS`: its number of words in all documents, and how many documents have
   * any.
   */
  lengths: { sum: number; documents: number }[];
  /** The numbers of words (including values of long facets), postings, n-grams, and spelling entries. */
  words: number;
  postings: number;
  ngrams: number;
  spelling: number;
  /** The names of each record, in document order. */
  names: string[][];
}

/** The kinds of documents whose names are used to correct words. */
const RECORD_KINDS: readonly DocumentKind[] = ['actor', 'place', 'outlet'];

/** Whether a document is a record. */
export function isRecord({ kind }: DocumentTokens): boolean {
  return RECORD_KINDS.includes(kind);
}

/** The names of a record. */
export function namesOfRecord({ shown: { title, records } }: DocumentTokens): string[] {
  return [title, ...records.flatMap(({ names }) => names)];
}

/** The average number of words in each field, over the documents that have any. */
export function averageLengths(lengths: IndexTotals['lengths']): number[] {
  return lengths.map(({ sum, documents }) => Math.max(1, Math.round(sum / Math.max(1, documents))));
}

import type { DocumentKind } from '../document.ts';
import type { DocumentTerms } from './analyse.ts';

/** What is known of a whole index, so that it can be changed in part: plain data. */
export interface IndexTotals {
  /** Of each field, in the order of `SEARCH_FIELDS`: its words in all documents, and how many documents have any. */
  lengths: { sum: number; documents: number }[];
  /** How many words there are, with values of long facets, how many postings, rows of words, and entries of the spelling. */
  words: number;
  postings: number;
  rows: number;
  spelling: number;
  /** The names of each record, in the order of the documents. */
  names: string[][];
}

/** The kinds of documents by whose names words are corrected. */
const RECORD_KINDS: readonly DocumentKind[] = ['actor', 'place', 'outlet'];

/** Whether a document is a record. */
export function isRecord({ kind }: DocumentTerms): boolean {
  return RECORD_KINDS.includes(kind);
}

/** The names of a record. */
export function namesOfRecord({ shown: { title, records } }: DocumentTerms): string[] {
  return [title, ...records.flatMap(({ names }) => names)];
}

/** How many words each field has on average, where it has any. */
export function averageLengths(lengths: IndexTotals['lengths']): number[] {
  return lengths.map(({ sum, documents }) => Math.max(1, Math.round(sum / Math.max(1, documents))));
}

import type { DocumentKind, IndexedRecord, SearchPassage } from '../document.ts';
import type { SearchFacet } from '../facets.ts';

/** A file of the index, with its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: string;
}

/** What the search page loads first: small, however large the archive. */
export interface IndexStart {
  /** How many documents of each kind there are; they are numbered through in the order of the kinds. */
  kinds: Record<DocumentKind, number>;
  /** How many words a field has on average, where it has any, in the order of `SEARCH_FIELDS`. */
  lengths: number[];
  /** Into how many files words and rows of words are split; powers of two. */
  words: number;
  rows: number;
  /** Into how many files the spelling is split. */
  spelling: number;
  facets: Record<SearchFacet, FacetHead>;
}

/** What is known of a facet before its list is loaded. */
export interface FacetHead {
  /** How many values it has. */
  size: number;
  /** In how many parts its list comes. */
  parts: number;
  /** Its first values: id, label, number of articles. */
  first: [id: string, label: string, count: number][];
}

/** A value of a facet in a file: id, label, and the numbers of its documents (`writeAscending`). */
export type FacetRow = [id: string, label: string, documents: string];

/** A document as its result shows it; one file. */
export interface ShownDocument {
  url: string;
  title: string;
  date: string;
  by: string[];
  summary: string;
  passages: SearchPassage[];
  records: IndexedRecord[];
}

/** The file that is loaded first. */
export const START_FILE = 'start.json';
/** The file with the lists of all facets that are not long. */
export const FACETS_FILE = 'facets.json';

/** The file of a part of the list of a long facet. */
export function facetFile(facet: SearchFacet, part: number): string {
  return `${facet}/${part}.json`;
}

/** The file of a document. */
export function documentFile(number: number): string {
  return `documents/${number}.json`;
}

/** The file that a word is in: a record from words to postings, which are empty where they are a file of their own. */
export function wordsFile(file: number): string {
  return `words/${file.toString(16)}.json`;
}

/** The file of a word that many documents have. */
export function commonWordFile(hash: number): string {
  return `common-words/${hash.toString(16)}.json`;
}

/** The file with the rows of words whose hashes are in it: one after the other, as one text. */
export function rowsFile(file: number): string {
  return `rows/${file.toString(16)}.json`;
}

/** The file of a row of words that many documents have. */
export function commonRowFile(hash: number): string {
  return `common-rows/${hash.toString(16)}.json`;
}

/** A file of the spelling, by its path below the folder of the spelling. */
export function spellingFilePath(path: string): string {
  return `spelling/${path}`;
}

/** Under which a value of a facet stands among the words: no word has the sign. */
export function facetKey(facet: SearchFacet, id: string): string {
  return `=${facet}:${id}`;
}

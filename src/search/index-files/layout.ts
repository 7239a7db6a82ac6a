import type { DocumentKind, IndexedRecord, SearchPassage, ShownLanguages } from '../document.ts';
import type { SearchFacet } from '../facets.ts';

/** A file of the index, with its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: string;
}

/** The file that the search page loads first: small, however large the archive. */
export interface IndexStart {
  /** The number of documents of each kind; they are numbered consecutively, in the order of the kinds. */
  kinds: Record<DocumentKind, number>;
  /** The average number of words in a field, over the documents that have any, in the order of `SEARCH_FIELDS`. */
  lengths: number[];
  /** The number of files for words and for n-grams; powers of two. */
  words: number;
  ngrams: number;
  /** The number of files for the spelling. */
  spelling: number;
  facets: Record<SearchFacet, FacetHead>;
}

/** The facts about a facet that are known before its list is loaded. */
export interface FacetHead {
  /** Its number of values. */
  size: number;
  /** The number of parts of its list. */
  parts: number;
  /** Set if its list is loaded in parts, and only when a reader opens it. */
  isLong?: true;
  /** Its first values: id, label, number of articles. */
  first: [id: string, label: string, count: number][];
}

/** A value of a facet in a file: id, label, and the numbers of its documents (`writeAscending`). */
export type FacetRow = [id: string, label: string, documents: string];

/** The head of a document's result. */
export interface ShownHead {
  url: string;
  title: string;
  date: string;
  by: string[];
  languages?: ShownLanguages;
}

/** What the passages of a result are taken from. */
export interface ShownText {
  summary: string;
  passages: SearchPassage[];
  records: IndexedRecord[];
}

/** The text of an article, as far as it is loaded. */
export interface LoadedText extends ShownText {
  /** Set if the passages of its coding are in a file of their own, and not among these. */
  lacksCoding?: true;
}

/** A document as its result shows it. */
export interface ShownDocument extends ShownHead, ShownText {}

/** The file that is loaded first. */
export const START_FILE = 'start.json';
/** One of the files with the words of English that are no slips (`readWordFilter`), by its number (`filterOf`). */
export const englishWordsFile = (number: number) => `ordinary-words/${number}.json`;
/** The file with the lists of all facets that are not long. */
export const FACETS_FILE = 'facets.json';

/** The files with the days on which articles were published, and facts happened (`readDays`). */
export const DAYS_FILES = { article: 'published.json', fact: 'happened.json' } as const;
/** A kind of documents that have days. */
export type DatedKind = keyof typeof DAYS_FILES;

/** The path of a part of a long facet's list. */
export function facetFile(facet: SearchFacet, part: number): string {
  return `${facet}/${part}.json`;
}

/** The path of a document's file: its head, and its text unless that has a file of its own (`textFile`). */
export function documentFile(number: number): string {
  return `documents/${number}.json`;
}

/**
 * The path of the file with the text of an article, which is loaded once its result comes into view; also of a dossier or a question, whose
 * results show none.
 */
export function textFile(number: number): string {
  return `texts/${number}.json`;
}

/** The path of the file with the passages of an article's coding, which is loaded where those of its account do not have all. */
export function codingFile(number: number): string {
  return `texts/${number}-coding.json`;
}

/** The path of a file of words: a record from words to postings, which are empty for words with a file of their own. */
export function wordsFile(file: number): string {
  return `words/${file.toString(16)}.json`;
}

/** The path of the file of a word that many documents have. */
export function commonWordFile(hash: number): string {
  return `common-words/${hash.toString(16)}.json`;
}

/** The path of a file of n-grams: one n-gram after the other, as one text. */
export function ngramsFile(file: number): string {
  return `ngrams/${file.toString(16)}.json`;
}

/** The path of the file of an n-gram that many documents have. */
export function commonNgramFile(hash: number): string {
  return `common-ngrams/${hash.toString(16)}.json`;
}

/** The path of a spelling file, from its path below the spelling folder. */
export function spellingFilePath(path: string): string {
  return `spelling/${path}`;
}

/** The key of a facet's value among the words: no word contains `=`. */
export function facetKey(facet: SearchFacet, id: string): string {
  return `=${facet}:${id}`;
}

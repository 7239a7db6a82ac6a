import type { SearchFacet } from './facets.ts';

/** The parts of a document that are searched, in the order in which files and ranking number them. */
export const SEARCH_FIELDS = ['title', 'summary', 'names', 'text', 'coding'] as const;
/** The name of a part of a document. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What a document is, in the order in which documents are numbered: articles come first, in the order of time. */
export const DOCUMENT_KINDS = ['article', 'dossier', 'question', 'actor', 'place', 'outlet'] as const;
/** What a document is. An original is an article, too; the facet `text` tells them apart. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A stretch of a document that a result can lead to. */
export interface SearchPassage {
  /** What follows the document's address: `#p7`, `coding/#claims-why`; empty for the top of its page. */
  at: string;
  /** What stands before an excerpt of it: "¶7"; empty for the top of the page. */
  label: string;
  text: string;
  /** The part of the document as which its words count. */
  field: 'text' | 'coding';
  /** Where records are mentioned in the text, in UTF-16 units; `record` is the key of one of the document's records. */
  mentions?: { start: number; end: number; record: string }[];
}

/** A record that a document mentions, with all its names: each of them finds the document. */
export interface IndexedRecord {
  /** `actor:popular-mobilization-forces` */
  key: string;
  names: string[];
}

/** A value of a facet: the id that addresses hold, and the words that pages show. */
export interface FacetValue {
  id: string;
  label: string;
}

/** Everything that the search knows of an article, a record, a dossier or a question. Plain data. */
export interface SearchDocument {
  id: string;
  kind: DocumentKind;
  /** The address below the site's base, without a slash at its start. */
  url: string;
  title: string;
  /** When it was published, in words; `~` stands before a day that is not certain. */
  date?: string;
  /** What stands below its title: outlet, stance. */
  by?: string[];
  summary: string;
  passages: SearchPassage[];
  records: IndexedRecord[];
  facets: Partial<Record<SearchFacet, FacetValue[]>>;
}

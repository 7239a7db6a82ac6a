import type { SearchFacet } from './facets.ts';
import type { DayNumbers } from './index-files/day-numbers.ts';

/** The searchable fields of a document, in the order in which files and ranking number them. */
export const SEARCH_FIELDS = ['title', 'summary', 'names', 'text', 'coding'] as const;
/** The name of a searchable field. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** The kinds of documents, in the order in which they are numbered: articles come first, by date, and records last. `fact` is a dated
 * fact of a chronology, `page` one of the site. */
export const DOCUMENT_KINDS = [
  'article',
  'dossier',
  'question',
  'fact',
  'page',
  'actor',
  'place',
  'outlet',
] as const;
/** The kind of a document. An original counts as an article, too; the facet `text` distinguishes them. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kinds of documents that are records. */
export const RECORD_KINDS: readonly DocumentKind[] = ['actor', 'place', 'outlet'];

/** A part of a document that a result can link to. */
export interface SearchPassage {
  /** The suffix of the document's address: `#p7`, `coding/#claims-why`; empty for the top of its page. */
  at: string;
  /** The label before an excerpt: "¶7"; empty for the top of the page. */
  label: string;
  text: string;
  /** The document's field to which its words belong. */
  field: 'text' | 'coding';
  /** Where the text mentions records, in UTF-16 units; `record` is the key of one of the document's records. */
  mentions?: { start: number; end: number; record: string }[];
}

/** A record that a document mentions, with all its names: a search for any of them finds the document. */
export interface IndexedRecord {
  /** `actor:popular-mobilization-forces` */
  key: string;
  names: string[];
}

/** A value of a facet: the id used in addresses, and the label shown on pages. */
export interface FacetValue {
  id: string;
  label: string;
}

/** The languages (BCP 47) of what a result shows, where they are not that of the archive. */
export interface ShownLanguages {
  title?: string;
  /** That of its passages. */
  text?: string;
}

/** Everything the search knows about an article, a record, a dossier, a question, a fact or a page of the site. Plain data. */
export interface SearchDocument {
  id: string;
  kind: DocumentKind;
  /** The address relative to the site's base, without a leading slash. */
  url: string;
  title: string;
  /** When it was published, in words; `~` precedes an uncertain day. */
  date?: string;
  /** The days on which an article may have been published, or a fact have happened. */
  days?: DayNumbers;
  /** Shown below its title: outlet, stance. */
  by?: string[];
  summary: string;
  passages: SearchPassage[];
  records: IndexedRecord[];
  facets: Partial<Record<SearchFacet, FacetValue[]>>;
  /** Left out if all is in the language of the archive. */
  languages?: ShownLanguages;
}

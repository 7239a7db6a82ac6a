/** Counts of results by facet and by value, as Pagefind gives them. */
export type PagefindCounts = Record<string, Record<string, number>>;

/** A page that Pagefind found; its text is loaded only when `data` is called. */
export interface PagefindHit {
  id: string;
  data: () => Promise<PagefindPage>;
}

/** A found page: its words are counted from 0 in `content`, cut at blanks. */
export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id, in their order, with the number of the word that they start with. */
  anchors: { element: string; id: string; text: string; location: number }[];
  /** The numbers of the words that matched. */
  locations: number[];
}

/** What one search gives. */
export interface PagefindAnswer {
  results: PagefindHit[];
  filters: PagefindCounts;
}

/** What a search may ask for beside its words: `null` words find every page that the filters keep. */
export interface PagefindOptions {
  filters: Record<string, string | { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** The part of Pagefind's browser interface (version 1.6) that the search uses. */
export interface Pagefind {
  options: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<PagefindCounts>;
  search: (words: string | null, options: PagefindOptions) => Promise<PagefindAnswer>;
}

/** What the search index keeps of a page beside its text: facets, keys to sort by, and what a result shows. */
export interface SearchFields {
  filters: Record<string, string[]>;
  sort: { oldest: string; newest: string };
  meta: Record<string, string>;
}

/** The facets of the search, in the order in which the page lists them; `text` only where originals are searched too. */
export const SEARCH_FACETS = [
  'text',
  'outlet',
  'stance',
  'genre',
  'actor',
  'place',
  'year',
  'language',
] as const;
/** The name of a facet; it is also its key in the page's address. */
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** The values of the facet `text`: whose words a page has. */
export const TEXTS = { account: 'account|Account', original: 'original|Original' };

/** Sort keys that put a page without a date last in both directions; Pagefind leaves out pages that have none. */
export const NO_DATE_LAST = { oldest: '9999-99-99', newest: '0000-00-00' };

/** A record and all its names, as `names` in the metadata of a page holds them. */
export interface NamedRecord {
  /** `actor:popular-mobilization-forces` */
  key: string;
  names: string[];
}

/** A value of a facet in the index: the id that addresses hold, and the words that pages show. */
export function facetText(id: string, label: string): string {
  return `${id}|${label}`;
}

/** Reads what `facetText` wrote. */
export function readFacetText(text: string): { id: string; label: string } {
  const bar = text.indexOf('|');
  return { id: text.slice(0, bar), label: text.slice(bar + 1) };
}

/**
 * The names of the records that a page mentions, as one text: Pagefind searches metadata, so every spelling of a
 * name finds the page, though its text has another one.
 */
export function namesText(records: readonly NamedRecord[]): string {
  return records.map(({ key, names }) => `${key}=${names.map(plain).join('|')}`).join(' ; ');
}

/** Reads what `namesText` wrote. */
export function readNamesText(text: string): NamedRecord[] {
  return text.split(' ; ').flatMap((record) => {
    const equals = record.indexOf('=');
    return equals < 0 ? [] : [{ key: record.slice(0, equals), names: record.slice(equals + 1).split('|') }];
  });
}

// The signs that hold the text together must not occur in a name.
const plain = (name: string) => name.replace(/[|;=]/g, ' ');

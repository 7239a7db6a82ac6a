/** The facets of the search, in the order in which the page lists them; `text` only if originals are searched, too. */
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
/** The name of a facet, which is also its key in the page's address. */
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** Makes one value per facet. */
export function eachFacet<T>(valueOf: (facet: SearchFacet) => T): Record<SearchFacet, T> {
  return Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, valueOf(facet)])) as Record<SearchFacet, T>;
}

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

/** Facets whose values grow with the archive: their lists are loaded in parts, when a reader opens them. */
export const LONG_FACETS = ['actor', 'place'] as const satisfies readonly SearchFacet[];

/** Whether the list of a facet is loaded in parts. */
export function isLong(facet: SearchFacet): boolean {
  return (LONG_FACETS as readonly SearchFacet[]).includes(facet);
}

/** Makes one value per facet. */
export function eachFacet<T>(valueOf: (facet: SearchFacet) => T): Record<SearchFacet, T> {
  return Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, valueOf(facet)])) as Record<SearchFacet, T>;
}

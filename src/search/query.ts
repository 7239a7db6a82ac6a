import { eachFacet, SEARCH_FACETS, type SearchFacet } from './facets.ts';

/** The orders of results; the first is the default and is left out of the address. */
const SEARCH_SORTS = ['relevance', 'oldest', 'newest'] as const;
/** An order of results. */
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** The number of results shown at first, and added by each “more”. */
export const RESULTS_A_PAGE = 10;

/** Everything that a search asks for; it is stored only in the page's address. */
export interface SearchQuery {
  text: string;
  /** The chosen values of each facet, as ids: any of them within a facet, and all facets together. */
  facets: Readonly<Record<SearchFacet, readonly string[]>>;
  sort: SearchSort;
  /** How many results are shown, a multiple of `RESULTS_A_PAGE`. */
  shown: number;
}

const MAX_TEXT = 200;
const MAX_SHOWN = 1000;

/** Reads the query from an address; invalid values are ignored. */
export function readQuery(parameters: URLSearchParams): SearchQuery {
  const sort = SEARCH_SORTS.find((name) => name === parameters.get('sort')) ?? 'relevance';
  const shown = Number(parameters.get('shown'));
  return {
    text: (parameters.get('q') ?? '').slice(0, MAX_TEXT),
    facets: eachFacet<readonly string[]>((facet) => [
      ...new Set(parameters.getAll(facet).filter((id) => id !== '')),
    ]),
    sort,
    shown:
      Number.isInteger(shown) && shown > RESULTS_A_PAGE && shown <= MAX_SHOWN && shown % RESULTS_A_PAGE === 0
        ? shown
        : RESULTS_A_PAGE,
  };
}

/** Writes the query for an address; the inverse of `readQuery`. */
export function writeQuery(query: SearchQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.text.trim() !== '') parameters.set('q', query.text);
  for (const facet of SEARCH_FACETS) {
    for (const id of query.facets[facet]) parameters.append(facet, id);
  }
  if (query.sort !== 'relevance') parameters.set('sort', query.sort);
  if (query.shown !== RESULTS_A_PAGE) parameters.set('shown', String(query.shown));
  return parameters;
}

/** The query with a value of a facet chosen or, if it was chosen, removed. The results start again from the first. */
export function toggleFacet(query: SearchQuery, facet: SearchFacet, id: string): SearchQuery {
  const chosen = query.facets[facet];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return { ...query, shown: RESULTS_A_PAGE, facets: { ...query.facets, [facet]: next } };
}

/** Whether any value of any facet is chosen. */
export function hasFacets(query: SearchQuery): boolean {
  return SEARCH_FACETS.some((facet) => query.facets[facet].length > 0);
}

/** Whether a query asks for nothing: it has neither text nor a choice. */
export function isEmptyQuery(query: SearchQuery): boolean {
  return query.text.trim() === '' && !hasFacets(query);
}

import type { SearchFacet } from '../search/facets.ts';
import { SEARCH_SORTS, type SearchSort } from '../search/query.ts';
import type { SearchWords } from '../search/view.ts';

/** The search page's words for facets and for kinds of records. */
export const SEARCH_WORDS = {
  facets: {
    text: 'Text',
    outlet: 'Outlet',
    stance: 'Stance',
    genre: 'Genre',
    actor: 'Actor',
    place: 'Place',
    year: 'Year',
    language: 'Language',
  } satisfies Record<SearchFacet, string>,
  kinds: { actor: 'actor', place: 'place', outlet: 'outlet' },
} satisfies SearchWords;

const SORT_WORDS = {
  relevance: 'Relevance',
  oldest: 'Oldest first',
  newest: 'Newest first',
} satisfies Record<SearchSort, string>;

/** The orders of results with their words, for the page's selection list. */
export const SORT_CHOICES = SEARCH_SORTS.map((name) => ({ name, words: SORT_WORDS[name] }));

import { eachFacet } from '../../../src/search/facets.ts';
import type { SearchQuery } from '../../../src/search/query.ts';

/** A query that asks for nothing. */
export const EMPTY_QUERY: SearchQuery = {
  text: '',
  facets: eachFacet<readonly string[]>(() => []),
  sort: 'relevance',
  shown: 10,
};

import { locale } from '#words/language';
import { SEARCH_FACETS, type SearchFacet } from './facets.ts';
import type { FacetDocuments } from './index-files/index-reader.ts';
import type { SearchQuery } from './query.ts';

/** A value of a facet with the number of articles that choosing it would show, or shows. */
export interface FacetCount {
  id: string;
  label: string;
  count: number;
  isChosen: boolean;
}

/** The loaded values of each facet. */
export type LoadedFacets = Record<SearchFacet, FacetDocuments[]>;

/** The articles that a query's words find (all, if it has none), narrowed down by the chosen values. */
export class NarrowedArticles {
  readonly #found: ReadonlySet<number>;
  readonly #chosen = new Map<SearchFacet, ReadonlySet<number>>();

  constructor(found: ReadonlySet<number>, query: Pick<SearchQuery, 'facets'>, facets: LoadedFacets) {
    this.#found = found;
    for (const facet of SEARCH_FACETS) {
      const ids = query.facets[facet];
      if (ids.length === 0) continue;
      const values = facets[facet].filter(({ id }) => ids.includes(id));
      this.#chosen.set(facet, new Set(values.flatMap(({ documents }) => documents)));
    }
  }

  /** Whether an article is kept: it has any of the values within a facet, for all facets, optionally ignoring one. */
  has(document: number, but?: SearchFacet): boolean {
    if (!this.#found.has(document)) return false;
    for (const [facet, documents] of this.#chosen)
      if (facet !== but && !documents.has(document)) return false;
    return true;
  }

  /**
   * The values of a facet, each with how many of the kept articles have it. Choosing a second value of a facet adds
   * articles, so the facet's own choice is ignored here. Values without articles are left out, unless chosen.
   */
  count(facet: SearchFacet, values: readonly FacetDocuments[], chosen: readonly string[]): FacetCount[] {
    const counts = values.map(({ id, label, documents }) => ({
      id,
      label,
      count: documents.filter((document) => this.has(document, facet)).length,
      isChosen: chosen.includes(id),
    }));
    const unknown = chosen
      .filter((id) => !values.some((value) => value.id === id))
      .map((id) => ({ id, label: id, count: 0, isChosen: true }));
    return sortCounts(
      facet,
      [...counts, ...unknown].filter(({ count, isChosen }) => count > 0 || isChosen),
    );
  }
}

/** Values of a facet in the order in which pages list them: years by date, otherwise most frequent first. */
export function sortCounts(facet: SearchFacet, counts: readonly FacetCount[]): FacetCount[] {
  const byLabel = (a: FacetCount, b: FacetCount) => a.label.localeCompare(b.label, locale);
  return counts.toSorted((a, b) => (facet === 'year' ? 0 : b.count - a.count) || byLabel(a, b));
}

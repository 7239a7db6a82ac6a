import { readFacetText, SEARCH_FACETS, type SearchFacet } from './fields.ts';
import type { Pagefind, PagefindCounts, PagefindHit, PagefindOptions } from './pagefind.ts';
import { hasFacets, isAsking, loosen, queryParts, type SearchQuery } from './query.ts';

/** A value of a facet with the number of articles that choosing it would show, or shows. */
export interface FacetCount {
  id: string;
  label: string;
  count: number;
  isChosen: boolean;
}

/** What a query finds: articles, records apart from them, and the facets with live counts. */
export interface SearchAnswer {
  articles: PagefindHit[];
  records: PagefindHit[];
  facets: Record<SearchFacet, FacetCount[]>;
}

/** A way to ask for less that finds something. */
export interface Looser {
  label: string;
  query: SearchQuery;
  count: number;
}

const RECORD_KINDS = { any: ['actor', 'place', 'outlet'] };
const SORT_OPTIONS = {
  relevance: {},
  oldest: { sort: { oldest: 'asc' } },
  newest: { sort: { newest: 'desc' } },
} satisfies Record<SearchQuery['sort'], Pick<PagefindOptions, 'sort'>>;

interface Found {
  hits: PagefindHit[];
  counts: PagefindCounts;
}

/** The search over one Pagefind index: any of the values within a facet, all of the facets, all words and phrases. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  /** Every value of every facet, from id to the text in the index. */
  readonly #values: Map<SearchFacet, Map<string, string>>;
  readonly #pagesWith = new Map<string, Promise<Set<string>>>();
  readonly #knownWords = new Map<string, Promise<boolean>>();

  private constructor(pagefind: Pagefind, counts: PagefindCounts) {
    this.#pagefind = pagefind;
    this.#values = new Map(
      SEARCH_FACETS.map((facet) => [
        facet,
        new Map(Object.keys(counts[facet] ?? {}).map((text) => [readFacetText(text).id, text])),
      ]),
    );
  }

  /** Starts Pagefind and reads the facets. Rejects when the index is not there. */
  static async start(pagefind: Pagefind, paths: { index: string; base: string }): Promise<SearchEngine> {
    // A worker would load all of Pagefind a second time for searches that take a few milliseconds.
    await pagefind.options({ basePath: paths.index, baseUrl: paths.base, noWorker: true });
    await pagefind.init();
    return new SearchEngine(pagefind, await pagefind.filters());
  }

  /** Runs a query. A chosen value that the index does not have finds nothing, as it should. */
  async run(query: SearchQuery): Promise<SearchAnswer> {
    const isEmpty = !isAsking(query);
    const everything = await this.#find(query);
    const facets = await Promise.all(
      SEARCH_FACETS.map(async (facet): Promise<[SearchFacet, FacetCount[]]> => {
        // Choosing a second value of a facet adds results, so its counts leave its own choice out.
        const found = query.facets[facet].length === 0 ? everything : await this.#find(query, facet);
        return [facet, this.#countFacet(facet, found.counts[facet] ?? {}, query.facets[facet])];
      }),
    );
    return {
      articles: isEmpty ? [] : everything.hits,
      records:
        queryParts(query.text).length === 0 || hasFacets(query)
          ? []
          : (await this.#findParts(query.text, { kind: RECORD_KINDS }, {})).hits,
      facets: Object.fromEntries(facets) as Record<SearchFacet, FacetCount[]>,
    };
  }

  /** What could be dropped from a query that finds nothing, each with how much it would find; empty ways are left out. */
  async loosen(query: SearchQuery): Promise<Looser[]> {
    const ways = await Promise.all(
      loosen(query).map(async ({ dropped, query: looser }) => ({
        label:
          'facet' in dropped
            ? dropped.ids.map((id) => this.#labelOf(dropped.facet, id)).join(', ')
            : dropped.text,
        query: looser,
        count: (await this.#find(looser)).hits.length,
      })),
    );
    return ways.filter(({ count }) => count > 0);
  }

  #labelOf(facet: SearchFacet, id: string): string {
    const text = this.#values.get(facet)?.get(id);
    return text === undefined ? id : readFacetText(text).label;
  }

  #find(query: SearchQuery, without?: SearchFacet): Promise<Found> {
    const filters: PagefindOptions['filters'] = { kind: 'article' };
    for (const facet of SEARCH_FACETS) {
      if (facet === without || query.facets[facet].length === 0) continue;
      filters[facet] = { any: query.facets[facet].map((id) => this.#values.get(facet)?.get(id) ?? id) };
    }
    return this.#findParts(query.text, filters, SORT_OPTIONS[query.sort]);
  }

  async #findParts(
    text: string,
    filters: PagefindOptions['filters'],
    sort: Pick<PagefindOptions, 'sort'>,
  ): Promise<Found> {
    const parts = queryParts(text);
    if (await this.#hasUnknownWord(parts)) return { hits: [], counts: {} };
    const answers = await Promise.all(
      (parts.length === 0 ? [null] : parts).map((part) => this.#pagefind.search(part, { filters, ...sort })),
    );
    const [first, ...others] = answers;
    if (first === undefined) return { hits: [], counts: {} };
    if (others.length === 0) return { hits: first.results, counts: first.filters };

    // Pagefind takes either words or one phrase; several parts are several searches with their pages in common.
    const inAll = others.map(({ results }) => new Set(results.map(({ id }) => id)));
    const hits = first.results.filter(({ id }) => inAll.every((ids) => ids.has(id)));
    return { hits, counts: await this.#countPages(hits, first.filters) };
  }

  /** Whether one of several words stands nowhere: Pagefind would pass over it and find the others. */
  async #hasUnknownWord(parts: readonly string[]): Promise<boolean> {
    const words = parts.filter((part) => !part.startsWith('"')).flatMap((part) => part.split(' '));
    if (words.length < 2) return false;
    const known = await Promise.all(words.map((word) => this.#isKnown(word)));
    return known.includes(false);
  }

  #isKnown(word: string): Promise<boolean> {
    const known = this.#knownWords.get(word);
    if (known !== undefined) return known;
    const asked = this.#pagefind.search(word, { filters: {} }).then(({ results }) => results.length > 0);
    this.#knownWords.set(word, asked);
    return asked;
  }

  async #countPages(hits: PagefindHit[], upperBounds: PagefindCounts): Promise<PagefindCounts> {
    const counts: PagefindCounts = {};
    for (const facet of SEARCH_FACETS) {
      const possible = Object.entries(upperBounds[facet] ?? {}).filter(([, count]) => count > 0);
      const counted = possible.map(async ([value]): Promise<[string, number]> => {
        const pages = await this.#pagesOf(facet, value);
        return [value, hits.filter(({ id }) => pages.has(id)).length];
      });
      counts[facet] = Object.fromEntries(await Promise.all(counted));
    }
    return counts;
  }

  #pagesOf(facet: SearchFacet, value: string): Promise<Set<string>> {
    const key = `${facet}=${value}`;
    const known = this.#pagesWith.get(key);
    if (known !== undefined) return known;
    const pages = this.#pagefind
      .search(null, { filters: { [facet]: value } })
      .then(({ results }) => new Set(results.map(({ id }) => id)));
    this.#pagesWith.set(key, pages);
    return pages;
  }

  #countFacet(facet: SearchFacet, counts: Record<string, number>, chosen: readonly string[]): FacetCount[] {
    const values = [...(this.#values.get(facet)?.values() ?? [])].map((text) => {
      const { id, label } = readFacetText(text);
      return { id, label, count: counts[text] ?? 0, isChosen: chosen.includes(id) };
    });
    const unknown = chosen
      .filter((id) => !values.some((value) => value.id === id))
      .map((id) => ({ id, label: id, count: 0, isChosen: true }));
    const byLabel = (a: FacetCount, b: FacetCount) => a.label.localeCompare(b.label, 'en');
    const order =
      facet === 'year' ? byLabel : (a: FacetCount, b: FacetCount) => b.count - a.count || byLabel(a, b);
    return [...values, ...unknown].filter(({ count, isChosen }) => count > 0 || isChosen).sort(order);
  }
}

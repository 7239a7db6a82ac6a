import { facetText, SEARCH_FACETS, type SearchFacet } from '../../../src/search/fields.ts';
import type { Pagefind, PagefindCounts, PagefindOptions } from '../../../src/search/pagefind.ts';

/** A page of the fake index: its words, its day, and the ids of its facets. */
export interface FakePage extends Partial<Record<SearchFacet, string[]>> {
  id: string;
  kind?: 'article' | 'actor' | 'place' | 'outlet';
  words: string;
  day?: string;
}

/** What the fake was asked, in the order of asking. */
export interface FakeCalls {
  options: Parameters<Pagefind['options']>[0][];
  searches: { words: string | null; options: PagefindOptions }[];
  inits: number;
}

/**
 * Pagefind in memory, with its rules: all words of a search must be in a page, or the one phrase in quotes; any of the
 * values of a filter, all of the filters; counts are those of the pages found.
 */
export function fakePagefind(pages: readonly FakePage[]): { pagefind: Pagefind; calls: FakeCalls } {
  const calls: FakeCalls = { options: [], searches: [], inits: 0 };
  const indexed = pages.map((page) => ({ ...page, filters: filtersOf(page) }));
  const countAll = (found: typeof indexed): PagefindCounts => {
    const counts: PagefindCounts = {};
    for (const { filters } of indexed) {
      for (const [name, values] of Object.entries(filters)) {
        for (const value of values) {
          const ofName = (counts[name] ??= {});
          ofName[value] = found.filter((page) => page.filters[name]?.includes(value)).length;
        }
      }
    }
    return counts;
  };
  const pagefind: Pagefind = {
    options: (options) => {
      calls.options.push(options);
      return Promise.resolve();
    },
    init: () => {
      calls.inits += 1;
      return Promise.resolve();
    },
    filters: () => Promise.resolve(countAll(indexed)),
    search: (words, options) => {
      calls.searches.push({ words, options });
      const found = indexed.filter(
        (page) => hasWords(page.words, words) && hasFilters(page.filters, options.filters),
      );
      const [[sort, direction] = []] = Object.entries(options.sort ?? {});
      if (sort !== undefined) {
        const sign = direction === 'desc' ? -1 : 1;
        found.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -sign : sign));
      }
      return Promise.resolve({
        results: found.map(({ id }) => ({
          id,
          data: () => Promise.reject(new Error('Not loaded in tests')),
        })),
        filters: countAll(found),
      });
    },
  };
  return { pagefind, calls };
}

function filtersOf(page: FakePage): Record<string, string[]> {
  const facets = SEARCH_FACETS.map((facet) => [
    facet,
    (page[facet] ?? []).map((id) => facetText(id, label(id))),
  ]);
  return { kind: [page.kind ?? 'article'], ...Object.fromEntries(facets) } as Record<string, string[]>;
}

/** `ferry-news` is shown as “Ferry-news”. */
function label(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function hasWords(content: string, asked: string | null): boolean {
  if (asked === null) return true;
  const phrase = /^"(.*)"$/.exec(asked)?.[1];
  if (phrase !== undefined) return content.includes(phrase);
  return asked.split(' ').every((word) => content.split(' ').includes(word));
}

function hasFilters(filters: Record<string, string[]>, asked: PagefindOptions['filters']): boolean {
  return Object.entries(asked).every(([name, value]) =>
    (typeof value === 'string' ? [value] : value.any).some((one) => filters[name]?.includes(one) === true),
  );
}

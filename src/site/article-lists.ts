import * as words from '#words/articles';
import { articleOf } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import {
  FACETS,
  facetLabel,
  facetValues,
  indexFacets,
  lastPage,
  listArticles,
  pageOf,
  sortsOf,
  type FacetName,
  type FilterValue,
  type ListFilter,
  type ListPage,
  type SortName,
} from '../derive/article-list.ts';
import type { LoadedArchive } from './archive.ts';
import { indexBy, keepBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** How many articles are on one page of a list. */
export const LIST_SIZE = 50;

/** One page of one list of articles, counted from 1. */
export interface ListProps {
  filter: ListFilter;
  sort: SortName;
  number: number;
}

/** What a page of a list of articles shows. */
export interface ListView {
  title: string;
  /** The number of articles and their order: "2 articles of 5, newest first." */
  lead: string;
  /** The number of all articles. */
  total: number;
  cards: ArticleCard[];
  page: Omit<ListPage<unknown>, 'items'>;
  facets: { name: FacetName; label: string; values: FilterValue[] }[];
  sorts: { name: SortName; label: string }[];
}

/** Every page of every list: all articles and each value of each facet, in the orders available for the archive. */
export function listPages(loaded: LoadedArchive): SitePage<ListProps>[] {
  const index = facetIndex(loaded, undefined);
  const lists: { filter: ListFilter; total: number }[] = [
    { filter: undefined, total: loaded.archive.articles.length },
    ...FACETS.flatMap((facet) =>
      facetsOf(loaded, facet).map(({ value }) => ({
        filter: { facet, value },
        total: index[facet].get(value)?.length ?? 0,
      })),
    ),
  ];
  const sorts = sortsOf(loaded.archive.articles.length);
  return lists.flatMap(({ filter, total }) =>
    sorts.flatMap((sort) =>
      Array.from({ length: lastPage(total, LIST_SIZE) }, (_, at) => ({
        href: urls.articles({ filter, sort, page: at + 1 }),
        props: { filter, sort, number: at + 1 },
      })),
    ),
  );
}

/** Builds a page of a list. */
export function viewList(loaded: LoadedArchive, { filter, sort, number }: ListProps): ListView {
  const { archive } = loaded;
  const { ids, page } = listPage(loaded, `${number} ${filter?.facet ?? ''} ${filter?.value ?? ''} ${sort}`);
  return {
    title:
      filter === undefined
        ? words.articles
        : words.filteredBy(facetLabel(archive, filter.facet, filter.value)),
    lead: words.listed(page.total, filter === undefined ? undefined : archive.articlesById.size, sort),
    total: archive.articlesById.size,
    cards: ids.map((id) => cardOf(archive, articleOf(archive, id))),
    page,
    facets: FACETS.map((name) => ({ name, label: words.facets[name], values: facetsOf(loaded, name) })),
    sorts: sortsOf(archive.articlesById.size).map((name) => ({ name, label: words.sorts[name] })),
  };
}

const facetIndex = keepBy(
  () => '',
  ({ archive }) => indexFacets(archive),
);

/** The values of a facet, by its name. */
const facetsOf = indexBy('facet', (loaded, facet) =>
  facetValues(loaded.archive, facetIndex(loaded, undefined), facet as FacetName),
);

/** The articles of a list in order; the key is the filter and the sort, separated by spaces. */
const sortedBy = keepBy(
  (list: string) => list,
  (loaded, list) => {
    const [facet = '', value = '', sort = ''] = list.split(' ');
    const filter = facet === '' ? undefined : { facet: facet as FacetName, value };
    return listArticles(loaded.archive, facetIndex(loaded, undefined), filter, sort as SortName);
  },
);

/** The ids on one page of such a list, with its number among the pages; the key has the page number before the list. */
const listPage = indexBy('list', (loaded, key) => {
  const [number = '', ...list] = key.split(' ');
  const { items, ...page } = pageOf(sortedBy(loaded, list.join(' ')), LIST_SIZE, Number(number));
  return { ids: items.map(({ id }) => id), page };
});

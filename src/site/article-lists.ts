import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import {
  FACETS,
  facetLabel,
  facetValues,
  listArticles,
  paginate,
  SORTS,
  type FacetName,
  type FacetValue,
  type ListFilter,
  type ListPage,
  type SortName,
} from '../derive/article-list.ts';
import type { Archive, ArticleEntry } from '../derive/archive.ts';
import { listPath } from '../urls/urls.ts';

/** How many articles stand on one page of a list. */
export const LIST_SIZE = 50;

const FACET_LABELS = {
  outlet: 'Outlet',
  stance: 'Stance',
  genre: 'Genre',
  language: 'Language',
  year: 'Year',
} satisfies Record<FacetName, string>;

const SORT_LABELS = {
  newest: 'Newest',
  oldest: 'Oldest',
  title: 'Title',
  outlet: 'Outlet',
} satisfies Record<SortName, string>;

const SORT_WORDS = {
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title',
  outlet: 'by outlet',
} satisfies Record<SortName, string>;

/** One page of one list of articles; `path` is its address below `articles/`. */
export interface ListProps {
  path: string;
  filter: ListFilter;
  sort: SortName;
  page: ListPage<ArticleEntry>;
}

/** What a page of a list of articles shows. */
export interface ListView {
  title: string;
  /** How many articles, and in which order: "2 articles of 5, newest first." */
  lead: string;
  cards: ArticleCard[];
  facets: { name: FacetName; label: string; values: FacetValue[] }[];
  sorts: { name: SortName; label: string }[];
}

/** Every page of every list: all articles and each value of each facet, in every order. */
export function articleLists(archive: Archive): ListProps[] {
  const filters: ListFilter[] = [
    undefined,
    ...FACETS.flatMap((facet) => facetValues(archive, facet)).map(({ facet, value }) => ({ facet, value })),
  ];
  return filters.flatMap((filter) =>
    SORTS.flatMap((sort) =>
      paginate(listArticles(archive, filter, sort), LIST_SIZE).map((page) => ({
        path: listPath({ filter, sort, page: page.number }),
        filter,
        sort,
        page,
      })),
    ),
  );
}

/** Works out what a page of a list shows. */
export function viewList(archive: Archive, { filter, page, sort }: ListProps): ListView {
  const count = page.total === 1 ? 'One article' : `${page.total} articles`;
  const of = filter === undefined ? '' : `: ${facetLabel(archive, filter.facet, filter.value)}`;
  return {
    title: `Articles${of}`,
    lead: `${count}${filter === undefined ? '' : ` of ${archive.articles.length}`}, ${SORT_WORDS[sort]}.`,
    cards: page.items.map((article) => cardOf(archive, article)),
    facets: FACETS.map((name) => ({ name, label: FACET_LABELS[name], values: facetValues(archive, name) })),
    sorts: SORTS.map((name) => ({ name, label: SORT_LABELS[name] })),
  };
}

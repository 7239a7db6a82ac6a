import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import { recordOf, termOf, type Archive, type ArticleEntry } from './archive.ts';
import { byPublication } from './chronology.ts';
import { compareNames } from './compare-names.ts';
import { languageName } from './language.ts';

/** The ways in which lists of articles can be sorted; the first is the default and is left out of the URL. */
export const SORTS = ['newest', 'oldest', 'title', 'outlet'] as const;
/** A way to sort a list of articles. */
export type SortName = (typeof SORTS)[number];

/** The facets by which lists of articles are filtered. */
export const FACETS = ['outlet', 'stance', 'genre', 'language', 'year'] as const;
/** The name of a facet, as in URLs. */
export type FacetName = (typeof FACETS)[number];

/** One value of a facet with the number of articles that have it. */
export interface FilterValue {
  facet: FacetName;
  value: string;
  label: string;
  count: number;
}

/** A filter of one list: one value of one facet, or none. */
export type ListFilter = { facet: FacetName; value: string } | undefined;

/** The values of an article in a facet; only `year` can have several, if its date spans them. */
export function facetValuesOf(article: ArticleEntry, facet: FacetName): string[] {
  if (facet === 'year') return article.published.years.map(String);
  if (facet === 'stance') return [article.data.stance.id];
  return [article.data[facet]];
}

/** A facet's value as shown on pages. */
export function facetLabel(archive: Archive, facet: FacetName, value: string): string {
  if (facet === 'outlet') return recordOf(archive, 'outlet', value).data.name;
  if (facet === 'stance') return termOf(archive, 'stances', value).label;
  if (facet === 'genre') return termOf(archive, 'genres', value).label;
  if (facet === 'language') return languageName(value);
  return value;
}

/** The articles with each value of each facet, in archive order. */
export type FacetIndex = Readonly<Record<FacetName, ReadonlyMap<string, readonly ArticleEntry[]>>>;

/** Groups the articles of an archive by the values of each facet, once for all lists. */
export function indexFacets({ articles }: Archive): FacetIndex {
  const indexOf = (facet: FacetName) => {
    const index = new Map<string, ArticleEntry[]>();
    for (const article of articles) {
      for (const value of facetValuesOf(article, facet)) {
        const holders = index.get(value);
        if (holders === undefined) index.set(value, [article]);
        else holders.push(article);
      }
    }
    return index;
  };
  return {
    outlet: indexOf('outlet'),
    stance: indexOf('stance'),
    genre: indexOf('genre'),
    language: indexOf('language'),
    year: indexOf('year'),
  };
}

/** All values of a facet that articles have, with counts: years in order, others by label. */
export function facetValues(archive: Archive, index: FacetIndex, facet: FacetName): FilterValue[] {
  return [...index[facet]]
    .map(([value, { length: count }]) => ({ facet, value, label: facetLabel(archive, facet, value), count }))
    .sort((a, b) => compareNames(a.label, b.label));
}

/** An archive with more articles has its lists in order of date alone; for other orders there is the search. */
export const LONGEST_SORTED = 200;

/** The orders available for the lists of an archive of this many articles. */
export function sortsOf(total: number): readonly SortName[] {
  return total > LONGEST_SORTED ? SORTS.slice(0, 1) : SORTS;
}

/** The articles that a filter keeps, sorted. */
export function listArticles(
  archive: Archive,
  index: FacetIndex,
  filter: ListFilter,
  sort: SortName,
): ArticleEntry[] {
  const kept = filter === undefined ? archive.articles : (index[filter.facet].get(filter.value) ?? []);
  return kept.toSorted(comparators(archive)[sort]);
}

/** The title without any marks before its first letter or digit, normalised for sorting. */
function titleKey(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
}

function comparators(archive: Archive): Record<SortName, (a: ArticleEntry, b: ArticleEntry) => number> {
  const outletName = (article: ArticleEntry, id: Id = article.data.outlet) =>
    recordOf(archive, 'outlet', id).data.name;
  return {
    newest: (a, b) => compareText(b.published.latest, a.published.latest) || byPublication(b, a),
    oldest: byPublication,
    title: (a, b) => compareText(titleKey(a.data.title), titleKey(b.data.title)) || byPublication(a, b),
    outlet: (a, b) => compareNames(outletName(a), outletName(b)) || byPublication(a, b),
  };
}

/** One page of a longer list. */
export interface ListPage<T> {
  items: T[];
  /** The number of this page and of the last one, from 1; an empty list has one page. */
  number: number;
  last: number;
  total: number;
}

/** The number of pages of `size` items for a list of `total` items; an empty list has one. */
export function lastPage(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** One page of a list, counted from 1, with `size` items per page. */
export function pageOf<T>(items: readonly T[], size: number, number: number): ListPage<T> {
  return {
    items: items.slice((number - 1) * size, number * size),
    number,
    last: lastPage(items.length, size),
    total: items.length,
  };
}

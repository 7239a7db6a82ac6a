import type { Id } from '../schema/id.ts';
import { recordOf, termOf, type Archive, type ArticleEntry } from './archive.ts';
import { byPublication, compareText } from './chronology.ts';
import { languageName } from './language.ts';

/** The ways in which lists of articles can be sorted; the first is the default and has no segment in the URL. */
export const SORTS = ['newest', 'oldest', 'title', 'outlet'] as const;
/** A way to sort a list of articles. */
export type SortName = (typeof SORTS)[number];

/** The facets by which lists of articles are filtered. */
export const FACETS = ['outlet', 'stance', 'genre', 'language', 'year'] as const;
/** The name of a facet; it stands in URLs. */
export type FacetName = (typeof FACETS)[number];

/** One value of a facet with the number of articles that have it. */
export interface FacetValue {
  facet: FacetName;
  value: string;
  label: string;
  count: number;
}

/** A filter of one list: one value of one facet, or none. */
export type ListFilter = { facet: FacetName; value: string } | undefined;

/** The values that an article has in a facet; only `year` can have several, when its date spans them. */
export function facetValuesOf(article: ArticleEntry, facet: FacetName): string[] {
  if (facet === 'year') return article.published.years.map(String);
  if (facet === 'stance') return [article.data.stance.id];
  return [article.data[facet]];
}

/** A facet's value as pages show it. */
export function facetLabel(archive: Archive, facet: FacetName, value: string): string {
  if (facet === 'outlet') return recordOf(archive, 'outlet', value).data.name;
  if (facet === 'stance') return termOf(archive, 'stances', value).label;
  if (facet === 'genre') return termOf(archive, 'genres', value).label;
  if (facet === 'language') return languageName(value);
  return value;
}

/** All values of a facet that articles have, with counts: years in their order, the others by label. */
export function facetValues(archive: Archive, facet: FacetName): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of archive.articles.flatMap((article) => facetValuesOf(article, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ facet, value, label: facetLabel(archive, facet, value), count }))
    .sort((a, b) => compareText(a.label, b.label));
}

/** The articles that a filter keeps, sorted. */
export function listArticles(archive: Archive, filter: ListFilter, sort: SortName): ArticleEntry[] {
  const kept = archive.articles.filter(
    (article) => filter === undefined || facetValuesOf(article, filter.facet).includes(filter.value),
  );
  return kept.sort(comparators(archive)[sort]);
}

/** The title without the marks that come before its first letter or digit, folded for sorting. */
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
    outlet: (a, b) => compareText(outletName(a), outletName(b)) || byPublication(a, b),
  };
}

/** One page of a longer list. */
export interface ListPage<T> {
  items: T[];
  /** This page and the last one, counted from 1; an empty list has one page. */
  number: number;
  last: number;
  total: number;
}

/** Cuts a list into pages of `size` items. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: items.length,
  }));
}

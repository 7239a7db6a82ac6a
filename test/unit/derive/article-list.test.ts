import { describe, expect, it } from 'vitest';
import {
  FACETS,
  facetLabel,
  facetValues,
  facetValuesOf,
  indexFacets,
  lastPage,
  listArticles,
  LONGEST_SORTED,
  pageOf,
  SORTS,
  sortsOf,
  type FacetName,
  type ListFilter,
  type SortName,
} from '../../../src/derive/article-list.ts';
import { UncheckedContentError } from '../../../src/derive/archive.ts';
import { articleEntry, sampleArticle, sampleArchive } from './sample-archive.ts';

const archive = sampleArchive();
const index = indexFacets(archive);
const list = (sort: SortName, filter?: ListFilter) =>
  listArticles(archive, index, filter, sort).map(({ id }) => id);

describe('a list of articles', () => {
  it.each([
    ['oldest', ['ferry-profits', 'bridge-closed', 'year-without', 'jisr-reopens']],
    ['newest', ['jisr-reopens', 'year-without', 'ferry-profits', 'bridge-closed']],
    // Quotation marks and brackets before a title are ignored.
    ['title', ['ferry-profits', 'year-without', 'bridge-closed', 'jisr-reopens']],
    ['outlet', ['ferry-profits', 'jisr-reopens', 'bridge-closed', 'year-without']],
  ] as const)('is sorted by %s', (sort, expected) => {
    expect(list(sort)).toEqual(expected);
  });

  it('can be sorted in every way that has a name', () => {
    expect(SORTS.map((sort) => list(sort).length)).toEqual(SORTS.map(() => 4));
  });

  it('sorts titles without regard to capitals', () => {
    const titles = sampleArchive([
      articleEntry('one', { title: 'bridges' }),
      articleEntry('two', { title: 'Bridge' }),
      articleEntry('three', { title: '"apples"' }),
    ]);
    const sorted = listArticles(titles, indexFacets(titles), undefined, 'title');
    expect(sorted.map(({ id }) => id)).toEqual(['three', 'two', 'one']);
  });

  it('leaves the archive in its own order', () => {
    list('title');
    expect(archive.articles.map(({ id }) => id)).toEqual(list('oldest'));
  });

  it.each([
    ['outlet', 'valley-gazette', ['bridge-closed', 'year-without']],
    ['stance', 'against-closing', ['ferry-profits', 'jisr-reopens']],
    ['genre', 'report', ['ferry-profits', 'bridge-closed']],
    ['language', 'ar', ['jisr-reopens']],
    ['year', '2021', ['ferry-profits', 'bridge-closed', 'year-without']],
    ['year', '2022', ['year-without', 'jisr-reopens']],
    ['outlet', 'nobody', []],
  ] as const)('is filtered by %s: %s', (facet, value, expected) => {
    expect(list('oldest', { facet, value })).toEqual(expected);
  });
});

describe('the values of a facet', () => {
  const values = (facet: FacetName) =>
    facetValues(archive, index, facet).map(({ value, label, count }) => `${value} “${label}” ${count}`);

  it('are those that articles have, with counts and labels, by label', () => {
    expect(values('outlet')).toEqual([
      'ferry-news “Ferry News” 1',
      'jisr-daily “Jisr Daily” 1',
      'valley-gazette “Valley Gazette” 2',
    ]);
    expect(values('stance')).toEqual(['against-closing “Against closing” 2', 'for-closing “For closing” 2']);
    expect(values('genre')).toEqual(['opinion “Opinion” 2', 'report “Report” 2']);
    expect(values('language')).toEqual(['ar “Arabic” 1', 'en “English” 3']);
  });

  it('count an article in each of the years that its date spans', () => {
    expect(facetValuesOf(sampleArticle(archive, 'year-without'), 'year')).toEqual(['2021', '2022']);
    expect(values('year')).toEqual(['2021 “2021” 3', '2022 “2022” 2']);
  });

  it('keep only what a list with that filter shows', () => {
    for (const facet of FACETS) {
      for (const { value, count } of facetValues(archive, index, facet)) {
        expect(list('newest', { facet, value })).toHaveLength(count);
      }
    }
  });

  it('are none in an empty archive', () => {
    const empty = sampleArchive([]);
    const values = FACETS.map((facet) => facetValues(empty, indexFacets(empty), facet));
    expect(values).toEqual(FACETS.map(() => []));
  });

  it('have no label where the archive does not know them', () => {
    expect(() => facetLabel(archive, 'outlet', 'nobody')).toThrow(UncheckedContentError);
    expect(() => facetLabel(archive, 'stance', 'nobody')).toThrow(UncheckedContentError);
    expect(() => facetLabel(archive, 'genre', 'nobody')).toThrow(UncheckedContentError);
  });
});

describe('the orders of a list', () => {
  it('are all of them up to the longest list that a reader looks through', () => {
    expect(sortsOf(0)).toEqual(SORTS);
    expect(sortsOf(LONGEST_SORTED)).toEqual(SORTS);
  });

  it('are one of a longer list, that which has the address without an order', () => {
    expect(sortsOf(LONGEST_SORTED + 1)).toEqual(['newest']);
  });
});

describe('a list cut into pages', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  it.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
    [101, [50, 50, 1]],
  ])('of %i items and 50 a page has pages of these lengths', (count, lengths) => {
    const pages = numbers(lastPage(count, 50)).map((number) => pageOf(numbers(count), 50, number));
    expect(pages.map(({ items }) => items.length)).toEqual(lengths);
    expect(pages.map(({ number }) => number)).toEqual(numbers(lengths.length));
    expect(pages.every(({ last, total }) => last === lengths.length && total === count)).toBe(true);
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
  });
});

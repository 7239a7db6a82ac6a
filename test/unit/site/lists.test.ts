import { describe, expect, it } from 'vitest';
import { facetValues, FACETS, indexFacets, LONGEST_SORTED, SORTS } from '../../../src/derive/article-list.ts';
import type { Archive } from '../../../src/derive/archive.ts';
import { LIST_SIZE, listPages, viewList } from '../../../src/site/article-lists.ts';
import { urls } from '../../../src/site/urls.ts';
import { articleEntry, sampleArchive } from '../derive/sample-archive.ts';
import { loadedFrom } from './loaded-archive.ts';

const archive = sampleArchive();
const loaded = loadedFrom(archive);
const lists = listPages(loaded);
/** What the list at a path below `/articles/` shows. */
const viewAt = (path: string, of = loaded) => {
  const found = listPages(of).find(({ href }) => href === `/articles/${path}`);
  if (found === undefined) throw new Error(`There is no list at ${path}`);
  return viewList(of, found.props);
};
const idsAt = (path: string, of = loaded) => viewAt(path, of).cards.map(({ id }) => id);

/** An archive with this many articles, `a000`, `a001` … from one outlet and one day. */
const many = (count: number): Archive =>
  sampleArchive(
    Array.from({ length: count }, (_, index) => articleEntry(`a${String(index).padStart(3, '0')}`)),
  );

describe('the lists of articles', () => {
  it('are all articles, and each value of each facet, in every order', () => {
    const index = indexFacets(archive);
    const values = FACETS.reduce((sum, facet) => sum + facetValues(archive, index, facet).length, 0);
    expect(values).toBe(3 + 2 + 2 + 2 + 2);
    expect(lists).toHaveLength((1 + values) * SORTS.length);
  });

  it('are each at an address of their own, the one in links', () => {
    expect(new Set(lists.map(({ href }) => href)).size).toBe(lists.length);
    for (const { href, props } of lists) {
      const { filter, sort, number } = props;
      expect(href).toBe(urls.articles({ filter, sort, page: number }));
    }
  });

  it('hold the articles that the address says', () => {
    expect(idsAt('')).toEqual(['jisr-reopens', 'year-without', 'ferry-profits', 'bridge-closed']);
    expect(idsAt('sort/oldest/')).toEqual(['ferry-profits', 'bridge-closed', 'year-without', 'jisr-reopens']);
    expect(idsAt('year/2022/')).toEqual(['jisr-reopens', 'year-without']);
    expect(idsAt('outlet/valley-gazette/sort/title/')).toEqual(['year-without', 'bridge-closed']);
  });

  it('are cut into pages', () => {
    const long = loadedFrom(many(LIST_SIZE + 1));
    expect(viewAt('', long).page).toEqual({ number: 1, last: 2, total: LIST_SIZE + 1 });
    expect(viewAt('', long).cards).toHaveLength(LIST_SIZE);
    expect(idsAt('sort/oldest/page/2/', long)).toEqual([`a0${LIST_SIZE}`]);
  });

  it('are sorted only by date if they are very long, and link to no other order', () => {
    const longest = loadedFrom(many(LONGEST_SORTED + 1));
    const sorts = new Set(listPages(longest).map(({ props }) => props.sort));
    expect([...sorts]).toEqual(['newest']);
    expect(viewAt('', longest).sorts).toEqual([{ name: 'newest', label: 'Newest' }]);
    expect(new Set(listPages(loadedFrom(many(LONGEST_SORTED))).map(({ props }) => props.sort)).size).toBe(4);
  });

  it('are there for an empty archive, one for each order', () => {
    const empty = loadedFrom(sampleArchive([]));
    expect(listPages(empty).map(({ href }) => href)).toEqual([
      '/articles/',
      '/articles/sort/oldest/',
      '/articles/sort/title/',
      '/articles/sort/outlet/',
    ]);
    expect(viewAt('', empty).cards).toEqual([]);
  });
});

describe('a page of a list', () => {
  it('has a title that says what is listed', () => {
    expect(viewAt('').title).toBe('Articles');
    expect(viewAt('outlet/ferry-news/sort/title/').title).toBe('Articles: Ferry News');
    expect(viewAt('language/ar/').title).toBe('Articles: Arabic');
    expect(viewAt('year/2021/').title).toBe('Articles: 2021');
  });

  it('says how many articles of how many it lists, and in which order', () => {
    expect(viewAt('').lead).toBe('4 articles, newest first.');
    expect(viewAt('outlet/ferry-news/sort/title/').lead).toBe('One article of 4, by title.');
  });

  it('shows the cards of its articles, and the way to all other lists', () => {
    const view = viewAt('outlet/ferry-news/');
    expect(view.cards.map(({ id, outlet }) => `${id} (${outlet.name})`)).toEqual([
      'ferry-profits (Ferry News)',
    ]);
    expect(view.facets.map(({ label, values }) => `${label} ${values.length}`)).toEqual([
      'Outlet 3',
      'Stance 2',
      'Genre 2',
      'Language 2',
      'Year 2',
    ]);
    expect(view.sorts.map(({ label }) => label)).toEqual(['Newest', 'Oldest', 'Title', 'Outlet']);
  });
});

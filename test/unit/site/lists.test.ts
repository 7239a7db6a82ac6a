import { describe, expect, it } from 'vitest';
import { facetValues, FACETS, SORTS } from '../../../src/derive/article-list.ts';
import { articleLists, LIST_SIZE, viewList } from '../../../src/site/article-lists.ts';
import { listPath } from '../../../src/urls/urls.ts';
import { article, sampleArchive } from '../derive/sample-archive.ts';

const archive = sampleArchive();
const lists = articleLists(archive);
const listAt = (path: string, of = lists) => {
  const found = of.find((list) => list.path === path);
  if (found === undefined) throw new Error(`There is no list at ${path}`);
  return found;
};

describe('the lists of articles', () => {
  it('are all articles, and each value of each facet, in every order', () => {
    const values = FACETS.reduce((sum, facet) => sum + facetValues(archive, facet).length, 0);
    expect(values).toBe(3 + 2 + 2 + 2 + 2);
    expect(lists).toHaveLength((1 + values) * SORTS.length);
  });

  it('stand each at an address of its own, the one that links give it', () => {
    expect(new Set(lists.map(({ path }) => path)).size).toBe(lists.length);
    for (const { path, filter, sort, page } of lists) {
      expect(path).toBe(listPath({ filter, sort, page: page.number }));
    }
  });

  it('hold the articles that the address says', () => {
    const ids = (path: string) => listAt(path).page.items.map(({ id }) => id);
    expect(ids('')).toEqual(['jisr-reopens', 'year-without', 'ferry-profits', 'bridge-closed']);
    expect(ids('sort/oldest')).toEqual(['ferry-profits', 'bridge-closed', 'year-without', 'jisr-reopens']);
    expect(ids('year/2022')).toEqual(['jisr-reopens', 'year-without']);
    expect(ids('outlet/valley-gazette/sort/title')).toEqual(['year-without', 'bridge-closed']);
  });

  it('are cut into pages', () => {
    const many = sampleArchive(
      Array.from({ length: LIST_SIZE + 1 }, (_, index) => article(`a${String(index).padStart(2, '0')}`)),
    );
    const pages = articleLists(many);
    expect(listAt('', pages).page).toMatchObject({ number: 1, last: 2, total: LIST_SIZE + 1 });
    expect(listAt('sort/oldest/page/2', pages).page.items.map(({ id }) => id)).toEqual([`a${LIST_SIZE}`]);
  });

  it('are there for an empty archive, one for each order', () => {
    const empty = articleLists(sampleArchive([]));
    expect(empty.map(({ path }) => path)).toEqual(['', 'sort/oldest', 'sort/title', 'sort/outlet']);
    expect(viewList(sampleArchive([]), listAt('', empty)).cards).toEqual([]);
  });
});

describe('a page of a list', () => {
  it('has a title that says what is listed', () => {
    expect(viewList(archive, listAt('')).title).toBe('Articles');
    expect(viewList(archive, listAt('outlet/ferry-news/sort/title')).title).toBe('Articles: Ferry News');
    expect(viewList(archive, listAt('language/ar')).title).toBe('Articles: Arabic');
    expect(viewList(archive, listAt('year/2021')).title).toBe('Articles: 2021');
  });

  it('shows the cards of its articles, and the way to all other lists', () => {
    const view = viewList(archive, listAt('outlet/ferry-news'));
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

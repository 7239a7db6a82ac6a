import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/search/asked.ts';
import { SEARCH_FACETS } from '../../../src/search/facets.ts';
import { loosen } from '../../../src/search/loosen.ts';
import {
  hasFacets,
  isEmptyQuery,
  readQuery,
  RESULTS_A_PAGE,
  toggleFacet,
  writeQuery,
  type SearchQuery,
} from '../../../src/search/query.ts';
import { EMPTY_QUERY } from './empty-query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));
const write = (query: SearchQuery) => writeQuery(query).toString();
const asking = (changes: Partial<SearchQuery>): SearchQuery => ({ ...EMPTY_QUERY, ...changes });
const withFacets = (facets: Partial<SearchQuery['facets']>) => ({ ...EMPTY_QUERY.facets, ...facets });

describe('the address of a search', () => {
  it('holds all that is asked for', () => {
    expect(read('q=old+bridge&outlet=ferry-news&outlet=jisr-daily&year=2021&sort=newest&shown=30')).toEqual({
      text: 'old bridge',
      facets: withFacets({ outlet: ['ferry-news', 'jisr-daily'], year: ['2021'] }),
      sort: 'newest',
      shown: 30,
    });
  });

  it.each([
    asking({}),
    asking({ text: 'old bridge' }),
    asking({ text: '  “old bridge” & "50% more"?#=+ ' }),
    asking({ text: 'الجسر القديم' }),
    asking({ sort: 'oldest' }),
    asking({ shown: 20 }),
    asking({
      text: 'ferry',
      facets: {
        text: ['original'],
        outlet: ['b', 'a'],
        stance: ['s'],
        genre: ['g'],
        actor: ['x', 'y'],
        place: ['p'],
        year: ['2021', '2022'],
        language: ['zh-Hant'],
      },
      sort: 'newest',
      shown: 1000,
    }),
  ])('is read as it was written: %j', (query) => {
    expect(read(write(query))).toEqual(query);
  });

  it('holds nothing where nothing is asked for', () => {
    expect(write(EMPTY_QUERY)).toBe('');
    expect(write(asking({ text: '   ' }))).toBe('');
    expect(read('')).toEqual(EMPTY_QUERY);
  });

  it.each([
    'sort=best',
    'sort=',
    'sort=NEWEST',
    'sort=relevance',
    'shown=0',
    'shown=-20',
    'shown=25',
    'shown=10.5',
    'shown=1010',
    'shown=1e999',
    'shown=many',
    'shown=',
    'outlet=',
    'colour=red',
    '__proto__=x&constructor=y',
    'q=',
  ])('that makes no sense asks for nothing: %s', (address) => {
    expect(read(address)).toEqual(EMPTY_QUERY);
  });

  it('names a value once', () => {
    expect(read('actor=a&actor=b&actor=a').facets.actor).toEqual(['a', 'b']);
  });

  it('takes the first of several texts, and at most 200 characters of it', () => {
    expect(read('q=one&q=two').text).toBe('one');
    expect(read(`q=${'x'.repeat(300)}`).text).toBe('x'.repeat(200));
  });
});

describe('a value of a facet', () => {
  it('is chosen behind the others, and taken back again', () => {
    const one = toggleFacet(EMPTY_QUERY, 'outlet', 'ferry-news');
    const two = toggleFacet(one, 'outlet', 'jisr-daily');
    expect(two.facets).toEqual(withFacets({ outlet: ['ferry-news', 'jisr-daily'] }));
    expect(toggleFacet(two, 'outlet', 'ferry-news').facets.outlet).toEqual(['jisr-daily']);
    expect(toggleFacet(one, 'outlet', 'ferry-news')).toEqual(EMPTY_QUERY);
  });

  it('starts the results again, and leaves text and order alone', () => {
    expect(toggleFacet(asking({ text: 'x', sort: 'oldest', shown: 40 }), 'year', '2021')).toMatchObject({
      text: 'x',
      sort: 'oldest',
      shown: RESULTS_A_PAGE,
    });
  });

  it('does not change the query that it was chosen in', () => {
    toggleFacet(EMPTY_QUERY, 'outlet', 'ferry-news');
    expect(EMPTY_QUERY.facets).toEqual(Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, []])));
  });
});

describe('a query', () => {
  it('is empty when it has neither a text nor a value', () => {
    expect(isEmptyQuery(EMPTY_QUERY)).toBe(true);
    expect(isEmptyQuery(asking({ text: ' \t' }))).toBe(true);
    expect(isEmptyQuery(asking({ sort: 'oldest', shown: 30 }))).toBe(true);
    expect(isEmptyQuery(asking({ text: 'x' }))).toBe(false);
    expect(isEmptyQuery(asking({ facets: withFacets({ language: ['ar'] }) }))).toBe(false);
    expect(hasFacets(asking({ text: 'x' }))).toBe(false);
    expect(hasFacets(asking({ facets: withFacets({ language: ['ar'] }) }))).toBe(true);
  });
});

describe('a query that finds nothing', () => {
  const ways = (changes: Partial<SearchQuery>) =>
    loosen(asking(changes), readAsked(changes.text ?? '')).map(({ dropped, query }) => ({
      dropped: 'text' in dropped ? { text: dropped.text } : dropped,
      address: write(query),
    }));

  it('can do without each of its words and phrases', () => {
    expect(ways({ text: 'ferry “old bridge” news' })).toEqual([
      { dropped: { text: 'ferry' }, address: 'q=%22old+bridge%22+news' },
      { dropped: { text: '"old bridge"' }, address: 'q=ferry+news' },
      { dropped: { text: 'news' }, address: 'q=ferry+%22old+bridge%22' },
    ]);
  });

  it('can do without the choice of each facet', () => {
    expect(ways({ facets: withFacets({ outlet: ['ferry-news'], year: ['2021'] }) })).toEqual([
      { dropped: { facet: 'outlet', ids: ['ferry-news'] }, address: 'year=2021' },
      { dropped: { facet: 'year', ids: ['2021'] }, address: 'outlet=ferry-news' },
    ]);
  });

  it('does without all values of a facet at once', () => {
    expect(
      ways({
        text: 'ferry',
        facets: withFacets({ outlet: ['a', 'b', 'c'], year: ['2021', '2022'] }),
        shown: 40,
      }),
    ).toEqual([
      { dropped: { text: 'ferry' }, address: 'outlet=a&outlet=b&outlet=c&year=2021&year=2022' },
      {
        dropped: { facet: 'outlet', ids: ['a', 'b', 'c'] },
        address: 'q=ferry&year=2021&year=2022',
      },
      {
        dropped: { facet: 'year', ids: ['2021', '2022'] },
        address: 'q=ferry&outlet=a&outlet=b&outlet=c',
      },
    ]);
    expect(ways({ facets: withFacets({ outlet: ['a', 'b'] }) })).toEqual([]);
  });

  it('can do without its only word when a value stays', () => {
    expect(
      ways({ text: 'ferry', facets: withFacets({ year: ['2021'] }), sort: 'oldest', shown: 50 }),
    ).toEqual([
      { dropped: { text: 'ferry' }, address: 'year=2021&sort=oldest' },
      { dropped: { facet: 'year', ids: ['2021'] }, address: 'q=ferry&sort=oldest' },
    ]);
  });

  it('cannot do without all that it asks for', () => {
    expect(ways({ text: 'ferry' })).toEqual([]);
    expect(ways({ text: '"old bridge"' })).toEqual([]);
    expect(ways({ facets: withFacets({ year: ['2021'] }) })).toEqual([]);
    expect(ways({})).toEqual([]);
  });

  it('keeps choices and what is not wanted', () => {
    expect(ways({ text: 'ferry OR boat "old bridge" -toll' }).map(({ address }) => address)).toEqual([
      'q=%22old+bridge%22+-toll',
      'q=ferry+OR+boat+-toll',
    ]);
  });
});

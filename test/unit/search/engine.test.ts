import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import { SEARCH_FACETS, type SearchFacet } from '../../../src/search/fields.ts';
import { readQuery } from '../../../src/search/query.ts';
import { fakePagefind, type FakePage } from './fake-pagefind.ts';

const PAGES: FakePage[] = [
  {
    id: 'closed',
    words: 'the old bridge is closed says the council',
    day: '2021-03-04',
    outlet: ['gazette'],
    stance: ['for'],
    actor: ['council', 'mara'],
    year: ['2021'],
    language: ['en'],
  },
  {
    id: 'profits',
    words: 'the ferry gains now that the old bridge is closed',
    day: '2021-03-31',
    outlet: ['ferry-news'],
    stance: ['against'],
    actor: ['council'],
    year: ['2021'],
    language: ['en'],
  },
  {
    id: 'year',
    words: 'a year on the ferry is old and the bridge is missed',
    day: '2022-01-31',
    outlet: ['gazette'],
    stance: ['for'],
    actor: ['mara'],
    year: ['2021', '2022'],
    language: ['en'],
  },
  {
    id: 'jisr',
    words: 'the bridge opens',
    day: '2022-05-01',
    outlet: ['jisr'],
    stance: ['against'],
    year: ['2022'],
    language: ['ar'],
  },
  { id: 'actor-council', kind: 'actor', words: 'the council of the old bridge' },
  { id: 'place-bridge', kind: 'place', words: 'old bridge' },
];

async function start(pages = PAGES) {
  const { pagefind, calls } = fakePagefind(pages);
  return { engine: await SearchEngine.start(pagefind, { index: '/news/pagefind/', base: '/news/' }), calls };
}

/** What the engine answers to an address such as `q=bridge&year=2021`. */
async function answer(address: string, pages = PAGES) {
  const { engine } = await start(pages);
  const { articles, records, facets } = await engine.run(readQuery(new URLSearchParams(address)));
  return {
    articles: articles.map(({ id }) => id),
    records: records.map(({ id }) => id),
    facet: (name: SearchFacet) =>
      facets[name].map(({ id, count, isChosen }) => `${id} ${count}${isChosen ? ' chosen' : ''}`),
    facets,
  };
}

describe('the start of the search', () => {
  it('tells Pagefind where the index and the pages are', async () => {
    const { calls } = await start();
    expect(calls.options).toMatchObject([{ basePath: '/news/pagefind/', baseUrl: '/news/' }]);
    expect(calls.inits).toBe(1);
  });

  it('fails when the index is not there', async () => {
    const { pagefind } = fakePagefind(PAGES);
    const broken = { ...pagefind, init: () => Promise.reject(new Error('404')) };
    await expect(SearchEngine.start(broken, { index: '/', base: '/' })).rejects.toThrow('404');
  });
});

describe('a search', () => {
  it('finds the articles that have all its words', async () => {
    expect((await answer('q=old+bridge')).articles).toEqual(['closed', 'profits', 'year']);
    expect((await answer('q=ferry+bridge')).articles).toEqual(['profits', 'year']);
    expect((await answer('q=ferry+opens')).articles).toEqual([]);
  });

  it('finds a phrase only where its words follow each other', async () => {
    expect((await answer('q="old+bridge"')).articles).toEqual(['closed', 'profits']);
  });

  it('finds several phrases and words only where all of them are', async () => {
    expect((await answer('q="old+bridge"+"is+closed"')).articles).toEqual(['closed', 'profits']);
    expect((await answer('q="old+bridge"+"is+closed"+ferry')).articles).toEqual(['profits']);
    expect((await answer('q="old+bridge"+opens')).articles).toEqual([]);
    expect((await answer('q=is+"old+bridge"+"is+missed"')).articles).toEqual([]);
  });

  it.each([
    ['oldest', ['closed', 'profits', 'year']],
    ['newest', ['year', 'profits', 'closed']],
  ])('gives its articles in the order asked for: %s', async (sort, expected) => {
    expect((await answer(`q=old&sort=${sort}`)).articles).toEqual(expected);
    expect((await answer(`q=old+"is"&sort=${sort}`)).articles).toEqual(expected);
  });

  it('shows nothing while nothing is asked for, but counts every article', async () => {
    const empty = await answer('');
    expect(empty.articles).toEqual([]);
    expect(empty.records).toEqual([]);
    expect(empty.facet('outlet')).toEqual(['gazette 2', 'ferry-news 1', 'jisr 1']);
  });

  it('shows nothing for quotation marks alone, but counts every article', async () => {
    const empty = await answer('q=""');
    expect(empty.articles).toEqual([]);
    expect(empty.records).toEqual([]);
    expect(empty.facet('outlet')).toEqual(['gazette 2', 'ferry-news 1', 'jisr 1']);
    expect((await answer('q=""&outlet=jisr')).articles).toEqual(['jisr']);
  });
});

describe('the facets of a search', () => {
  it('find any of the values of one facet', async () => {
    expect((await answer('outlet=ferry-news&outlet=jisr')).articles).toEqual(['profits', 'jisr']);
  });

  it('find only what has a value of each facet', async () => {
    expect((await answer('outlet=gazette&outlet=jisr&year=2022')).articles).toEqual(['year', 'jisr']);
    expect((await answer('outlet=gazette&year=2022&stance=against')).articles).toEqual([]);
    expect((await answer('q=ferry&outlet=gazette')).articles).toEqual(['year']);
  });

  it('count what choosing another value would add, so their own choice does not shrink them', async () => {
    const { facet } = await answer('outlet=gazette');
    expect(facet('outlet')).toEqual(['gazette 2 chosen', 'ferry-news 1', 'jisr 1']);
    expect(facet('stance')).toEqual(['for 2']);
    expect(facet('actor')).toEqual(['mara 2', 'council 1']);
  });

  it('count within the choices of the other facets', async () => {
    const { facet } = await answer('outlet=gazette&stance=against');
    expect(facet('outlet')).toEqual(['ferry-news 1', 'jisr 1', 'gazette 0 chosen']);
    expect(facet('stance')).toEqual(['for 2', 'against 0 chosen']);
  });

  it('count right where several phrases are asked for', async () => {
    const { facet } = await answer('q="old+bridge"+"is+closed"+ferry');
    expect(facet('outlet')).toEqual(['ferry-news 1']);
    expect(facet('actor')).toEqual(['council 1']);
    const chosen = await answer('q="old+bridge"+"is+closed"&outlet=gazette');
    expect(chosen.articles).toEqual(['closed']);
    expect(chosen.facet('outlet')).toEqual(['ferry-news 1', 'gazette 1 chosen']);
    expect(chosen.facet('actor')).toEqual(['council 1', 'mara 1']);
  });

  it('promise as many articles as choosing the value then shows', async () => {
    const base = 'q=bridge&stance=for';
    const { facets } = await answer(base);
    let choices = 0;
    for (const facet of SEARCH_FACETS.filter((name) => name !== 'stance')) {
      for (const { id, count } of facets[facet]) {
        expect((await answer(`${base}&${facet}=${id}`)).articles).toHaveLength(count);
        choices += 1;
      }
    }
    expect(choices).toBeGreaterThan(4);
  });

  it('have labels, and years in their order', async () => {
    const { facets, facet } = await answer('q=bridge');
    expect(facets.outlet.map(({ label }) => label)).toEqual(['Gazette', 'Ferry-news', 'Jisr']);
    expect(facet('year')).toEqual(['2021 3', '2022 2']);
    expect((await answer('stance=against')).facet('year')).toEqual(['2021 1', '2022 1']);
    expect((await answer('language=ar&language=en')).facet('year')).toEqual(['2021 3', '2022 2']);
  });

  it('find nothing with a value that the index does not have, and show it as chosen', async () => {
    const { articles, facet } = await answer('outlet=nobody');
    expect(articles).toEqual([]);
    expect(facet('outlet')).toEqual(['gazette 2', 'ferry-news 1', 'jisr 1', 'nobody 0 chosen']);
    expect((await answer('outlet=nobody&outlet=jisr')).articles).toEqual(['jisr']);
  });

  it('work in an index without any', async () => {
    const { articles, facets } = await answer('q=bridge', [{ id: 'a', words: 'bridge' }]);
    expect(articles).toEqual(['a']);
    expect(SEARCH_FACETS.map((facet) => facets[facet])).toEqual(SEARCH_FACETS.map(() => []));
  });
});

describe('the records that a search finds', () => {
  it('stand apart from the articles', async () => {
    const { articles, records } = await answer('q=council');
    expect(articles).toEqual(['closed']);
    expect(records).toEqual(['actor-council']);
  });

  it('have all its words and phrases, too', async () => {
    expect((await answer('q="old+bridge"+council')).records).toEqual(['actor-council']);
    expect((await answer('q=old')).records).toEqual(['actor-council', 'place-bridge']);
  });

  it('are none where a facet is chosen, as records have none', async () => {
    expect((await answer('q=old&year=2021')).records).toEqual([]);
  });
});

describe('a search that finds nothing', () => {
  const looser = async (address: string) =>
    (await (await start()).engine.loosen(readQuery(new URLSearchParams(address)))).map(
      ({ label, count, query }) => `${label}: ${count} (${query.text})`,
    );

  it('says which word could go, and how much would be found then', async () => {
    expect(await looser('q=ferry+old+opens')).toEqual(['opens: 2 (ferry old)']);
    expect(await looser('q=ferry+opens')).toEqual(['ferry: 1 (opens)', 'opens: 2 (ferry)']);
  });

  it('says which phrase or value could go, by its label', async () => {
    expect(await looser('q="old+bridge"&outlet=jisr')).toEqual([
      '"old bridge": 1 ()',
      'Jisr: 2 ("old bridge")',
    ]);
    expect(await looser('q=bridge&outlet=nobody')).toEqual(['nobody: 4 (bridge)']);
  });

  it('says which values of a facet could go together, each by its label', async () => {
    expect(await looser('q=gains&outlet=gazette&outlet=jisr')).toEqual([
      'gains: 3 ()',
      'Gazette, Jisr: 1 (gains)',
    ]);
    expect(await looser('q=gains&outlet=nobody&outlet=jisr&year=2021')).toEqual(['nobody, Jisr: 1 (gains)']);
  });

  it('says nothing when nothing helps', async () => {
    expect(await looser('q=tunnel')).toEqual([]);
    expect(await looser('q=tunnel+subway')).toEqual([]);
  });
});

describe('the work of a search', () => {
  it('reads the pages of a value once, however often phrases are counted', async () => {
    const { engine, calls } = await start();
    const query = readQuery(new URLSearchParams('q="old+bridge"+"is+closed"'));
    await engine.run(query);
    const readings = () =>
      calls.searches.filter(({ words, options }) => words === null && !('kind' in options.filters));
    const first = readings().length;
    expect(first).toBeGreaterThan(0);
    await engine.run(query);
    expect(readings()).toHaveLength(first);
  });
});

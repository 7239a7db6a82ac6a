import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/search/asked.ts';
import type { FacetValue, SearchDocument } from '../../../src/search/document.ts';
import { SearchEngine, type OpenFacets } from '../../../src/search/engine.ts';
import { SEARCH_FACETS, type SearchFacet } from '../../../src/search/facets.ts';
import { documentsWithRows } from '../../../src/search/neighbours.ts';
import { readQuery } from '../../../src/search/query.ts';
import { firstDayNumber } from '../../../src/search/reduced-date.ts';
import { resolveAsked } from '../../../src/search/resolve.ts';
import { loadResults } from '../../../src/search/results.ts';
import { claimPassage, document, openIndex, paragraph } from './sample-index.ts';

const value = (id: string): FacetValue => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) });
const facets = (values: Partial<Record<SearchFacet, string[]>>) =>
  Object.fromEntries(Object.entries(values).map(([facet, ids]) => [facet, ids.map(value)]));

// In date order; records after all articles.
const DOCUMENTS: SearchDocument[] = [
  document('closed', 'The old bridge is closed, says the council.', {
    facets: facets({
      outlet: ['gazette'],
      stance: ['for'],
      actor: ['council', 'mara'],
      year: ['2021'],
      language: ['en'],
    }),
  }),
  document('profits', 'The ferry gains now that the old bridge is closed.', {
    facets: facets({
      outlet: ['ferry-news'],
      stance: ['against'],
      actor: ['council'],
      year: ['2021'],
      language: ['en'],
    }),
  }),
  document('year', 'A year on, the ferry is old, and the bridge was missed.', {
    facets: facets({
      outlet: ['gazette'],
      stance: ['for'],
      actor: ['mara'],
      year: ['2021', '2022'],
      language: ['en'],
    }),
  }),
  document('jisr', 'The bridge opens.', {
    facets: facets({ outlet: ['jisr'], stance: ['against'], year: ['2022'], language: ['ar'] }),
  }),
  document('q-why', '', { kind: 'question', title: 'Why is the bridge closed?', summary: 'cracks · money' }),
  document('actor-council', 'It owns the old bridge.', { kind: 'actor', title: 'The council' }),
  document('place-bridge', 'It spans the river.', {
    kind: 'place',
    title: 'Old Bridge',
    records: [{ key: 'place:old-bridge', names: ['the Karasu crossing'] }],
  }),
];

/** The engine's answer to an address such as `q=bridge&year=2021`, with ids in place of numbers. */
async function answer(address: string, documents = DOCUMENTS, open: OpenFacets = {}) {
  const { engine } = await openIndex(documents);
  const found = await engine.run(readQuery(new URLSearchParams(address)), open);
  const ids = (numbers: readonly number[]) => numbers.map((number) => documents[number]?.id);
  return {
    articles: ids(found.articles),
    records: ids(found.records),
    pages: ids(found.pages),
    facts: ids(found.facts),
    questions: ids(found.questions.map(({ document: number }) => number)),
    dropped: found.dropped,
    corrections: found.corrections.map(({ written, instead }) => `${written} > ${instead}`),
    isAsking: found.isAsking,
    facets: found.facets,
    facet: (name: SearchFacet) =>
      found.facets[name].values.map(
        ({ id, count, isChosen }) => `${id} ${count}${isChosen ? ' chosen' : ''}`,
      ),
  };
}

const sorted = (ids: readonly (string | undefined)[]) => ids.toSorted();

describe('a search', () => {
  it('finds the articles that have all its words', async () => {
    expect(sorted((await answer('q=old+bridge')).articles)).toEqual(['closed', 'profits', 'year']);
    expect(sorted((await answer('q=ferry+bridge')).articles)).toEqual(['profits', 'year']);
  });

  it('finds a phrase only where its words follow each other', async () => {
    expect(sorted((await answer('q="old+bridge"')).articles)).toEqual(['closed', 'profits']);
    expect((await answer('q="the+old+bridge+is+closed+says"')).articles).toEqual(['closed']);
  });

  it('finds several phrases and words only where all of them are', async () => {
    expect((await answer('q="old+bridge"+"is+closed"+ferry')).articles).toEqual(['profits']);
  });

  it('finds either of two words, and leaves out what is not wanted', async () => {
    expect(sorted((await answer('q=opens+OR+council')).articles)).toEqual(['closed', 'jisr']);
    expect((await answer('q=bridge+-old')).articles).toEqual(['jisr']);
    expect((await answer('q=bridge+-"old+bridge"+-opens')).articles).toEqual(['year']);
  });

  it('finds no word in the middle or at the start of another', async () => {
    expect((await answer('q="ridge"')).articles).toEqual([]);
    expect((await answer('q="coun"')).articles).toEqual([]);
  });

  it.each([
    ['oldest', ['closed', 'profits', 'year']],
    ['newest', ['year', 'profits', 'closed']],
  ])('gives its articles in the order asked for: %s', async (sort, expected) => {
    expect((await answer(`q=old&sort=${sort}`)).articles).toEqual(expected);
  });

  it.each(['', 'q=""', 'q=%3F+%E2%80%A6'])(
    'shows nothing while nothing is asked for, but counts every article: %j',
    async (address) => {
      const empty = await answer(address);
      expect(empty.isAsking).toBe(false);
      expect([...empty.articles, ...empty.records]).toEqual([]);
      expect(empty.facet('outlet')).toEqual(['gazette 2', 'ferry-news 1', 'jisr 1']);
    },
  );
});

describe('the order of what is found', () => {
  const found = async (documents: SearchDocument[]) => (await answer('q=ferry', documents)).articles;

  it('has the title and the summary above the account, and the account above the coding', async () => {
    const often = Array.from({ length: 40 }, () => 'ferry').join(' ');
    expect(
      await found([
        document('coding', 'It says little.', { passages: [claimPassage(often)] }),
        document('account', `Once it names the ferry. ${'And then more of it. '.repeat(200)}`),
        document('often', often),
        document('summary', 'It says little.', { summary: 'Who gains by the ferry, and who does not.' }),
        document('title', 'It says little.', { title: 'The ferry gains while the old bridge is closed' }),
        ...Array.from({ length: 5 }, (_, at) => document(`other-${at}`, 'It says nothing of it.')),
      ]),
    ).toEqual(['title', 'summary', 'often', 'account', 'coding']);
  });

  it('is that of time only where articles fit as well', async () => {
    expect(await found([document('old', 'A ferry.'), document('new', 'A ferry.')])).toEqual(['new', 'old']);
    expect(await found([document('often', 'Ferry, ferry.'), document('once', 'A ferry.')])).toEqual([
      'often',
      'once',
    ]);
  });
});

describe('a search for what no article has', () => {
  it('finds what has most of the words, and says which were dropped', async () => {
    const most = await answer('q=ferry+gains+tunnel');
    expect(most.articles).toEqual(['profits']);
    expect(most.dropped).toEqual(['tunnel']);
  });

  it('finds nothing where no article has even half of the words, unless it has a name among them', async () => {
    expect(await answer('q=ferry+xylem+quasar')).toMatchObject({ articles: [], dropped: [] });
    expect((await answer('q=ferry+xylem')).articles).toContain('profits');
    const named = [
      document('named', 'It rained.', { records: [{ key: 'place:p', names: ['Ulvane'] }] }),
      document('place-p', 'A town.', { kind: 'place', title: 'Ulvane' }),
    ];
    expect(await answer('q=ulvane+xylem+quasar', named)).toMatchObject({
      articles: ['named'],
      dropped: ['xylem', 'quasar'],
    });
  });

  it('keeps what one article has together, not what each has a part of', async () => {
    expect(await answer('q=old+council+opens')).toMatchObject({ articles: ['closed'], dropped: ['opens'] });
  });

  it('finds what has most of the words of a question, though only the question has them all', async () => {
    expect(await answer('q=why+is+the+bridge+missed+by+money')).toMatchObject({
      articles: ['year'],
      questions: ['q-why'],
      dropped: ['money'],
    });
    expect(await answer('q=cracks+bridge')).toMatchObject({ questions: ['q-why'], dropped: ['cracks'] });
  });

  it('keeps all words where a record has them', async () => {
    expect(await answer('q=karasu+crossing+river')).toMatchObject({
      articles: [],
      records: ['place-bridge'],
      dropped: [],
    });
  });

  it('finds nothing for a word that nothing is near to', async () => {
    expect(await answer('q=zyzzyva')).toMatchObject({
      articles: [],
      records: [],
      corrections: [],
      dropped: [],
    });
  });

  it('looks for a near word or name, unless it is in quotation marks', async () => {
    expect(await answer('q=brigde')).toMatchObject({ corrections: ['brigde > Bridge'] });
    expect((await answer('q=Karasou')).records).toEqual(['place-bridge']);
    expect(await answer('q="old+brigde"')).toMatchObject({
      corrections: ['old brigde > undefined'],
      articles: [],
    });
    expect(await answer('q=coucils')).toMatchObject({ corrections: ['coucils > council'] });
    expect(await answer('q=brigdement')).toMatchObject({ corrections: ['brigdement > Bridge'] });
  });

  it('looks for two words that somebody wrote as one, where they stand next to each other', async () => {
    expect(await answer('q=closedsays')).toMatchObject({
      articles: ['closed'],
      corrections: ['closedsays > closed says'],
    });
    expect(await answer('q=bridgecouncil')).toMatchObject({ articles: [], corrections: [] });
    const { engine, loaded } = await openIndex(DOCUMENTS);
    await engine.run(readQuery(new URLSearchParams({ q: 'ironclosedsaysbridges' })));
    expect(loaded.filter((path) => path.startsWith('ngrams/'))).toEqual([]);
  });

  it('looks once for what is near a word without an ending', async () => {
    const { reader } = await openIndex(DOCUMENTS);
    const words: string[] = [];
    const engine = new SearchEngine(reader, (word) => {
      words.push(word);
      return Promise.resolve([]);
    });
    await engine.run(readQuery(new URLSearchParams({ q: 'zyzzyva' })));
    expect(words).toEqual(['zyzzyva']);
  });

  it('takes no ordinary word of English for another, and only offers what is near', async () => {
    const { engine } = await openIndex(DOCUMENTS);
    const found = await engine.run(readQuery(new URLSearchParams('q=bride')));
    expect(found.articles).toEqual([]);
    expect(found.corrections).toMatchObject([{ written: 'bride', instead: undefined }]);
    expect(found.corrections[0]?.others).toContain('Bridge');
  });

  it('finds a name by all its spellings that sound alike, and shows the one of a record', async () => {
    const documents = [
      document('hills', 'Rain fell.', { records: [{ key: 'place:hamrin', names: ['Hamrin'] }] }),
      document('lake', 'Fish died.', { records: [{ key: 'place:lake', names: ['Lake Hemrin'] }] }),
      document('place-hamrin', 'Hills.', { kind: 'place', title: 'Hamrin' }),
      document('place-hamrini', 'A village.', { kind: 'place', title: 'Hamrini' }),
      document('place-lake', 'Water.', {
        kind: 'place',
        title: 'The lake',
        records: [{ key: 'place:lake', names: ['Hemrin'] }],
      }),
    ];
    expect(await answer('q=Himrin', documents)).toMatchObject({
      articles: ['hills', 'lake'],
      corrections: ['Himrin > Hamrin'],
      records: ['place-hamrin', 'place-lake'],
    });
  });

  it('looks for a name that sounds like a word, if no article has all, and the name stands next to the others', async () => {
    const documents = [
      document('base', 'Rockets fell.', { records: [{ key: 'place:base', names: ['Ayn al-Tolmaq'] }] }),
      document('man', 'General Tollmaq came.'),
      document('place-base', 'A base.', { kind: 'place', title: 'Ayn al-Tolmaq' }),
    ];
    const asked = async (q: string) => {
      const { articles, corrections } = await answer(q, documents);
      return [articles[0], ...corrections];
    };
    expect(await asked('q=Ayn+al+Tollmaq')).toEqual(['base', 'Tollmaq > Tolmaq']);
    expect(await asked('q=General+Tollmaq')).toEqual(['man']);
    expect(await asked('q="Ayn"+"Tollmaq"')).toHaveLength(1);
  });

  it('takes no unknown name for another, beside a word that it does not know either', async () => {
    const documents = [
      document('sadegh', 'He spoke.', { records: [{ key: 'actor:s', names: ['Sadegh Husseini'] }] }),
      document('actor-s', 'A man.', { kind: 'actor', title: 'Sadegh Husseini' }),
    ];
    expect(await answer('q=Saddam+Hussein', documents)).toMatchObject({
      articles: [],
      corrections: ['Hussein > undefined'],
    });
    expect((await answer('q=general+Hussein', documents)).articles).toEqual(['sadegh']);
    const spoken = [document('spoke', 'The general spoke.'), ...documents];
    expect(await answer('q=general+spoke+Hussein', spoken)).toMatchObject({ dropped: ['Hussein'] });
    const others = [
      ...documents,
      document('ali', 'He left.', { records: [{ key: 'actor:a', names: ['Ali Tolmaq', 'Tolmaq'] }] }),
      document('actor-b', 'Another.', { kind: 'actor', title: 'Ali Merrin' }),
      document('actor-a', 'A man.', {
        kind: 'actor',
        title: 'Ali Tolmaq',
        records: [{ key: 'actor:a', names: ['Tolmaq'] }],
      }),
    ].toSorted((a, b) => Number(a.kind === 'actor') - Number(b.kind === 'actor'));
    expect(await answer('q=Ali+Xelqavi', others)).toMatchObject({ articles: [], dropped: [] });
    expect(await answer('q=Tolmaq+Xelqavi', others)).toMatchObject({
      articles: ['ali'],
      dropped: ['Xelqavi'],
    });
    expect(await answer('q=al-Sadagh', documents)).toMatchObject({ corrections: ['Sadagh > Sadegh'] });
    expect(await answer('q=al-Spake', documents)).toMatchObject({ corrections: [] });
  });

  it('takes two unknown words in a row for no parts of different names', async () => {
    const documents = [
      document('raid', 'It rained.', {
        records: [
          { key: 'actor:h', names: ['Rezan Haydar'] },
          { key: 'actor:c', names: ['Badiya Command'] },
        ],
      }),
      document('actor-h', 'A man.', { kind: 'actor', title: 'Rezan Haydar' }),
      document('actor-c', 'A command.', { kind: 'actor', title: 'Badiya Command' }),
    ];
    expect(await answer('q=Haider+al-Abadiya', documents)).toMatchObject({ articles: [] });
    expect(await answer('q=Haider', documents)).toMatchObject({ articles: ['raid'] });
    expect(await answer('q=Razan+Haider', documents)).toMatchObject({
      corrections: ['Razan > Rezan', 'Haider > Haydar'],
    });
  });

  it('takes no word for a name of something else, beside one that it drops', async () => {
    const documents = [
      document('base', 'It rained.', { records: [{ key: 'place:h', names: ['Harir', 'Bashur'] }] }),
      document('place-h', 'A base.', {
        kind: 'place',
        title: 'Harir',
        records: [{ key: 'place:h', names: ['Bashur'] }],
      }),
    ];
    expect(await answer('q=Bashar+al-Assad', documents)).toMatchObject({
      articles: [],
      corrections: ['Bashar > undefined'],
    });
    expect((await answer('q=bashar+airfield', documents)).articles).toEqual(['base']);
    expect((await answer('q=Hareer+al-Assad', documents)).articles).toEqual(['base']);
  });

  it('takes no other name for a slip of a word, and the rest of an institution for none', async () => {
    const documents = [
      document('spoke', 'The ministry spoke of foreign goods, which it will carry.', {
        records: [{ key: 'actor:k', names: ['Xorin Kirva'] }],
      }),
      document('actor-k', 'A man.', { kind: 'actor', title: 'Xorin Kirva' }),
    ];
    expect(await answer('q=Xorin+carrj', documents)).toMatchObject({
      articles: [],
      corrections: ['carrj > undefined'],
    });
    expect((await answer('q=goods+carrj', documents)).corrections).toEqual(['carrj > carry']);
    expect((await answer('q=Carrj+Xulqaz', documents)).corrections).toEqual(['Carrj > undefined']);
    expect(await answer('q=ministry+of+foreign+affairs', documents)).toMatchObject({
      articles: [],
      dropped: [],
    });
    expect((await answer('q=foreign+goods+affairs', documents)).articles).toEqual(['spoke']);
    const general = [document('general', 'A general spoke.')];
    expect((await answer('q=general+Xulqaz', general)).articles).toEqual([]);
    expect((await answer('q=general+unrest', general)).articles).toEqual(['general']);
  });

  it('asks for a word without what only few write before it', async () => {
    const documents = [document('belorin', 'Belorin groups.'), document('tevril', 'Pro-Tevril groups.')];
    expect(await answer('q=pro+Belorin+groups', documents)).toMatchObject({
      articles: ['belorin'],
      corrections: ['pro Belorin > Belorin'],
    });
    expect(await answer('q=pro+Tevril', documents)).toMatchObject({ articles: ['tevril'], corrections: [] });
    expect((await answer('q=non-Belorin+groups', documents)).corrections).toEqual([
      'non-Belorin > undefined',
    ]);
    const apart = [document('anti', 'Anti-Tevrilish groups.'), document('both', 'Tevrilish and anti-tank.')];
    expect((await answer('q=anti-Tevrilish', apart)).articles).toEqual(['anti']);
  });

  it('takes a part of an Arabic name beside a word for what it names', async () => {
    const documents = [
      document('lake', 'It rained.', { records: [{ key: 'place:l', names: ['بحيرة دورماك'] }] }),
      document('place-l', 'Water.', { kind: 'place', title: 'بحيرة دورماك' }),
    ];
    expect(await answer('q=جبال+دورماك', documents)).toMatchObject({ articles: ['lake'], dropped: ['جبال'] });
    expect(await answer('q=الأمم+دورماك', documents)).toMatchObject({ articles: [], dropped: [] });
    expect(await answer('q=بحيرة+دورماك+قصف', documents)).toMatchObject({
      articles: ['lake'],
      dropped: ['قصف'],
    });
  });

  it('takes a ministry that no text names for no other one', async () => {
    const documents = [
      document('apart', 'The ministry of forests asks for foreign help.'),
      document('own', 'The harbour ministry waits.'),
    ];
    expect((await answer('q=foreign+ministry', documents)).articles).toEqual([]);
    expect((await answer('q=forest+ministry', documents)).articles).toEqual(['apart']);
    expect((await answer('q=harbour+ministry', documents)).articles).toEqual(['own']);
    expect(await answer('q=foreign+ministry+waits', documents)).toMatchObject({
      articles: ['own'],
      dropped: ['"foreign ministry"'],
    });
  });

  it('prefers what is written of a near name to a record that only has all words', async () => {
    const documents = [
      document('hills', 'It rained.', { records: [{ key: 'place:h', names: ['Tamrin Hills'] }] }),
      document('place-h', 'High.', { kind: 'place', title: 'Tamrin Hills' }),
      document('place-l', 'A lake below the hills.', { kind: 'place', title: 'Lake Temrin' }),
    ];
    expect(await answer('q=Temrin+hills', documents)).toMatchObject({
      articles: ['hills'],
      corrections: ['Temrin > Tamrin'],
    });
  });

  it('finds the facts that have all that was asked for, or all but one word beside a name', async () => {
    const documents = [
      document('soon', 'It will be opened soon in Tevril.'),
      document('opened', '3 January 2020', {
        kind: 'fact',
        title: 'Oda Merrin opens the gate.',
        days: { first: firstDayNumber('2020-01-03'), last: firstDayNumber('2020-01-04') },
      }),
      document('spoke', '4 May 2021', {
        kind: 'fact',
        title: 'Vash speaks of 32 men.',
        days: { first: firstDayNumber('2021-05-04'), last: firstDayNumber('2021-05-04') },
      }),
      document('actor-m', 'She leads.', { kind: 'actor', title: 'Oda Merrin' }),
    ].map((each) =>
      each.id === 'opened'
        ? { ...each, records: [{ key: 'actor:m', names: ['Oda Merrin', 'Merrin'] }] }
        : each,
    );
    const factsOf = async (q: string) => (await answer(`q=${q}`, documents)).facts;
    expect(await factsOf('January+2020')).toEqual(['opened']);
    expect(await factsOf('spring+2021')).toEqual(['spoke']);
    expect(await factsOf('gate+after+2019+and+before+2021')).toEqual(['opened']);
    expect(await factsOf('Merrin+soon')).toEqual(['opened']);
    expect(await factsOf('Merrin+soon+-gate')).toEqual([]);
    expect(await factsOf('Merrin+Xulqaz')).toEqual([]);
    expect(await factsOf('gate+soon')).toEqual([]);
    expect(await factsOf('vash+men+soon')).toEqual(['spoke']);
    expect(await answer('q=when+did+Vash+speak', documents)).toMatchObject({
      articles: [],
      facts: ['spoke'],
      dropped: [],
    });
  });

  it('shows the record first whose whole name was asked for', async () => {
    const documents = [
      document('place-t', 'A town by the sea, with a port and a market.', { kind: 'place', title: 'Tevril' }),
      document('place-x', 'Old Tevril.', { kind: 'place', title: 'Tevril Old Tevril' }),
    ];
    const { reader, engine } = await openIndex(documents);
    const query = readQuery(new URLSearchParams('q=Tevril'));
    const { records } = await loadResults(reader, engine, query, await engine.run(query));
    expect(records.map(({ head }) => head.title)).toEqual(['Tevril', 'Tevril Old Tevril']);
  });

  it('takes a word in Latin letters for no part of a name in Arabic letters, unless the rest of the name is there', async () => {
    const names = ['Ain Base', 'قاعدة عين'];
    const documents = [
      document('base', 'It rained.', { records: [{ key: 'place:b', names }] }),
      document('place-b', 'A base.', {
        kind: 'place',
        title: 'Ain Base',
        records: [{ key: 'place:b', names }],
      }),
    ];
    expect(await answer('q=al-Qaeda', documents)).toMatchObject({
      articles: [],
      corrections: ['Qaeda > undefined'],
    });
    expect((await answer('q=Qaeda+Ain', documents)).articles).toEqual(['base']);
  });

  it('takes a part of a name of several words for no part of another', async () => {
    const documents = [
      document('states', 'It rained.', {
        records: [{ key: 'actor:s', names: ['United States', 'الولايات المتحدة'] }],
      }),
      document('spoke', 'The parliament spoke.', {
        records: [{ key: 'actor:p', names: ['Valley parliament'] }],
      }),
      document('actor-s', 'A state.', {
        kind: 'actor',
        title: 'United States',
        records: [{ key: 'actor:s', names: ['الولايات المتحدة'] }],
      }),
      document('actor-p', 'A house.', { kind: 'actor', title: 'Valley parliament' }),
    ];
    expect(await answer('q=united+nations', documents)).toMatchObject({ articles: [], dropped: [] });
    expect(await answer('q=United+Nations+parliament', documents)).toMatchObject({
      articles: ['spoke'],
      dropped: ['United', 'Nations'],
    });
    expect((await answer('q=parliament+election', documents)).articles).toEqual(['spoke']);
    expect((await answer('q=الأمم+المتحدة', documents)).articles).toEqual([]);
    expect((await answer('q=parliament+xylem+quasar', documents)).articles).toEqual([]);
  });

  it('takes a word for no part of names where one of many records has it as its name', async () => {
    const record = (at: number, title: string) =>
      document(`actor-${at}`, 'A team.', {
        kind: 'actor',
        title,
        records: [{ key: `actor:${at}`, names: [`United ${title}`] }],
      });
    const titles = ['Alvan', 'Beltor', 'Corvik', 'Delmar', 'Elvane', 'Fendor', 'Gorvik', 'Helmar'];
    const documents = [
      document('match', 'It rained.', { records: [{ key: 'actor:9', names: ['United'] }] }),
      ...titles.map((title, at) => record(at, title)),
      document('actor-9', 'A team.', { kind: 'actor', title: 'United' }),
    ];
    expect(await answer('q=united+nations', documents)).toMatchObject({
      articles: ['match'],
      dropped: ['nations'],
    });
  });

  it('takes of names that sound alike the one that the word beside it is in', async () => {
    const documents = [
      document('ships', 'Ships.', { records: [{ key: 'place:m', names: ['Strait of Meren'] }] }),
      document('talks', 'Talks.', { records: [{ key: 'actor:m', names: ['Oda Merrin', 'Merrin'] }] }),
      document('actor-m', 'A minister.', { kind: 'actor', title: 'Merrin' }),
      document('place-m', 'Water.', { kind: 'place', title: 'Strait of Meren' }),
    ];
    expect(await answer('q=Mereen+strait', documents)).toMatchObject({
      articles: ['ships'],
      corrections: ['Mereen > Meren'],
    });
  });

  it('finds what was published in a range of years, and what names it', async () => {
    expect(sorted((await answer('q=2020..2021')).articles)).toEqual(['closed', 'profits', 'year']);
    expect((await answer('q=since+2022')).articles).toEqual(['jisr', 'year']);
    expect((await answer('q=bridge+before+2022+ferry')).articles).toEqual(['profits', 'year']);
    expect(await answer('q=council+since+2022')).toMatchObject({
      articles: ['closed'],
      dropped: ['since 2022'],
    });
    const { reader, engine } = await openIndex(DOCUMENTS);
    const query = readQuery(new URLSearchParams('q=prior+to+2022'));
    expect((await loadResults(reader, engine, query, await engine.run(query))).total).toBe(3);
    const before = [document('told', 'It did so before 2014.'), document('other', 'In 2014 it did not.')];
    expect((await answer('q=before+2014', before)).articles).toEqual(['told']);
  });

  it('finds what was published in months and on days of a range, and what names a month', async () => {
    const day = (first: string, last: string) => ({
      days: { first: firstDayNumber(first), last: firstDayNumber(last) },
    });
    const documents = [
      document('winter', 'It snowed.', day('2019-12-01', '2020-02-10')),
      document('march', 'It rained.', day('2020-03-31', '2020-03-31')),
      document('spring', 'It rained on 3 March 2020.', day('2020-04-09', '2020-05-07')),
      document('autumn', 'On June 3, 2020 it rained.', day('2020-10-01', '2020-10-01')),
    ];
    const found = async (q: string) => sorted((await answer(`q=${q}`, documents)).articles);
    expect(await found('since+April+2020')).toEqual(['autumn', 'spring']);
    expect(await found('February+to+March+2020')).toEqual(['march', 'winter']);
    expect(await found('before+2020-03')).toEqual(['winter']);
    expect(await found('after+2020-05-07')).toEqual(['autumn']);
    expect(await found('in+March+2020')).toEqual(['march', 'spring']);
    expect(await found('June+2020')).toEqual(['autumn']);
  });

  it('finds a month and a day by any of their names, and as they are written', async () => {
    const documents = [
      document('british', 'It rained on 3 March 2020.'),
      document('american', 'On March 3, 2020 it rained.'),
      document('ordinal', 'It rained on March 2nd, 2020.'),
      document('month', 'It rained in Mar. 2020.'),
      document('levantine', 'هطل المطر في كانون الثاني 2022.'),
      document('double', 'هطل المطر في 3 مارس/آذار 2020.'),
      document('apart', 'A march with 2020 men in March, on 3 floors.'),
    ];
    const found = async (q: string) => sorted((await answer(`q=${q}`, documents)).articles);
    expect(await found('in+March+2020')).toEqual(['american', 'british', 'double', 'ordinal']);
    expect(await found('March+3,+2020')).toEqual(['american', 'british']);
    expect(await found('3+March+2020')).toEqual(['american', 'british']);
    expect(await found('Mar.+2020')).toEqual(['american', 'british', 'double', 'month', 'ordinal']);
    expect(await found('كانون+الثاني+2022')).toEqual(['levantine']);
    expect(await found('January+2022')).toEqual(['levantine']);
    expect(await found('3+مارس/آذار+2020')).toEqual(['american', 'british', 'double']);
    expect(await found('مارس+2020')).toEqual(['american', 'british', 'double', 'ordinal']);
  });

  it('finds either of two names, also where their words stand apart', async () => {
    const documents = [
      document('oda', 'Oda Merrin spoke.'),
      document('vash', 'Vash, whose first name is Teodor, was silent.'),
      document('merrin', 'Another Merrin, and another Teodor.'),
    ];
    expect((await answer('q=Oda+Merrin+OR+Teodor+Vash', documents)).articles).toEqual(['oda', 'vash']);
    expect((await answer('q=Oda+Merrinn+OR+Vash', documents)).articles).toContain('oda');
  });

  it('finds all articles that lack a word, where nothing else is asked for', async () => {
    expect((await answer('q=-ferry')).articles).toEqual(['jisr', 'closed']);
  });

  it('reads May as the month beside a number and after "in"', async () => {
    const documents = [
      document('verb', 'It may close on 13 March, in which case it may stay so.'),
      document('date', 'It closed on 13 May.'),
      document('month', 'It opened again in May.'),
    ];
    expect((await answer('q=13+May', documents)).articles).toEqual(['date']);
    expect((await answer('q=in+may', documents)).articles).toEqual(['month']);
    expect((await answer('q=closed+in+May', documents)).dropped).toHaveLength(1);
    expect((await answer('q=may+it+close+again', documents)).articles).toEqual(['month']);
  });

  it('ranks words that stand next to each other above more of them apart', async () => {
    const documents = [
      document('near', 'It was repaired in snowy 2017 by the council.'),
      document('apart', 'A snowy train in 2017, a snowy ferry in 2017, and snowy news.'),
    ];
    expect((await answer('q=snowy+2017', documents)).articles).toEqual(['near', 'apart']);
    const pasted = [
      document('title', 'The council needs it, and more help; it helps against all.', {
        title: 'Help for the council: foreign help against foreign floods',
      }),
      document('sentence', 'The council needs foreign help against floods.'),
    ];
    expect((await answer('q=council+needs+foreign+help+against+floods', pasted)).articles[0]).toBe(
      'sentence',
    );
    const ministries = [
      document('works', 'The Ministry of Works spoke.'),
      document(
        'grain',
        'The Ministry of Grain, a ministry for ministers of all sorts, works: works of works.',
      ),
    ];
    expect((await answer('q=ministry+of+works', ministries)).articles).toEqual(['works', 'grain']);
  });

  it('sees words next to each other also where the one between them occurs once', async () => {
    const { reader } = await openIndex([
      document('once', 'The Ministry of Works spoke: a ministry that works.'),
      document('apart', 'The Ministry of Grain, a ministry for works of works.'),
    ]);
    const asked = readAsked('ministry of works');
    const { groups } = await resolveAsked(reader, asked);
    expect(await documentsWithRows(reader, asked, groups)).toEqual([[0]]);
  });
});

describe('the facets of a search', () => {
  it('find any of the values of one facet, and only what has a value of each', async () => {
    expect((await answer('outlet=ferry-news&outlet=jisr')).articles).toEqual(['jisr', 'profits']);
    expect((await answer('outlet=gazette&outlet=jisr&year=2022')).articles).toEqual(['jisr', 'year']);
    expect((await answer('outlet=gazette&year=2022&stance=against')).articles).toEqual([]);
    expect((await answer('q=ferry&outlet=gazette')).articles).toEqual(['year']);
    expect((await answer('actor=mara')).articles).toEqual(['year', 'closed']);
  });

  it('count what choosing another value would add, so their own choice does not shrink them', async () => {
    const { facet } = await answer('outlet=gazette', DOCUMENTS, { actor: 1 });
    expect(facet('outlet')).toEqual(['gazette 2 chosen', 'ferry-news 1', 'jisr 1']);
    expect(facet('stance')).toEqual(['for 2']);
    expect(facet('actor')).toEqual(['mara 2', 'council 1']);
  });

  it('count within the choices of the other facets', async () => {
    const { facet } = await answer('outlet=gazette&stance=against');
    expect(facet('outlet')).toEqual(['ferry-news 1', 'jisr 1', 'gazette 0 chosen']);
    expect(facet('stance')).toEqual(['for 2', 'against 0 chosen']);
  });

  it('promise as many articles as choosing the value then shows', async () => {
    const base = 'q=bridge&stance=for';
    const { facets: counted } = await answer(base, DOCUMENTS, { actor: 1, place: 1 });
    let choices = 0;
    for (const facet of SEARCH_FACETS.filter((name) => name !== 'stance')) {
      for (const { id, count } of counted[facet].values) {
        expect((await answer(`${base}&${facet}=${id}`)).articles).toHaveLength(count);
        choices += 1;
      }
    }
    expect(choices).toBeGreaterThan(4);
  });

  it('have labels, and years in their order', async () => {
    const { facets: counted, facet } = await answer('q=bridge');
    expect(counted.outlet.values.map(({ label }) => label)).toEqual(['Gazette', 'Ferry-news', 'Jisr']);
    expect(facet('year')).toEqual(['2021 3', '2022 2']);
  });

  it('find nothing with a value that the index does not have, and show it as chosen', async () => {
    const { articles, facet } = await answer('outlet=nobody&actor=nobody');
    expect(articles).toEqual([]);
    expect(facet('outlet')).toEqual(['nobody 0 chosen']);
    expect(facet('actor')).toEqual(['nobody 0 chosen']);
  });

  it('that are long show what is chosen, and the rest when they are opened', async () => {
    const closed = await answer('actor=mara');
    expect(closed.facet('actor')).toEqual(['mara 2 chosen']);
    expect(closed.facets.actor).toMatchObject({ size: 2, isWhole: false });
    const open = await answer('actor=mara', DOCUMENTS, { actor: 1 });
    expect(open.facet('actor')).toEqual(['council 2', 'mara 2 chosen']);
    expect(open.facets.actor.isWhole).toBe(true);
  });
});

describe('what a search finds beside articles', () => {
  it('is apart from them', async () => {
    const found = await answer('q=council');
    expect(found).toMatchObject({ articles: ['closed'], records: ['actor-council'] });
    expect((await answer('q=old+bridge')).records).toEqual(['place-bridge', 'actor-council']);
  });

  it('is what a query names among other words: a record by its title or its own name, a page by its title', async () => {
    expect((await answer('q=old+bridge+opens')).records).toEqual(['place-bridge']);
    expect((await answer('q=Karasu+opens')).records).toEqual(['place-bridge']);
    expect((await answer('q=crossing+opens')).records).toEqual([]);
    expect((await answer('q=council+ferry+opens')).records).toEqual(['actor-council']);
    expect((await answer('q=council+ferry+opens+-old')).records).toEqual([]);
    const documents = [
      ...DOCUMENTS.slice(0, 5),
      document('page-map', '', { kind: 'page', title: 'Map', summary: 'places, geography' }),
      document('page-data', '', { kind: 'page', title: 'Open data', summary: 'download' }),
      ...DOCUMENTS.slice(5),
    ];
    const pages = async (q: string) => (await answer(q, documents)).pages;
    expect(await pages('q=map+of+the+bridge')).toEqual(['page-map']);
    expect(await pages('q=download+the+data')).toEqual(['page-data']);
    expect(await pages('q=bridge+data')).toEqual([]);
  });

  it('is nothing where a facet is chosen, as records have none', async () => {
    expect(await answer('q=bridge&year=2021')).toMatchObject({ records: [], questions: [] });
  });

  it('is the question that asks the same, also where it has not all of the words', async () => {
    expect((await answer('q=why+did+the+council+close+the+bridge')).questions).toEqual(['q-why']);
    expect((await answer('q=who+gains+by+the+ferry')).questions).toEqual([]);
  });
});

describe('the questions that a search finds', () => {
  const question = (id: string, title: string, rule: string) =>
    document(id, rule, { kind: 'question', title, summary: 'the council · the ferry' });

  it('are in the order of how well they match', async () => {
    const asked = [
      question('fail', 'Why did the bridge fail?', 'Whom it blames is another question.'),
      question('blame', 'Who is to blame for it?', 'Somebody has to have closed the bridge.'),
      question('bridges', 'Which bridge is next?', 'A bridge that may fail.'),
    ];
    expect((await answer('q=who+is+to+blame+for+the+bridge', asked)).questions[0]).toBe('blame');
    expect((await answer('q=why+did+the+bridge+fail', asked)).questions[0]).toBe('fail');
  });

  it('are asked as the query asks, of those that match about as well', async () => {
    const documents = [
      question('who', 'Who closed the bridge?', ''),
      question('when', 'When was the bridge closed?', ''),
    ];
    const first = async (q: string) => {
      const { reader, engine } = await openIndex(documents);
      const query = readQuery(new URLSearchParams({ q }));
      return (await loadResults(reader, engine, query, await engine.run(query))).questions[0]?.head.title;
    };
    expect(await first('when was the bridge closed')).toBe('When was the bridge closed?');
    expect(await first('who has closed the bridge')).toBe('Who closed the bridge?');
  });

  it('are none that have the words in a rule alone', async () => {
    expect(
      (await answer('q=somebody', [question('blame', 'Who is to blame?', 'Somebody did it.')])).questions,
    ).toEqual([]);
  });
});

describe('a search that finds nothing', () => {
  const looser = async (address: string) =>
    (await (await openIndex(DOCUMENTS)).engine.loosen(readQuery(new URLSearchParams(address)))).map(
      ({ label, count, query }) => `${label}: ${count} (${query.text})`,
    );

  it('says which word could go, and how much would be found then', async () => {
    expect(await looser('q=ferry+gains+opens')).toEqual(['opens: 1 (ferry gains)']);
    expect(await looser('q=ferry+opens')).toEqual(['ferry: 1 (opens)', 'opens: 2 (ferry)']);
  });

  it('says what each word finds alone, if it finds nothing with the others', async () => {
    expect(await looser('q=ferry+subway+opens')).toEqual(['ferry: 2 (ferry)', 'opens: 1 (opens)']);
  });

  it('says which phrase or values could go, by their labels', async () => {
    expect(await looser('q="old+bridge"&outlet=jisr')).toEqual([
      '"old bridge": 1 ()',
      'Jisr: 2 ("old bridge")',
    ]);
    expect(await looser('q=gains&outlet=gazette&outlet=jisr')).toEqual([
      'gains: 3 ()',
      'Gazette, Jisr: 1 (gains)',
    ]);
  });

  it('says nothing when nothing helps', async () => {
    expect(await looser('q=tunnel')).toEqual([]);
    expect(await looser('q=tunnel+subway')).toEqual([]);
  });
});

describe('the work of a search', () => {
  const many = Array.from({ length: 600 }, (_, at) =>
    document(`a${at}`, `${at % 2 === 0 ? 'ferry' : 'bridge'} number${at} spoke${at % 7}`, {
      passages: [paragraph(1, `${at % 2 === 0 ? 'ferry' : 'bridge'} word${at} once${at % 90}`)],
      facets: facets({ outlet: ['gazette'], actor: [`actor-${at % 300}`] }),
    }),
  );

  it('loads the words of the query and no others, and each file once', async () => {
    const { engine, loaded } = await openIndex(many);
    const query = readQuery(new URLSearchParams('q=ferry+once8'));
    expect((await engine.run(query)).articles.length).toBeGreaterThan(0);
    expect(loaded.filter((path) => path.startsWith('words/')).length).toBeLessThanOrEqual(2);
    expect(loaded.filter((path) => /^(?:actor|place|spelling|documents|texts)\//.test(path))).toEqual([]);
    // What stands next to each other counts more.
    expect(loaded.filter((path) => path.startsWith('ngrams/'))).toHaveLength(1);
    const before = loaded.length;
    await engine.run(query);
    expect(loaded).toHaveLength(before);
  });

  it('loads what the coding of an article says only where its account does not have all words in three places', async () => {
    const claim = claimPassage(`Ferries are old. ${'It says so at length. '.repeat(100)}`);
    const texts = ['The ferry is old.', 'The old ferry.', 'Old is the ferry.', 'An oar.'];
    const coded = document('coded', '', {
      passages: [...texts.map((text, at) => paragraph(at + 1, text)), claim],
    });
    const { reader, engine, loaded } = await openIndex([coded]);
    const placesOf = async (text: string) => {
      const query = readQuery(new URLSearchParams({ q: text }));
      const { articles } = await loadResults(reader, engine, query, await engine.run(query));
      return (await articles[0]?.passages())?.best.map(({ label }) => label);
    };
    expect(await placesOf('old ferry')).toEqual(['¶1', '¶2', '¶3']);
    expect(loaded).not.toContain('texts/0-coding.json');
    expect(await placesOf('oar')).toEqual(['¶4']);
    expect(await placesOf('length')).toEqual(['claim']);
    expect(loaded).toContain('texts/0-coding.json');
  });

  it('loads nothing but the first file before anything is asked for', async () => {
    const { engine, loaded } = await openIndex(many);
    await engine.run(readQuery(new URLSearchParams('')));
    expect(loaded).toEqual(['start.json']);
  });

  it('loads a list that has grown only when it is opened', async () => {
    const documents = Array.from({ length: 40 }, (_, at) =>
      document(`d${at}`, 'It rained.', {
        facets: facets({ outlet: [`${'o'.repeat(50)}${at}`], stance: ['for'] }),
      }),
    );
    const { engine, loaded } = await openIndex(documents);
    const query = readQuery(new URLSearchParams('q=rained'));
    const closed = await engine.run(query);
    expect(loaded.filter((path) => path.startsWith('outlet'))).toEqual([]);
    expect(closed.facets.outlet).toMatchObject({ values: [], size: 40, isLong: true, isWhole: false });
    expect(closed.facets.stance).toMatchObject({ isLong: false, isWhole: true });
    const open = await engine.run(query, { outlet: 1 });
    expect(open.facets.outlet.values).toHaveLength(40);
  });

  it('loads one file of words for a chosen value of a long facet', async () => {
    const { engine, loaded } = await openIndex(many);
    expect((await engine.run(readQuery(new URLSearchParams('actor=actor-7')))).articles).toHaveLength(2);
    expect(loaded.filter((path) => path.startsWith('actor/'))).toEqual([]);
  });
});

describe('an index of which files cannot be loaded', () => {
  const searched = async (address: string, lost: RegExp) => {
    const { reader, engine } = await openIndex(DOCUMENTS, lost);
    const query = readQuery(new URLSearchParams(address));
    return loadResults(reader, engine, query, await engine.run(query));
  };

  it('is searched for the rest of the query, which is named, and not taken for misspelt', async () => {
    const { answer: found, total } = await searched('q="old+bridge"+ferry', /^ngrams/);
    expect([found.unread, found.corrections, total]).toEqual([['"old bridge"'], [], 2]);
  });

  it('is searched for a word, also where it cannot tell whether it is one word with the next', async () => {
    const { answer: found, total } = await searched('q=old+bridge', /^ngrams/);
    expect([found.unread, total]).toEqual([[], 3]);
  });

  it('cannot be searched where nothing of the query could be looked up', async () => {
    await expect(searched('q="old+bridge"', /^ngrams/)).rejects.toThrow('old bridge');
    await expect(searched('q=ferry', /^words/)).rejects.toThrow('ferry');
  });

  it('gives the results that it has, and how many it has not', async () => {
    const { articles, lost, total } = await searched('q=closed', /^documents\/0/);
    expect([articles.map(({ head }) => head.url), lost, total]).toEqual([['articles/profits/'], 1, 2]);
    await expect(searched('q=council', /^documents/)).rejects.toThrow('No result');
  });

  it('takes no article for one without a phrase if its text cannot be loaded', async () => {
    const { articles, lost } = await searched('q="old+bridge+is+closed"', /^texts\/0/);
    expect([articles.map(({ head }) => head.url), lost]).toEqual([['articles/profits/'], 1]);
  });

  it('says that it has no lists of facets, but does not pass over one of which a value is chosen', async () => {
    const { answer: found, articles } = await searched('q=closed', /^facets/);
    expect([found.hasLists, articles.length]).toEqual([false, 2]);
    await expect(searched('q=closed&outlet=gazette', /^facets/)).rejects.toThrow('404 facets.json');
  });
});

describe('the order of what is found in Arabic', () => {
  const found = async (query: string, documents: SearchDocument[]) =>
    (await answer(`q=${encodeURIComponent(query)}`, documents)).articles;

  it('has a word as it was asked for above its forms, and forms in the title above it', async () => {
    const others = Array.from({ length: 5 }, (_, at) => document(`other-${at}`, 'لا يقول شيئا من ذلك.'));
    const forms = Array.from({ length: 30 }, () => 'ومقاتلون').join(' ');
    expect(
      await found('مقاتل', [
        document('forms', forms),
        document('word', `في القرية مقاتل. ${'ثم كثير غيره. '.repeat(200)}`),
        document('title', 'لا يقول شيئا.', { title: 'مقاتلون على الحدود' }),
        ...others,
      ]),
    ).toEqual(['title', 'word', 'forms']);
  });

  it('finds all words in any of their forms together, but a phrase as it is written', async () => {
    const documents = [
      document('both', 'عبرت قوات الدولة الحدود.'),
      document('one', 'عبر الجيش الحدود.'),
      document('last', 'عاد إلى قريته.'),
    ];
    expect(await found('قوة حدودها', documents)).toEqual(['both']);
    expect(await found('"قوة الدولة"', documents)).toEqual([]);
    expect(await found('"قوات الدولة"', documents)).toEqual(['both']);
    expect(await found('حدود -قوة', documents)).toEqual(['one']);
  });

  it('shows where a form is', async () => {
    const { reader, engine } = await openIndex([document('forms', 'عبرت القوات ليلا.')]);
    const query = readQuery(new URLSearchParams({ q: 'قوة' }));
    const { articles } = await loadResults(reader, engine, query, await engine.run(query));
    const [passage] = (await articles[0]?.passages())?.best ?? [];
    expect(passage?.excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['القوات']);
  });
});

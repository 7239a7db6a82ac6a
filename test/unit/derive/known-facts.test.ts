import { describe, expect, it } from 'vitest';
import { factsOnQuestion, summariseChronology, viewChronology } from '../../../src/derive/known-facts.ts';
import { chronologySchema } from '../../../src/schema/chronology.ts';
import { articleEntry, sampleArchive } from './sample-archive.ts';

/** A chronology with one fact per date, named `f0`, `f1` … in order. */
const chronology = (...dates: string[]) =>
  chronologySchema.parse({
    label: 'The old bridge',
    note: 'What is known.',
    facts: dates.map((date, index) => ({
      id: `f${index}`,
      date,
      what: 'It happens.',
      source: 'Almanac',
      url: 'https://almanac.example/',
    })),
  });

const FACTS = ['1931-05-02', '2021-03-04', '2021-03-10', '2021-12-24/2021-12-26', '2022-05-01', '2022-06'];
const sample = sampleArchive();
const view = (dates = FACTS, articles = sample.articles) =>
  viewChronology(sample, { id: 'bridge', data: chronology(...dates) }, articles);

/** The items of the list in order: a fact by its id, an article by its id, its last day as `id]`. */
const order = ({ pages }: ReturnType<typeof view>) =>
  pages.map((years) =>
    years
      .flatMap(({ moments }) => moments)
      .map((moment) =>
        moment.kind === 'fact'
          ? moment.fact.id
          : `${moment.article.card.id}${moment.kind === 'last-day' ? ']' : ''}`,
      )
      .join(' '),
  );

describe('the summary of a chronology', () => {
  it('says how many facts there are, from when to when', () => {
    expect(summariseChronology(chronology(...FACTS))).toEqual({
      count: 6,
      words: '6 dated facts, from 2 May 1931 to June 2022',
    });
  });

  it('names the outer days of spans, whatever the order in the file', () => {
    expect(summariseChronology(chronology('2021', '2019-10-26/2019-10-27', '2020/2023')).words).toBe(
      '3 dated facts, from 26 October 2019 to 2023',
    );
  });

  it('says of one fact when it was', () => {
    expect(summariseChronology(chronology('2021-03~')).words).toBe('One dated fact, of around March 2021');
  });

  it('leaves out an end that is open', () => {
    expect(summariseChronology(chronology('2021', '2022/..')).words).toBe('2 dated facts, from 2021 to 2022');
  });
});

describe('a chronology', () => {
  it('has facts and articles in the order of their earliest days, years apart', () => {
    const { pages } = view();
    expect(order(view())).toEqual([
      'f0 ferry-profits f1 bridge-closed f2 ferry-profits] year-without f3 year-without] f4 jisr-reopens f5',
    ]);
    expect(pages[0]?.map(({ year, moments }) => `${year}: ${moments.length}`)).toEqual([
      '1931: 1',
      '2021: 7',
      '2022: 4',
    ]);
  });

  it('says the dates of facts in words, of a span from when to when', () => {
    const facts = view()
      .pages.flat()
      .flatMap(({ moments }) => moments.flatMap((m) => (m.kind === 'fact' ? m.fact : [])));
    expect(facts.map(({ words, datetime }) => `${words} | ${datetime ?? '-'}`)).toEqual([
      '2 May 1931 | 1931-05-02',
      '4 March 2021 | 2021-03-04',
      '10 March 2021 | 2021-03-10',
      'from 24 to 26 December 2021 | -',
      '1 May 2022 | 2022-05-01',
      'June 2022 | 2022-06',
    ]);
  });

  it('puts the facts in order that the file has not', () => {
    expect(order(view(['2022', '2020', '2021'], []))).toEqual(['f1 f2 f0']);
  });

  it('marks the last day of an article only where facts lie within its time', () => {
    expect(order(view(['2020', '2023']))).toEqual([
      'f0 ferry-profits bridge-closed year-without jisr-reopens f1',
    ]);
  });

  it('has no last day of an article that may be of any later day', () => {
    const open = articleEntry('open', {
      date: { edtf: '2021/..', basis: 'unknown', evidence: 'It is undated.' },
    });
    expect(order(view(['2020', '2022'], [open]))).toEqual(['f0 open f1']);
  });

  it('is cut into pages after fifty facts, with the articles beside the facts of their time', () => {
    const days = Array.from({ length: 101 }, (_, index) => String(1921 + index));
    const pages = order(view(days));
    expect(pages.map((page) => page.split(' ').filter((id) => /^f[0-9]+$/.test(id)).length)).toEqual([
      50, 50, 1,
    ]);
    expect(pages[2]).toContain('jisr-reopens');
    const later = view(days).articles.find(({ card }) => card.id === 'ferry-profits');
    expect(later?.within).toMatchObject({ count: 1, first: { id: 'f100', page: 3 } });
  });
});

describe('the facts on a question', () => {
  const data = chronologySchema.parse({
    label: 'The old bridge',
    note: 'What is known.',
    codebook: 'bridge',
    facts: FACTS.toReversed().map((date, index) => ({
      id: `f${index}`,
      date,
      what: 'It happens.',
      source: 'Almanac',
      url: 'https://almanac.example/',
      ...(index % 2 === 0 ? { questions: ['why', 'who'] } : index === 1 ? { questions: ['who'] } : {}),
    })),
  });
  const told = (question: string) =>
    factsOnQuestion({ data }, question, sample.articles).map(({ fact, after }) => [fact.date, ...after]);

  it('are those that name it, in the order of time', () => {
    expect(told('why').map(([date]) => date)).toEqual(['2021-03-04', '2021-12-24/2021-12-26', '2022-06']);
    expect(told('who')).toHaveLength(4);
    expect(told('where')).toEqual([]);
  });

  it('tell which articles were published before each, and none that may be of its day or later', () => {
    const [first, second, third] = told('why').map(([, ...after]) => after);
    expect(first).toEqual([]);
    expect(second).toEqual(['ferry-profits', 'bridge-closed']);
    expect(third).toEqual(expect.arrayContaining(['jisr-reopens', 'year-without']));
  });
});

describe('what an article could know', () => {
  const of = (id: string, dates = FACTS) => {
    const found = view(dates).articles.find(({ card }) => card.id === id);
    const said = (range: typeof found extends undefined ? never : NonNullable<typeof found>['after']) =>
      range &&
      `${range.count}: ${range.first.id} ${range.first.words} – ${range.last.id} ${range.last.words}`;
    return { after: said(found?.after), within: said(found?.within) };
  };

  it('is none of the facts after its last day', () => {
    expect(of('bridge-closed')).toEqual({
      after: '4: f2 10 March 2021 – f5 June 2022',
      within: undefined,
    });
  });

  it('is open for the facts within the time in which it was published', () => {
    expect(of('ferry-profits')).toEqual({
      after: '3: f3 24 December 2021 – f5 June 2022',
      within: '2: f1 4 March 2021 – f2 10 March 2021',
    });
  });

  it('is every fact that none of this holds for, those of its own day among them', () => {
    expect(of('jisr-reopens', ['2022-05-01'])).toEqual({ after: undefined, within: undefined });
  });

  it('is told of the articles in the order of time, one each', () => {
    expect(view().articles.map(({ card }) => card.id)).toEqual([
      'ferry-profits',
      'bridge-closed',
      'year-without',
      'jisr-reopens',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildMatrix, byDisagreement, type MatrixRow } from '../../../src/compare/claim-matrix.ts';
import { inTimeOrder, nameOf, speakerName } from '../../../src/compare/compared-article.ts';
import {
  article,
  ARTICLES,
  BULLETIN,
  CODEBOOK,
  COURIER,
  day,
  GAZETTE,
  question,
  questionOf,
  TELEGRAF,
} from './sample.ts';

function matrixRow(id: string, articles = ARTICLES): MatrixRow {
  return buildMatrix(articles, [questionOf(id)])[0]!;
}

/** An answer of this group, or of none: in the article's own voice, or that of a speaker whom it passes on. */
const own = (group?: string) => ({ position: 'asserts' as const, ...(group === undefined ? {} : { group }) });
const passedOn = (group: string) => ({ position: 'attributes' as const, byName: 'Ida Holm', group });

/** One row on the question “q”, of articles that answer it so; an article without an answer is silent. */
function rowOf(...answersOf: (ReturnType<typeof own> | ReturnType<typeof passedOn>)[][]): MatrixRow {
  const articles = answersOf.map((answers, index) =>
    article(`article-${index}`, {
      claims: answers.map((answer) => ({ question: 'q', answer: 'An answer', at: [1], ...answer })),
    }),
  );
  return buildMatrix(articles, [question('q')])[0]!;
}

/** The same of articles that answer in their own voice, in these groups. */
const rowOfGroups = (...groupsOf: (string | undefined)[][]) =>
  rowOf(...groupsOf.map((groups) => groups.map(own)));

/** An article of which only this is known: that it was published from one day to the other. */
const published = (earliest: string, latest: string) =>
  article('vague', {}, { date: { words: 'some time', earliest, latest, basis: 'inferred' } });

describe('a cell of the claim matrix', () => {
  it('has every answer of the article with position, speaker, group and paragraphs, in the order of the coding', () => {
    expect(matrixRow('why').cells[0]).toEqual({
      article: 'courier',
      answers: [
        { position: 'asserts', speaker: undefined, text: 'The cables rust', at: [2], group: 'rust' },
        {
          position: 'attributes',
          speaker: 'Ida Holm',
          text: 'Nobody inspected them',
          at: [3],
          group: 'neglect',
        },
      ],
    });
  });

  it('names a speaker who has a record by the record', () => {
    expect(matrixRow('owner').cells[2]?.answers[0]?.speaker).toBe('City Council');
  });

  it('stands in the order of the articles, whatever their dates', () => {
    expect(matrixRow('why').cells.map((cell) => cell.article)).toEqual([
      'courier',
      'telegraf',
      'gazette',
      'bulletin',
    ]);
  });

  it('tells silence, not coded and predating apart', () => {
    expect(matrixRow('why').cells.map(({ absence }) => absence)).toEqual([
      undefined,
      'predates',
      undefined,
      'not-coded',
    ]);
    expect(matrixRow('traffic').cells.map(({ absence }) => absence)).toEqual([
      'silent',
      undefined,
      undefined,
      'not-coded',
    ]);
  });

  it('says of an article that is not coded that it is not, even where it predates the question', () => {
    const early = article('early', null, { date: day('1999-01-01', '1 January 1999') });
    expect(matrixRow('why', [early]).cells[0]?.absence).toBe('not-coded');
  });

  it('shows an answer even of an article from before the thing asked about', () => {
    const claims = [{ question: 'why', position: 'predicts' as const, answer: 'It will rust', at: [1] }];
    const early = article('early', { claims }, { date: day('1999-01-01', '1 January 1999') });
    expect(matrixRow('why', [early])).toMatchObject({ answering: 1, could: 1 });
  });

  it.each([
    ['an article of the same day', '2024-02-14', 'silent'],
    ['an article of the day before', '2024-02-13', 'predates'],
  ])('takes %s for %s', (_, date, absence) => {
    const other = article('other', {}, { date: day(date, date) });
    expect(matrixRow('why', [other]).cells[0]?.absence).toBe(absence);
  });

  it.each([
    ['2023', 'silent'],
    ['2024-01-01', 'silent'],
    ['2024-01-02', 'may-predate'],
    ['2024-12-31', 'may-predate'],
    ['2025-01-01', 'predates'],
    // What is asked about may itself have begun on many days.
    ['2024', 'may-predate'],
    ['2023-12/2026', 'silent'],
    ['2024-06/2026', 'may-predate'],
    ['2025/..', 'predates'],
    ['../2023', 'silent'],
    ['../2024-06', 'may-predate'],
  ])('says of an article of some day of 2024 on a thing since %s: %s', (since, absence) => {
    const [row] = buildMatrix([published('2024-01-01', '2024-12-31')], [question('q', { since })]);
    expect(row?.cells[0]?.absence).toBe(absence);
  });

  it.each([
    ['2024-03-01', 'silent'],
    ['2024-03', 'may-predate'],
    ['2024-04', 'predates'],
  ])('says of an article of 1 March 2024 on a thing since %s: %s', (since, absence) => {
    const [row] = buildMatrix([article('exact')], [question('q', { since })]);
    expect(row?.cells[0]?.absence).toBe(absence);
  });

  it('says of an article that is not coded that it is not, even where it may predate the question', () => {
    const vague = { ...published('2024-01-01', '2024-12-31'), coding: null };
    expect(matrixRow('why', [vague]).cells[0]?.absence).toBe('not-coded');
  });

  it.each(['not a date', undefined])('predates nothing where the question is since “%s”', (since) => {
    const asked = question('ferry', since === undefined ? {} : { since });
    expect(buildMatrix([TELEGRAF], [asked])[0]?.cells[0]?.absence).toBe('silent');
  });
});

describe('the counts of a row', () => {
  it('leave articles that are not coded or that predate the question out of those that could answer', () => {
    expect(matrixRow('why')).toMatchObject({ answering: 2, could: 2 });
    expect(matrixRow('traffic')).toMatchObject({ answering: 2, could: 3 });
    expect(matrixRow('ferry')).toMatchObject({ answering: 0, could: 3 });
  });

  it('leave articles that may predate the question out, too, unless they answer it', () => {
    const vague = published('2024-01-01', '2024-12-31');
    expect(matrixRow('why', [COURIER, vague])).toMatchObject({ answering: 1, could: 1 });
    const claims = [{ question: 'why', position: 'asserts' as const, answer: 'Rust', at: [1] }];
    const answering = article('answering', { claims }, { date: vague.date });
    expect(matrixRow('why', [COURIER, answering])).toMatchObject({ answering: 2, could: 2 });
  });

  it('are nought where no article is coded', () => {
    expect(matrixRow('owner', [BULLETIN])).toMatchObject({ answering: 0, could: 0 });
  });
});

describe('disagreement', () => {
  it('is none where all give answers of one group', () => {
    expect(rowOfGroups(['a'], ['a'], ['a']).disagreement).toEqual({ pairs: 3, differing: 0, share: 0 });
  });

  it('is full where two have no group in common', () => {
    expect(rowOfGroups(['a'], ['b']).disagreement).toEqual({ pairs: 1, differing: 1, share: 1 });
  });

  it('counts pairs of articles: one against two that agree differs in two of three pairs', () => {
    const { disagreement } = rowOfGroups(['a'], ['a'], ['b']);
    expect(disagreement).toMatchObject({ pairs: 3, differing: 2 });
    expect(disagreement.share).toBeCloseTo(2 / 3);
  });

  it('is none between articles that share one of several groups', () => {
    expect(rowOfGroups(['a', 'b'], ['b', 'c']).disagreement).toMatchObject({ pairs: 1, differing: 0 });
  });

  it('never counts the silent, nor answers without a group', () => {
    expect(rowOfGroups(['a'], [], ['b'], [undefined]).disagreement).toEqual({
      pairs: 1,
      differing: 1,
      share: 1,
    });
  });

  it('uses the groups of an article that has answers without one, too', () => {
    expect(rowOfGroups(['a', undefined], ['a']).disagreement).toMatchObject({ pairs: 1, differing: 0 });
  });

  it('compares what articles say in their own voice, whatever else they pass on alike', () => {
    const { disagreement } = rowOf([own('a'), passedOn('c')], [own('b'), passedOn('c')]);
    expect(disagreement).toEqual({ pairs: 1, differing: 1, share: 1 });
  });

  it('is none between articles that say the same themselves and pass on different things', () => {
    const { disagreement } = rowOf([own('a'), passedOn('b')], [own('a'), passedOn('c')]);
    expect(disagreement).toEqual({ pairs: 1, differing: 0, share: 0 });
  });

  it('compares what articles pass on where they say nothing themselves, also with what others say themselves', () => {
    expect(rowOf([passedOn('a')], [passedOn('a')]).disagreement).toMatchObject({ pairs: 1, differing: 0 });
    expect(rowOf([passedOn('a')], [passedOn('b')]).disagreement).toMatchObject({ pairs: 1, differing: 1 });
    expect(rowOf([passedOn('a'), passedOn('b')], [own('b')]).disagreement).toMatchObject({ differing: 0 });
    expect(rowOf([passedOn('a')], [own('b'), passedOn('a')]).disagreement).toMatchObject({ differing: 1 });
  });

  it('does not put what an article passes on in the place of what it says itself, where that has no group', () => {
    const { disagreement } = rowOf([own(), passedOn('a')], [own('a')]);
    expect(disagreement).toEqual({ pairs: 0, differing: 0, share: undefined });
  });

  it.each([
    ['nobody answers', [[], []]],
    ['one answers', [['a'], []]],
    ['only one has a group', [['a'], [undefined]]],
  ])('has no share where %s', (_, groups) => {
    expect(rowOfGroups(...groups).disagreement).toEqual({ pairs: 0, differing: 0, share: undefined });
  });
});

describe('rows by disagreement', () => {
  const named = (label: string, row: MatrixRow): MatrixRow => ({ ...row, question: question(label) });
  const rows = [
    named('none-first', rowOfGroups(['a'], [])),
    named('agree-first', rowOfGroups(['a'], ['a'])),
    named('differ-first', rowOfGroups(['a'], ['b'])),
    named('none-second', rowOfGroups([], [])),
    named('agree-second', rowOfGroups(['b'], ['b'])),
    named('differ-second', rowOfGroups(['c'], ['d'])),
  ];

  it('have most disagreement first and those with nothing to compare last, else in their old order', () => {
    expect(byDisagreement(rows).map(({ question: { id } }) => id)).toEqual([
      'differ-first',
      'differ-second',
      'agree-first',
      'agree-second',
      'none-first',
      'none-second',
    ]);
  });

  it('leave the rows they are made of as they were', () => {
    byDisagreement(rows);
    expect(rows[0]?.question.id).toBe('none-first');
  });
});

describe('names and time', () => {
  it('names a speaker by the actor, else by the outlet that is cited, else by the id, else as printed', () => {
    const citing = article(
      'citing',
      {},
      { names: { 'outlet:paper': 'The Paper', 'actor:council': 'Council' } },
    );
    expect(
      [{ by: 'council' }, { by: 'paper' }, { by: 'nobody' }, { byName: 'a diver' }, {}].map((speaker) =>
        speakerName(citing, speaker),
      ),
    ).toEqual(['Council', 'The Paper', 'nobody', 'a diver', undefined]);
  });

  it('finds the name of a record in any of the articles, and falls back on its id', () => {
    const knows = article('knows', {}, { names: { 'actor:union': 'The Union' } });
    expect(nameOf([COURIER, knows], 'actor:union')).toBe('The Union');
    expect(nameOf([COURIER, knows], 'actor:nobody')).toBe('nobody');
  });

  it('orders articles by their first possible day, then by their last, then by id', () => {
    const exact = article('exact', {}, { date: day('2024-03-01', '1 March 2024') });
    const alike = article('alike', {}, { date: day('2024-03-01', '1 March 2024') });
    expect(inTimeOrder([BULLETIN, GAZETTE, exact, COURIER, alike, TELEGRAF]).map(({ id }) => id)).toEqual([
      'telegraf',
      'alike',
      'exact',
      'gazette',
      'courier',
      'bulletin',
    ]);
  });

  it('has a row for each question, in the order given', () => {
    const rows = buildMatrix(ARTICLES, CODEBOOK.questions.toReversed());
    expect(rows.map(({ question: { id } }) => id)).toEqual(['ferry', 'next', 'owner', 'why', 'traffic']);
  });
});

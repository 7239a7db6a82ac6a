import { describe, expect, it } from 'vitest';
import { buildMatrix, byVerdict, type MatrixRow } from '../../../src/compare/claim-matrix.ts';
import { inTimeOrder, nameOf, speakerName } from '../../../src/compare/compared-article.ts';
import {
  article,
  ARTICLES,
  BULLETIN,
  claim,
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

/** One row on the question “q”, with articles that give these answers; an article without an answer is silent. */
function rowOf(...answersOf: string[][]): MatrixRow {
  const articles = answersOf.map((answers, index) =>
    article(`article-${String(index)}`, { claims: answers.map((given) => claim('q', given)) }),
  );
  return buildMatrix(articles, [question('q')])[0]!;
}

/** An article with only a publication date, between these two days. */
const published = (earliest: string, latest: string) =>
  article('vague', {}, { date: { words: 'some time', earliest, latest, basis: 'inferred' } });

describe('a cell of the claim matrix', () => {
  it('has every statement of the article with answer, speaker and paragraphs, in the order of the coding', () => {
    expect(matrixRow('why').cells[0]).toMatchObject({
      article: 'courier',
      statements: [
        { answer: 'rust', position: 'asserts', speaker: undefined, text: 'The cables rust', at: [2] },
        {
          answer: 'neglect',
          position: 'attributes',
          speaker: 'Ida Holm',
          text: 'Nobody inspected them',
          at: [3],
        },
      ],
    });
  });

  it('names a speaker who has a record by the record', () => {
    expect(matrixRow('owner').cells[2]?.statements[0]?.speaker).toBe('City Council');
  });

  it('is in the order of the articles, whatever their dates', () => {
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
    const claims = [claim('why', 'rust', { position: 'predicts' })];
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
    // The thing asked about may itself have begun on many days.
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
    const claims = [claim('why', 'rust')];
    const answering = article('answering', { claims }, { date: vague.date });
    expect(matrixRow('why', [COURIER, answering])).toMatchObject({ answering: 2, could: 2 });
  });

  it('are nought where no article is coded', () => {
    expect(matrixRow('owner', [BULLETIN])).toMatchObject({ answering: 0, could: 0 });
  });
});

describe('the verdict of a row', () => {
  it('is that on what the articles say on its question', () => {
    expect(matrixRow('owner').verdict).toMatchObject({
      verdict: 'contradict',
      counts: { contradict: 2, agree: 1 },
      articles: [
        { article: 'courier' },
        { article: 'telegraf' },
        { article: 'gazette' },
        { article: 'bulletin' },
      ],
    });
  });
});

describe('rows by verdict', () => {
  const named = (label: string, row: MatrixRow): MatrixRow => ({ ...row, question: question(label) });
  const rows = [
    named('one-first', rowOf(['yes'], [])),
    named('agree-first', rowOf(['yes'], ['yes'])),
    named('contradict-first', rowOf(['yes'], ['no'])),
    named('none', rowOf([], [])),
    named('agree-second', rowOf(['no'], ['no'])),
    named('contradict-second', rowOf(['no'], ['yes'])),
  ];

  it('have those that contradict first and those with nothing to compare last, else in their old order', () => {
    expect(byVerdict(rows).map(({ question: { id } }) => id)).toEqual([
      'contradict-first',
      'contradict-second',
      'agree-first',
      'agree-second',
      'one-first',
      'none',
    ]);
  });

  it('have first what articles say in their own voices, then what is said without a hedge, then what more of them say', () => {
    const row = (label: string, ...claims: ReturnType<typeof claim>[]) =>
      named(
        label,
        buildMatrix(
          claims.map((each, index) => article(`article-${String(index)}`, { claims: [each] })),
          [question('q')],
        )[0]!,
      );
    const passedOn = { position: 'attributes', byName: 'A clerk' } as const;
    const ordered = byVerdict([
      row('hedged', claim('q', 'yes', { hedge: 'may' }), claim('q', 'no', passedOn)),
      row('passed-on', claim('q', 'yes', passedOn), claim('q', 'no')),
      row('own', claim('q', 'yes'), claim('q', 'no')),
      row('passed-on-twice', claim('q', 'yes', passedOn), claim('q', 'yes', passedOn), claim('q', 'no')),
    ]);
    expect(ordered.map(({ question: { id } }) => id)).toEqual([
      'own',
      'passed-on-twice',
      'passed-on',
      'hedged',
    ]);
  });

  it('leave the rows they are made of as they were', () => {
    byVerdict(rows);
    expect(rows[0]?.question.id).toBe('one-first');
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

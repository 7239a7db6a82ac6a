import { describe, expect, it } from 'vitest';
import { compareArticles, type ComparisonRequest } from '../../../src/compare/comparison.ts';
import { ARTICLES, BULLETIN, CODEBOOK, COURIER, GAZETTE, TELEGRAF } from './sample.ts';

const questionsOf = (request?: ComparisonRequest) =>
  compareArticles(ARTICLES, CODEBOOK, request).matrix.map(({ question: { id } }) => id);

describe('a comparison', () => {
  it('asks all questions where nothing else is asked, contradictions first and those nobody answers last', () => {
    expect(questionsOf()).toEqual(['why', 'owner', 'traffic', 'next', 'ferry']);
    expect(questionsOf({})).toEqual(questionsOf());
  });

  it('asks only the questions that are asked for, in that order, and passes over unknown ones', () => {
    expect(questionsOf({ questions: ['owner', 'no-such', 'traffic'] })).toEqual(['owner', 'traffic']);
    expect(questionsOf({ questions: ['no-such'] })).toEqual([]);
  });

  it('keeps to the order of the codebook when asked to', () => {
    expect(questionsOf({ rowOrder: 'codebook' })).toEqual(['traffic', 'why', 'owner', 'next', 'ferry']);
  });

  it('leaves out the questions on which no two contradict each other when asked to', () => {
    expect(questionsOf({ onlyContradictions: true })).toEqual(['why', 'owner']);
    expect(
      questionsOf({ onlyContradictions: true, rowOrder: 'codebook', questions: ['owner', 'why', 'traffic'] }),
    ).toEqual(['owner', 'why']);
  });

  it('calls an answer by the same letter, whichever articles are beside the one that gives it', () => {
    const lettersOfGazette = (articles: typeof ARTICLES) =>
      compareArticles(articles, CODEBOOK, { rowOrder: 'codebook' }).matrix.map(({ verdict }) =>
        verdict.articles
          .find(({ article }) => article === 'gazette')
          ?.answers.map(({ letter, answer }) => `${String(letter)} ${answer}`)
          .join(),
      );
    const ofAll = ['A busy', 'C rust', 'B ministry', 'undefined other', ''];
    expect(lettersOfGazette(ARTICLES)).toEqual(ofAll);
    expect(lettersOfGazette([GAZETTE, BULLETIN])).toEqual(ofAll);
  });

  it('keeps the columns of every part in the order given', () => {
    const { articles, matrix, stances, naming, events, blame, omissions } = compareArticles(
      ARTICLES,
      CODEBOOK,
    );
    const ids = ['courier', 'telegraf', 'gazette', 'bulletin'];
    expect(articles.map(({ id }) => id)).toEqual(ids);
    for (const { cells } of [...matrix, ...stances, ...naming, ...events])
      expect(cells.map((cell) => cell.article)).toEqual(ids);
    expect(blame.map((strip) => strip.article)).toEqual(ids);
    expect(omissions.map((item) => item.article)).toEqual(ids);
  });

  it('takes the first report of an event by time, whatever the order of the columns', () => {
    const told = (articles: typeof ARTICLES) =>
      compareArticles(articles, CODEBOOK).events.map(({ date, what }) => [date, what]);
    expect(told([COURIER, BULLETIN, GAZETTE, TELEGRAF])).toEqual([
      ['1931', 'The bridge opens'],
      ['15 February 2024', 'Barriers go up'],
    ]);
    expect(told(ARTICLES.toReversed())).toEqual(told(ARTICLES));
  });

  it('tells blame and what is left out of all questions that are asked, also where few are shown', () => {
    const { blame, omissions } = compareArticles(ARTICLES, CODEBOOK, { onlyContradictions: true });
    expect(blame[0]?.remedy.answers).toHaveLength(1);
    expect(omissions[0]?.questions.map(({ row }) => row)).toEqual(['q-traffic']);
  });

  it('leaves what it compares as it was, so that it can be compared again', () => {
    const before = structuredClone(ARTICLES);
    const first = compareArticles(ARTICLES, CODEBOOK, { rowOrder: 'contradictions' });
    expect(ARTICLES).toEqual(before);
    expect(compareArticles(ARTICLES, CODEBOOK, { rowOrder: 'contradictions' })).toEqual(first);
  });

  it('is the same from articles that went through JSON, as the browser gets them', () => {
    const sent = JSON.parse(JSON.stringify({ ARTICLES, CODEBOOK })) as {
      ARTICLES: typeof ARTICLES;
      CODEBOOK: typeof CODEBOOK;
    };
    expect(compareArticles(sent.ARTICLES, sent.CODEBOOK)).toEqual(compareArticles(ARTICLES, CODEBOOK));
  });

  it('holds up where no article is coded', () => {
    const { matrix, stances, ledger, voices, naming, events } = compareArticles(
      [BULLETIN, { ...BULLETIN, id: 'other' }],
      CODEBOOK,
    );
    expect(matrix.map(({ could }) => could)).toEqual([0, 0, 0, 0, 0]);
    expect([stances, ledger, voices.groups, naming, events]).toEqual([[], [], [], [], []]);
  });
});

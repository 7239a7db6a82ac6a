import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { statementsOn } from '../../../src/compare/statements.ts';
import { compareLetters } from '../../../src/compare/given-answers.ts';
import { judgeRow } from '../../../src/compare/row-verdict.ts';
import { contradictionsWithin, judgePair } from '../../../src/compare/verdicts.ts';
import { answerInWords } from '../../../src/compare/words.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import { answer, article, claim, day, question } from './sample.ts';

const COLOURS = question('q', { answers: [answer('red', 'blue'), answer('blue'), answer('round')] });
const STATE = { ...COLOURS, about: 'state' as const, holds: 'P1Y' };

type Claim = CodingInput['claims'][number];

const is = (given: string, rest: Partial<Claim> = {}) => claim('q', given, rest);
const denies = (given: string, rest: Partial<Claim> = {}) => is(given, { denies: true, ...rest });
const passedOn = (given: string, rest: Partial<Claim> = {}) =>
  is(given, { position: 'attributes', byName: 'Ida Holm', ...rest });

const on = (from: ComparedArticle) => ({ article: from.id, statements: statementsOn(from, 'q') });
const articleOf = (id: string, claims: Claim[], date = '2024-03-01') =>
  article(id, { claims }, { date: day(date, date) });

/** The verdict between two articles with these claims. */
function judge(one: Claim[], other: Claim[], { asked = COLOURS, dates = ['2024-03-01', '2024-03-01'] } = {}) {
  return judgePair(asked, on(articleOf('one', one, dates[0])), on(articleOf('other', other, dates[1])));
}

/** The verdict on a row of articles with these claims. */
const rowOf = (...claimsOf: Claim[][]) =>
  judgeRow(
    COLOURS,
    claimsOf.map((claims, index) => on(articleOf(`a${String(index)}`, claims))),
  );

describe('two articles', () => {
  it.each<[string, Claim[], Claim[], string]>([
    ['whose answers are opposed', [is('red')], [is('blue')], 'contradict'],
    ['the other way round', [is('blue')], [is('red')], 'contradict'],
    ['one of which denies what the other affirms', [is('round')], [denies('round')], 'contradict'],
    ['that share an answer', [is('red'), is('round')], [is('round')], 'agree'],
    ['that both deny an answer', [denies('red')], [denies('red')], 'agree'],
    ['whose answers have nothing to do with each other', [is('red')], [is('round')], 'differ'],
    ['one of which denies the opposite of what the other affirms', [is('red')], [denies('blue')], 'differ'],
    ['of which one is silent', [is('red')], [], 'one-answers'],
    ['of which both are silent', [], [], 'none'],
    ['of which one says what fits no answer', [is('red')], [is('other')], 'one-answers'],
    ['that both say what fits no answer', [is('other')], [is('other')], 'none'],
    ['that pass opposed answers on', [passedOn('red')], [passedOn('blue')], 'contradict'],
    ['of which one passes on what the other says', [passedOn('red')], [is('red')], 'agree'],
  ])('%s: %4$s', (_, one, other, verdict) => {
    expect(judge(one, other).verdict).toBe(verdict);
  });

  it('that are opposed and agree contradict each other, and it is said that they also agree', () => {
    const { verdict, alsoAgree, pairs } = judge([is('red'), is('round')], [is('blue'), is('round')]);
    expect([verdict, alsoAgree]).toEqual(['contradict', true]);
    expect(pairs.map(({ relation, one, other }) => [relation, one.answer, other.answer])).toEqual([
      ['contradict', 'red', 'blue'],
      ['agree', 'round', 'round'],
    ]);
    expect(judge([is('red')], [is('red')]).alsoAgree).toBe(false);
  });

  it('have the statements that make the verdict, with whose they are', () => {
    const { pairs } = judge([is('red'), passedOn('red')], [passedOn('blue', { hedge: 'may' }), is('round')]);
    expect(pairs).toMatchObject([
      { one: { speaker: undefined }, other: { speaker: 'Ida Holm', hedge: 'may' }, voices: 'mixed' },
      { one: { speaker: 'Ida Holm' }, other: { speaker: 'Ida Holm' }, voices: 'passed-on' },
    ]);
    expect(judge([is('red')], [is('blue')]).pairs).toMatchObject([{ voices: 'own' }]);
    expect(judge([is('red')], [is('round')]).pairs).toMatchObject([{ relation: 'differ' }]);
  });

  it('keep what they pass on, although they also speak in their own voice', () => {
    expect(judge([is('round'), passedOn('red')], [is('blue')]).verdict).toBe('contradict');
  });
});

describe('opposed answers about a state', () => {
  const judgeDates = (one: string, other: string, ...claims: [Claim?, Claim?]) =>
    judge([claims[0] ?? is('red')], [claims[1] ?? is('blue')], { asked: STATE, dates: [one, other] });

  it('contradict each other where they lie no further apart than an answer holds', () => {
    expect(judgeDates('2023-03-01', '2024-03-01').verdict).toBe('contradict');
  });

  it('are opposed over time where they lie further apart, with the time between', () => {
    const { verdict, pairs } = judgeDates('2019-03-01', '2024-03-02');
    expect(verdict).toBe('opposed-over-time');
    expect(pairs).toMatchObject([{ relation: 'opposed-over-time', between: 'about five years' }]);
  });

  it('are about the time that a claim names, else about the article’s', () => {
    expect(judgeDates('2024-03-01', '2024-03-01', is('red', { asOf: '2014' })).verdict).toBe(
      'opposed-over-time',
    );
    expect(judgeDates('2019-03-01', '2024-03-01', is('red'), is('blue', { asOf: '2019' })).verdict).toBe(
      'contradict',
    );
  });

  it('contradict each other where the nearest possible days of uncertain times do', () => {
    const vague = is('red', { asOf: '2019/2023' });
    expect(judgeDates('2024-03-01', '2024-03-01', vague).verdict).toBe('contradict');
    expect(judgeDates('2024-03-01', '2024-03-01', is('red', { asOf: '2019/2022' })).verdict).toBe(
      'opposed-over-time',
    );
  });

  it('that go on from a day are known until the article’s own date', () => {
    const since = is('red', { asOf: '2014/..' });
    expect(judgeDates('2019-03-01', '2024-03-01', since).verdict).toBe('opposed-over-time');
    expect(judgeDates('2023-06-01', '2024-03-01', since).verdict).toBe('contradict');
  });

  it('contradict each other at whatever distance where the question is about a fact', () => {
    expect(judge([is('red')], [is('blue')], { dates: ['1999-01-01', '2024-01-01'] }).verdict).toBe(
      'contradict',
    );
  });

  it('do not make one article divided over time, but at one time', () => {
    const divided = (...claims: Claim[]) =>
      contradictionsWithin(STATE, statementsOn(articleOf('one', claims), 'q')).length;
    expect(divided(is('red', { asOf: '2014' }), is('blue'))).toBe(0);
    expect(divided(is('red'), passedOn('blue'))).toBe(1);
    expect(divided(is('red'), denies('red'), is('other'))).toBe(1);
  });
});

describe('a position', () => {
  const predicts = { position: 'predicts' as const };
  const demands = { position: 'calls-for' as const };

  it('keeps what will be, what is and what should be apart, for opposition and for agreement', () => {
    expect(judge([is('red', predicts)], [is('blue')]).verdict).toBe('differ');
    expect(judge([is('red', predicts)], [is('red')]).verdict).toBe('differ');
    expect(judge([is('red', demands)], [is('blue')]).verdict).toBe('differ');
  });

  it('lets predictions, and demands, be opposed to each other like statements', () => {
    expect(judge([is('red', predicts)], [is('blue', predicts)]).verdict).toBe('contradict');
    expect(judge([is('red', demands)], [is('blue', demands)]).verdict).toBe('contradict');
  });

  describe('on a question about a remedy, whose answers all say what should be done', () => {
    const asked = { ...COLOURS, role: 'remedy' as const };

    it('makes no difference where one calls for an answer and the other says that it is the right one', () => {
      expect(judge([is('red', demands)], [is('blue')], { asked }).verdict).toBe('contradict');
      expect(judge([is('red', demands)], [is('red')], { asked }).verdict).toBe('agree');
    });

    it('keeps apart who says that it will be done, and neither calls for it nor is against it', () => {
      for (const other of [is('red'), is('red', demands), is('blue'), is('blue', demands)])
        expect(judge([is('red', predicts)], [other], { asked }).verdict).toBe('differ');
      expect(judge([is('red', predicts)], [is('red', predicts)], { asked }).verdict).toBe('agree');
    });

    it('marks what is predicted, and has nothing to mark in what is demanded', () => {
      const row = judgeRow(asked, [on(articleOf('one', [is('red', predicts), is('red', demands)]))]);
      expect(row.articles[0]?.answers.map(answerInWords)).toEqual(['Answer red (predicted)', 'Answer red']);
    });
  });
});

describe('an event that answers a question', () => {
  const event = (rest: Partial<CodingInput['events'][number]>) =>
    article('one', {
      events: [
        {
          key: 'paint',
          date: '2014-05',
          status: 'undisputed',
          what: 'It is painted',
          answers: [{ question: 'q', answer: 'red' }],
          at: [3],
          ...rest,
        },
      ],
    });

  it('is an answer in the article’s own voice, of the time of the event', () => {
    expect(statementsOn(event({}), 'q')).toMatchObject([
      {
        answer: 'red',
        event: 'paint',
        speaker: undefined,
        position: 'asserts',
        text: 'It is painted',
        time: { earliest: '2014-05-01', latest: '2014-05-31' },
        at: [3],
      },
    ]);
  });

  it('is passed on from who alleges it, or is the text’s own allegation', () => {
    expect(statementsOn(event({ status: 'alleged', by: 'council' }), 'q')).toMatchObject([
      { speaker: 'City Council', position: 'attributes' },
    ]);
    expect(statementsOn(event({ status: 'alleged' }), 'q')).toMatchObject([{ speaker: undefined }]);
  });

  it('adds nothing where a claim gives its answer on the same word', () => {
    const beside = (rest: Partial<Claim>) => {
      const { coding, ...one } = event({});
      const claims = articleOf('one', [is('red', rest)]).coding!.claims;
      return statementsOn({ ...one, coding: { ...coding!, claims } }, 'q').map((each) => each.event);
    };
    expect(beside({})).toEqual([undefined]);
    expect(beside({ position: 'attributes', byName: 'A clerk' })).toEqual([undefined, 'paint']);
    expect(beside({ denies: true })).toEqual([undefined, 'paint']);
  });

  it('makes verdicts as a claim does', () => {
    expect(judgePair(COLOURS, on(event({})), on(articleOf('other', [is('blue')]))).verdict).toBe(
      'contradict',
    );
  });
});

describe('a row of articles', () => {
  it.each<[string, Claim[][], string]>([
    ['one pair contradicts', [[is('red')], [is('red')], [is('blue')]], 'contradict'],
    ['one differs from two that agree', [[is('red')], [is('red')], [is('round')]], 'differ'],
    ['all that answer agree', [[is('red')], [], [is('red')]], 'agree'],
    ['one answers', [[], [is('red')], []], 'one-answers'],
    ['an article alone answers', [[is('red')]], 'one-answers'],
    ['nobody answers', [[], [is('other')]], 'none'],
  ])('where %s: %3$s', (_, claimsOf, verdict) => {
    expect(rowOf(...claimsOf).verdict).toBe(verdict);
  });

  it('counts its pairs by verdict, and has those of two that answer', () => {
    const { counts, pairs } = rowOf([is('red')], [is('blue')], [is('red')], []);
    expect(counts).toEqual({
      contradict: 2,
      'opposed-over-time': 0,
      differ: 0,
      agree: 1,
      'one-answers': 3,
      none: 0,
    });
    expect(pairs.map(({ articles, verdict }) => [...articles, verdict])).toEqual([
      ['a0', 'a1', 'contradict'],
      ['a0', 'a2', 'agree'],
      ['a1', 'a2', 'contradict'],
    ]);
  });

  const lettersIn = (...claimsOf: Claim[][]) =>
    rowOf(...claimsOf).articles.map(({ answers }) =>
      answers.map((given) => `${String(given.letter)}: ${answerInWords(given)}`),
    );

  it('gives equal answers a letter, in the order of the codebook, and none to what fits no answer', () => {
    expect(lettersIn([is('round'), is('other')], [is('red'), is('round')])).toEqual([
      ['C: Answer round', 'undefined: another answer'],
      ['A: Answer red', 'C: Answer round'],
    ]);
  });

  it('gives what is denied, predicted or demanded the letters after those of the codebook, as they come', () => {
    const [predicts, demands] = [{ position: 'predicts' }, { position: 'calls-for' }] as const;
    expect(
      lettersIn(
        [denies('round')],
        [is('red', predicts), denies('red')],
        [is('red', demands), denies('round')],
      ),
    ).toEqual([
      ['D: not: Answer round'],
      ['E: Answer red (predicted)', 'F: not: Answer red'],
      ['G: Answer red (demanded)', 'D: not: Answer round'],
    ]);
  });

  it('continues from Z with AA, which is sorted after it', () => {
    const many = Array.from({ length: 28 }, (_, index) => answer(`n${String(index)}`));
    const row = judgeRow(question('q', { answers: many }), [
      on(
        articleOf(
          'one',
          many.map(({ id }) => is(id)),
        ),
      ),
    ]);
    expect(row.articles[0]?.answers.map(({ letter }) => letter).slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
    expect(['AB', 'B', 'AA', 'Z', 'A'].sort(compareLetters)).toEqual(['A', 'B', 'Z', 'AA', 'AB']);
  });

  it('says of each answer who gives it and whether all of it is hedged', () => {
    const { articles } = rowOf([
      is('red', { hedge: 'may' }),
      passedOn('red', { hedge: 'seems' }),
      passedOn('round', { hedge: 'may' }),
      passedOn('round', { byName: 'Another' }),
    ]);
    expect(articles[0]?.answers).toMatchObject([
      { label: 'Answer red', isOwn: true, isPassedOn: true, isHedged: true, statements: [{}, {}] },
      { label: 'Answer round', isOwn: false, isPassedOn: true, isHedged: false },
    ]);
  });

  it('tells which articles are divided, and by which statements', () => {
    const { articles } = rowOf([is('red'), passedOn('blue')], [is('red')]);
    expect(articles.map(({ divided }) => divided.length)).toEqual([1, 0]);
    expect(articles[0]?.divided).toMatchObject([{ one: { answer: 'red' }, other: { answer: 'blue' } }]);
  });
});

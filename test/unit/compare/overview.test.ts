import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { buildOverview, frontOf } from '../../../src/compare/overview.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import type { Question } from '../../../src/schema/codebook.ts';
import { answer, ARTICLES, article, claim, CODEBOOK, day, question } from './sample.ts';

type Claim = CodingInput['claims'][number];

const COLOURS = question('q', {
  answers: [answer('red', 'blue'), answer('blue'), answer('round'), answer('small')],
});

/** The overview of articles with these claims, `a0`, `a1` …, a year apart. */
function overviewOf(claims: (Claim[] | null)[], questions: Question[] = [COLOURS]) {
  const articles = claims.map((own, index) =>
    article(`a${String(index)}`, own === null ? null : { claims: own }, {
      date: day(`202${String(index)}-03-01`, 'a day'),
    }),
  );
  return buildOverview(compareArticles(articles, { ...CODEBOOK, questions }));
}

const is = (given: string, rest: Partial<Claim> = {}) => claim('q', given, rest);
const passedOn = (given: string, rest: Partial<Claim> = {}) =>
  is(given, { position: 'attributes', byName: 'Ida Holm', ...rest });

const rowOf = (...claims: (Claim[] | null)[]) => {
  const { rows, folds } = overviewOf(claims);
  const [row] = [...rows, ...folds.flatMap((fold) => fold.rows)];
  if (row === undefined) throw new Error('Nobody answers.');
  return row;
};

describe('the rows of an overview', () => {
  it('are the questions that two or more answer, contradictions first; others are apart', () => {
    const [agreed, opposed, lone, none] = ['agreed', 'opposed', 'lone', 'none'].map((id) => question(id));
    const { rows, folds, unanswered } = overviewOf(
      [
        [claim('agreed', 'yes'), claim('opposed', 'yes'), claim('lone', 'no')],
        [claim('agreed', 'yes'), claim('opposed', 'no')],
      ],
      [agreed, opposed, lone, none].flatMap((each) => each ?? []),
    );
    expect(rows.map((row) => [row.question.id, row.verdict.verdict])).toEqual([
      ['opposed', 'contradict'],
      ['agreed', 'agree'],
    ]);
    expect(folds.map(({ verdict, rows: own }) => [verdict, own.map((row) => row.question.id)])).toEqual([
      ['one-answers', ['lone']],
    ]);
    expect(unanswered.map(({ id }) => id)).toEqual(['none']);
  });

  it('that stand for the overview elsewhere are the question of the story, if anybody answers it, and those on which articles are opposed', () => {
    const overview = overviewOf(
      [
        [claim('agreed', 'yes'), claim('opposed', 'yes')],
        [claim('agreed', 'yes'), claim('opposed', 'no')],
      ],
      ['agreed', 'opposed', 'none'].map((id) => question(id)),
    );
    const first = (lead?: string) => frontOf(overview, lead).map((row) => row.question.id);
    expect(first('agreed')).toEqual(['agreed', 'opposed']);
    expect(first('opposed')).toEqual(['opposed']);
    expect(first('none')).toEqual(['opposed']);
    expect(first()).toEqual(['opposed']);
  });

  it('are open while they are few; of many, those that are not opposed fold first, all of a verdict together', () => {
    const many = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => question(`${prefix}${String(index)}`));
    const on = (asked: Question[], given: string) => asked.map(({ id }) => claim(id, given));
    const [opposed, agreed] = [many('o', 8), many('a', 3)];
    const first = [...on(opposed, 'yes'), ...on(agreed, 'yes')];
    const second = [...on(opposed, 'no'), ...on(agreed, 'yes')];
    const { rows, folds } = overviewOf([first, second], [...agreed, ...opposed]);
    expect(rows.map((row) => row.question.id)).toEqual(opposed.map(({ id }) => id));
    expect(folds.map(({ verdict, rows: own }) => [verdict, own.length])).toEqual([['agree', 3]]);

    const long = many('o', 12);
    const { rows: ten, folds: rest } = overviewOf([on(long, 'yes'), on(long, 'no')], long);
    expect(ten).toHaveLength(10);
    expect(rest).toMatchObject([{ verdict: 'contradict', rows: [{}, {}] }]);
  });

  it('give a tint to answers that are shared or opposed, and none to what one alone says or what fits no answer', () => {
    const { cells } = rowOf([is('red'), is('round')], [is('blue'), is('small')], [is('round'), is('other')]);
    const tints = cells.map(({ answers }) => answers.map(({ answer: id, tint }) => [id, tint]));
    expect(tints).toEqual([
      [
        ['red', 1],
        ['round', 3],
      ],
      [
        ['blue', 2],
        ['small', undefined],
      ],
      [
        ['round', 3],
        ['other', undefined],
      ],
    ]);
  });

  it('have six tints, each that of its letter in every comparison, and no tint twice in a row', () => {
    const many = Array.from({ length: 8 }, (_, index) => answer(`n${String(index)}`));
    const tintsOf = (ids: readonly string[]) => {
      const all = ids.map((id) => is(id));
      const [row] = overviewOf([all, all], [{ ...COLOURS, answers: many }]).rows;
      return row?.cells[0]?.answers.map(({ tint }) => tint);
    };
    expect(tintsOf(many.map(({ id }) => id))).toEqual([1, 2, 3, 4, 5, 6, undefined, undefined]);
    expect(tintsOf(['n2', 'n6', 'n7'])).toEqual([3, 1, 2]);
  });

  it('put the answers of a cell in this order: opposed, shared, in the article’s own voice, flat, with most paragraphs', () => {
    const { cells } = rowOf(
      [is('other'), passedOn('small', { at: [1, 2, 3] }), is('round'), is('red', { hedge: 'may' })],
      [is('blue'), passedOn('round')],
    );
    expect(cells[0]?.answers.map(({ answer: id }) => id)).toEqual(['red', 'round', 'small', 'other']);
  });

  it('put answers about another time after those about the article’s own, and say of a state which years they are about', () => {
    const state = { ...COLOURS, about: 'state', holds: 'P1Y' } as const;
    const told = (asked: Question) =>
      overviewOf(
        [
          [is('round', { asOf: '2011/2014' }), is('round', { asOf: '2016', at: [2] }), is('small')],
          [is('round')],
        ],
        [asked],
      ).rows[0]?.cells.map(({ answers }) => answers.map(({ answer: id, years }) => [id, years]));
    expect(told(state)).toEqual([
      [
        ['small', undefined],
        ['round', '2011–16'],
      ],
      [['round', undefined]],
    ]);
    expect(
      told(COLOURS)
        ?.flat()
        .map(([, years]) => years),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('lead an answer with its strongest wording and keep the others: in the own voice, of the own time, flat, with most paragraphs', () => {
    const given = [
      passedOn('red', { text: 'passed on', at: [1, 2, 3] }),
      is('red', { text: 'of another time', asOf: '2014', at: [1, 2, 3] }),
      is('red', { text: 'hedged', hedge: 'may', at: [4, 5] }),
      is('red', { text: 'in one paragraph', at: [6] }),
      is('red', { text: 'in two paragraphs', at: [6, 7] }),
    ];
    const [first] = rowOf(given, [is('blue')]).cells[0]?.answers ?? [];
    expect(first?.lead.text).toBe('in two paragraphs');
    expect(first?.others.map(({ text }) => text)).toEqual([
      'in one paragraph',
      'hedged',
      'of another time',
      'passed on',
    ]);
  });

  it('put the answers on which an article is divided before those that only others oppose', () => {
    const { cells } = rowOf(
      [is('small'), is('round', { at: [1, 2, 3] }), passedOn('red'), passedOn('blue')],
      [is('red')],
    );
    expect(cells[0]?.answers.map((given) => given.answer)).toEqual(['red', 'blue', 'round', 'small']);
  });

  it('put together the first two answers that contradict each other', () => {
    const asked = {
      ...COLOURS,
      answers: [answer('red', 'round'), answer('blue', 'round'), answer('round'), answer('small')],
    };
    const [row] = overviewOf([[is('red'), is('blue'), passedOn('round')], [is('small')]], [asked]).rows;
    expect(row?.cells[0]?.answers.map((given) => given.answer)).toEqual(['red', 'round', 'blue']);
  });

  it('say which article is divided, which is silent and which is not coded', () => {
    const { cells } = rowOf([is('red'), passedOn('blue')], [is('round')], [], null);
    expect(cells.map(({ isDivided, absence }) => [isDivided, absence])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, 'silent'],
      [false, 'not-coded'],
    ]);
  });

  it('list the same answers with those who give them, the opposed and then the most given first', () => {
    const { answers } = rowOf(
      [is('round')],
      [is('round'), is('red')],
      [passedOn('blue'), is('other')],
      [is('other')],
    );
    expect(answers.map((row) => [row.answer.answer, row.givers.map(({ article: id }) => id)])).toEqual([
      ['red', ['a1']],
      ['blue', ['a2']],
      ['round', ['a0', 'a1']],
      ['other', ['a2']],
      ['other', ['a3']],
    ]);
    expect(answers[1]?.givers[0]?.given.isPassedOn).toBe(true);
  });
});

describe('the contradictions', () => {
  const summary = ({ contradictions }: ReturnType<typeof overviewOf>) =>
    contradictions.map(({ sides, pairs }) => ({
      sides: sides.map((side) => [side.answer.answer, side.statement.article, side.others]),
      pairs,
    }));

  it('are pairs of answers, each shown by one pair of articles with the names of the others', () => {
    const overview = overviewOf([[is('red')], [is('blue')], [is('blue')], [is('round')]]);
    expect(summary(overview)).toEqual([
      {
        sides: [
          ['red', 'a0', []],
          ['blue', 'a1', ['a2']],
        ],
        pairs: 2,
      },
    ]);
    expect(overview.contradictions[0]?.between).toBe('about twelve months');
  });

  it('are shown by statements in the articles’ own voices where there are such', () => {
    const overview = overviewOf([[passedOn('red'), is('red')], [passedOn('blue')], [is('blue')]]);
    expect(overview.contradictions[0]?.sides.map(({ statement }) => statement.article)).toEqual(['a0', 'a2']);
    expect(overview.contradictions[0]?.sides.map(({ statement }) => statement.speaker)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('on a state are apart if they are opposed over time', () => {
    const state = { ...COLOURS, about: 'state' as const, holds: 'P1M' };
    const { contradictions, overTime } = overviewOf([[is('red')], [is('blue')]], [state]);
    expect(contradictions).toEqual([]);
    expect(overTime).toMatchObject([{ between: 'about twelve months', pairs: 1 }]);
  });

  it('of every question come before the second of any', () => {
    const wide = question('wide', { answers: [answer('yes', 'no', 'never'), answer('no'), answer('never')] });
    const { contradictions } = overviewOf(
      [
        [claim('wide', 'yes'), is('red')],
        [claim('wide', 'no'), claim('wide', 'never'), is('blue')],
      ],
      [wide, COLOURS],
    );
    expect(contradictions.map((clash) => clash.question.id)).toEqual(['wide', 'q', 'wide']);
  });

  it('count a denial against what it denies', () => {
    const [clash] = overviewOf([[is('round')], [is('round', { denies: true })]]).contradictions;
    expect(clash?.sides.map((side) => side.answer.denies)).toEqual([false, true]);
  });
});

describe('the rest of an overview', () => {
  const overview = buildOverview(compareArticles(ARTICLES, CODEBOOK));

  it('has only measures for which two or more give a number, and names those who give none', () => {
    const { measures } = overview;
    expect(measures.map(({ id, lines, silent }) => [id, lines.map((line) => line.article), silent])).toEqual([
      ['crossings', ['courier', 'telegraf', 'gazette'], []],
    ]);
    const silent = [...ARTICLES, article('mute')];
    expect(buildOverview(compareArticles(silent, CODEBOOK)).measures[0]?.silent).toEqual(['mute']);
  });

  it('puts figures about different events on no axis', () => {
    const measures = CODEBOOK.measures.map((measure) => ({ ...measure, perEvent: true }));
    expect(buildOverview(compareArticles(ARTICLES, { ...CODEBOOK, measures })).measures).toEqual([]);
  });

  it('says in numbers who is heard in each article', () => {
    expect(overview.heard[0]).toEqual({
      article: 'courier',
      isCoded: true,
      claims: 4,
      own: 3,
      voices: 2,
      named: 2,
      secondHand: 0,
    });
    expect(overview.heard.at(-1)).toMatchObject({
      article: 'bulletin',
      isCoded: false,
      claims: 0,
      voices: 0,
    });
    const heard: ComparedArticle = article('heard', {
      voices: [
        { name: 'experts', class: 'expert', named: false, through: 'council', mode: 'paraphrased', at: [1] },
      ],
    });
    const [line] = buildOverview(compareArticles([heard], CODEBOOK)).heard;
    expect(line).toMatchObject({ voices: 1, named: 0, secondHand: 1 });
  });

  it('counts a speaker once whom an article hears twice, as the page of voices does', () => {
    const twice = article('twice', {
      voices: [
        { name: 'Clerk', class: 'expert', named: true, mode: 'quoted', at: [1] },
        { name: 'clerk', class: 'expert', named: true, mode: 'paraphrased', at: [2] },
      ],
    });
    const [line] = buildOverview(compareArticles([twice], CODEBOOK)).heard;
    expect(line).toMatchObject({ voices: 1, named: 1 });
  });

  it('counts what only one article has, part by part', () => {
    const of = (id: string) => overview.only.find((each) => each.article === id)?.counts;
    expect(of('courier')).toEqual([
      { part: 'claims', count: 1 },
      { part: 'stances', count: 1 },
      { part: 'figures', count: 1 },
      { part: 'voices', count: 1 },
    ]);
    expect(of('gazette')).toEqual([{ part: 'names', count: 1 }]);
    expect(of('bulletin')).toEqual([]);
  });
});

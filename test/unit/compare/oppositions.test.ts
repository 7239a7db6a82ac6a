import { describe, expect, it } from 'vitest';
import { judgeRow } from '../../../src/compare/row-verdict.ts';
import { statementsOn } from '../../../src/compare/statements.ts';
import { isFurtherApart, timeBetween } from '../../../src/compare/time-between.ts';
import { judgePair, VERDICTS, type PairVerdict, type StatementPair } from '../../../src/compare/verdicts.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import { answer, article, claim, day, question } from './sample.ts';

type Claim = CodingInput['claims'][number];

const FACT = question('q', {
  answers: [
    answer('red', 'blue', 'green'),
    answer('blue'),
    answer('green', 'round'),
    answer('round'),
    answer('small'),
  ],
});
const STATE = { ...FACT, about: 'state' as const, holds: 'P1Y' };

/** Pseudo-random numbers, the same each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Articles with up to six statements each, of all positions, voices and times. */
function articlesFrom(seed: number, count: number) {
  const next = numbersFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[next(items.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const claims = Array.from({ length: next(7) }, (): Claim => {
      const speaker = pick([undefined, undefined, 'Ida Holm', 'A clerk']);
      const hedge = pick([undefined, undefined, 'may']);
      const asOf = pick([undefined, undefined, '2019', '2023-05/2023-07']);
      return claim('q', pick(['red', 'blue', 'green', 'round', 'small', 'other']), {
        ...(next(4) === 0 ? { denies: true as const } : {}),
        position:
          speaker === undefined ? pick(['asserts', 'asserts', 'predicts', 'calls-for']) : 'attributes',
        ...(speaker === undefined ? {} : { byName: speaker }),
        ...(hedge === undefined ? {} : { hedge }),
        ...(asOf === undefined ? {} : { asOf }),
        at: Array.from({ length: next(6) + 1 }, (__, at) => at + 1),
      });
    });
    const year = String(2018 + next(8));
    const from = article(`a${String(index)}`, { claims }, { date: day(`${year}-03-01`, 'a day') });
    return { article: from.id, statements: statementsOn(from, 'q') };
  });
}

const weightOf = ({ voices, one, other }: StatementPair) =>
  ({ own: 200, mixed: 100, 'passed-on': 0 })[voices] +
  10 * [one, other].filter(({ hedge }) => hedge === undefined).length +
  Math.min(one.at.length + other.at.length, 9);

describe.each([
  ['a fact', FACT],
  ['a state', STATE],
])('a row on %s, worked out by answers', (_, asked) => {
  it.each([1, 2, 3, 4, 5, 6])('is what its pairs of articles come to, one by one (%i)', (seed) => {
    const articles = articlesFrom(seed, 9);
    const row = judgeRow(asked, articles);
    const pairs = articles.flatMap((one, index) =>
      articles.slice(index + 1).map((other) => judgePair(asked, one, other)),
    );
    const made = (verdict: string, isMeant: (pair: StatementPair) => boolean) =>
      pairs.filter(
        (pair) =>
          pair.verdict === verdict && pair.pairs.some((each) => each.relation === verdict && isMeant(each)),
      ).length;
    for (const verdict of VERDICTS) {
      expect(row.counts[verdict], verdict).toBe(pairs.filter((pair) => pair.verdict === verdict).length);
      expect(row.own[verdict], `own ${verdict}`).toBe(made(verdict, ({ voices }) => voices === 'own'));
      expect(row.flat[verdict], `flat ${verdict}`).toBe(
        made(verdict, ({ one, other }) => one.hedge === undefined && other.hedge === undefined),
      );
    }
    expect(row.contradicting.map((each) => each.articles)).toEqual(
      pairs.filter(({ verdict }) => verdict === 'contradict').map((each) => each.articles),
    );
    const isApart = ({ one, other }: StatementPair) =>
      asked.about === 'state' && isFurtherApart(one.time, other.time, 'P1Y');
    const agreeing = pairs.filter(({ verdict }) => verdict === 'agree');
    expect(row.agreeApart?.pairs ?? 0, 'agree apart').toBe(
      agreeing.filter((pair) => pair.pairs.every(isApart)).length,
    );
    expect(row.pairs).toEqual(pairs.filter(({ verdict }) => verdict !== 'one-answers' && verdict !== 'none'));
  });

  it.each([7, 8, 9, 10])('has the oppositions of its pairs, each shown by the best (%i)', (seed) => {
    const articles = articlesFrom(seed, 9);
    const row = judgeRow(asked, articles);
    const letters = row.articles.flatMap(({ answers }) =>
      answers.flatMap(({ letter, statements }) => statements.map((each) => [each, letter] as const)),
    );
    const letterOf = (pair: StatementPair, side: 'one' | 'other') =>
      letters.find(([each]) => each === pair[side])?.[1] ?? '';
    const expected = new Map<string, { pair: PairVerdict; each: StatementPair }[]>();
    for (const pair of row.pairs)
      for (const each of pair.pairs.filter(({ relation }) => relation !== 'agree' && relation !== 'differ')) {
        const key = `${each.relation} ${[letterOf(each, 'one'), letterOf(each, 'other')].sort().join(' ')}`;
        expected.set(key, [...(expected.get(key) ?? []), { pair, each }]);
      }
    expect(row.oppositions.length).toBeGreaterThan(0);
    expect(row.oppositions.map(({ relation, letters: [a, b] }) => `${relation} ${a} ${b}`).sort()).toEqual(
      [...expected.keys()].sort(),
    );
    for (const { relation, letters: sides, best, pairs } of row.oppositions) {
      const own = expected.get(`${relation} ${sides.join(' ')}`) ?? [];
      expect(pairs).toBe(new Set(own.map(({ pair }) => pair)).size);
      const most = Math.max(...own.map(({ each }) => weightOf(each)));
      const shown = own.find(({ each }) => weightOf(each) === most)?.each;
      expect([shown?.one, shown?.other]).toEqual(expect.arrayContaining([...best]));
      expect(timeBetween(best[0].time, best[1].time)).toBe(shown?.between);
    }
  });
});

describe('an opposition', () => {
  it('has who gives each of its answers', () => {
    const from = (id: string, given: string) => ({
      article: id,
      statements: statementsOn(article(id, { claims: [claim('q', given)] }), 'q'),
    });
    const { oppositions } = judgeRow(FACT, [
      from('a', 'red'),
      from('b', 'blue'),
      from('c', 'red'),
      from('d', 'small'),
    ]);
    expect(oppositions).toMatchObject([{ letters: ['A', 'B'], sides: [['a', 'c'], ['b']], pairs: 2 }]);
  });
});

describe('an agreement', () => {
  const from = (id: string, year: string, given = 'red') => {
    const told = article(id, { claims: [claim('q', given)] }, { date: day(`${year}-03-01`, 'a day') });
    return { article: id, statements: statementsOn(told, 'q') };
  };

  it('on a state has the least time between, where it lies further back than answers hold', () => {
    const { verdict, agreeApart } = judgeRow(STATE, [
      from('a', '2018'),
      from('b', '2020'),
      from('c', '2025'),
    ]);
    expect({ verdict, agreeApart }).toEqual({
      verdict: 'agree',
      agreeApart: { pairs: 3, between: 'about two years' },
    });
  });

  it('has none where another answer is shared within that time, on a fact, or at one time', () => {
    const both = [
      from('a', '2018'),
      { article: 'b', statements: [...from('b', '2020').statements, ...from('b', '2018').statements] },
    ];
    expect(judgeRow(STATE, both).agreeApart).toBeUndefined();
    expect(judgeRow(FACT, [from('a', '2018'), from('b', '2025')]).agreeApart).toBeUndefined();
    expect(judgeRow(STATE, [from('a', '2018'), from('b', '2018')]).agreeApart).toBeUndefined();
  });

  it('says nothing of pairs that are opposed, whatever they also agree on', () => {
    const opposed = {
      article: 'b',
      statements: [...from('b', '2025').statements, ...from('b', '2025', 'blue').statements],
    };
    expect(judgeRow(STATE, [from('a', '2018'), opposed])).toMatchObject({
      verdict: 'opposed-over-time',
      agreeApart: undefined,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { endsOf, stanceSpreads } from '../../../src/compare/stance-spread.ts';
import type { StanceRow } from '../../../src/compare/stance-grid.ts';

const row = (actor: string, scores: Record<string, number>): StanceRow => ({
  actor,
  name: actor,
  cells: ['a', 'b', 'c'].map((article) => {
    const score = scores[article];
    return score === undefined
      ? { article, absence: 'silent' }
      : {
          article,
          score,
          because: 'Because.',
          at: [1],
          item: { actor, score, because: 'Because.', at: [1] },
        };
  }),
  scored: Object.keys(scores).length,
  coded: 3,
});

describe('how far articles are apart', () => {
  it('is the distance of their outermost scores, the greatest first; an actor of one article is left out', () => {
    const spreads = stanceSpreads([
      row('agreed', { a: 1, b: 1, c: 1 }),
      row('alone', { a: -2 }),
      row('disputed', { a: -2, c: 2 }),
      row('near', { a: -1, b: 0 }),
    ]);
    expect(spreads.map(({ actor, apart }) => [actor, apart])).toEqual([
      ['disputed', 4],
      ['near', 1],
      ['agreed', 0],
    ]);
  });

  it('has ends, each with all articles that stand there', () => {
    const scores = [
      { article: 'a', score: -1 },
      { article: 'b', score: 2 },
      { article: 'c', score: -1 },
    ];
    expect(endsOf(scores)).toEqual({
      low: { score: -1, articles: ['a', 'c'] },
      high: { score: 2, articles: ['b'] },
    });
  });
});

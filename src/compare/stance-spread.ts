import type { Id } from '../schema/id.ts';
import type { StanceRow } from './stance-grid.ts';

/** An article at its score. */
export interface ScoredArticle {
  article: Id;
  score: number;
}

/** An actor with the scores that articles give it, and how many points lie between the lowest and the highest. */
export interface StanceSpread {
  actor: Id;
  name: string;
  scores: ScoredArticle[];
  apart: number;
}

/** The actors toward whom two or more articles take a stance: those on which they are furthest apart first. */
export function stanceSpreads(rows: readonly StanceRow[]): StanceSpread[] {
  return rows
    .flatMap(({ actor, name, cells }) => {
      const scores = cells.flatMap((cell) =>
        cell.absence === undefined ? [{ article: cell.article, score: cell.score }] : [],
      );
      if (scores.length < 2) return [];
      const { low, high } = endsOf(scores);
      return [{ actor, name, scores, apart: high.score - low.score }];
    })
    .sort((a, b) => b.apart - a.apart || b.scores.length - a.scores.length);
}

/** The lowest and the highest of some scores, each with the articles that give it. At least one is given. */
export function endsOf(
  scores: readonly ScoredArticle[],
): Record<'low' | 'high', { score: number; articles: Id[] }> {
  const values = scores.map(({ score }) => score);
  const at = (score: number) => ({
    score,
    articles: scores.filter((each) => each.score === score).map(({ article }) => article),
  });
  return {
    low: at(values.reduce((a, b) => Math.min(a, b))),
    high: at(values.reduce((a, b) => Math.max(a, b))),
  };
}

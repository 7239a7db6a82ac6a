import type { CodedItem } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { nameOf, type Absence, type ComparedArticle } from './compared-article.ts';

/** The score of an article's stance toward an actor, or why it has none. */
export type StanceCell =
  | {
      article: Id;
      score: number;
      because: string;
      at: number[];
      /** The item of the coding that says it. */
      item: CodedItem;
      absence?: undefined;
    }
  | { article: Id; absence: Absence; item?: undefined };

/** An actor with the stance of each article. */
export interface StanceRow {
  actor: Id;
  name: string;
  cells: StanceCell[];
  /** The number of articles with a score. */
  scored: number;
  /** The number of articles that are coded, and so could have a score. */
  coded: number;
}

/** The stance grid: first the actors on which most articles take a stance, then by name. */
export function buildStanceGrid(articles: readonly ComparedArticle[]): StanceRow[] {
  const actors = new Set(articles.flatMap(({ coding }) => (coding?.toward ?? []).map(({ actor }) => actor)));
  return [...actors]
    .map((actor): StanceRow => {
      const cells = articles.map((article) => cellOf(article, actor));
      return {
        actor,
        name: nameOf(articles, `actor:${actor}`),
        cells,
        scored: cells.filter(({ absence }) => absence === undefined).length,
        coded: cells.filter(({ absence }) => absence !== 'not-coded').length,
      };
    })
    .sort((a, b) => b.scored - a.scored || (a.name < b.name ? -1 : 1));
}

function cellOf({ id, coding }: ComparedArticle, actor: Id): StanceCell {
  if (coding === null) return { article: id, absence: 'not-coded' };
  const found = coding.toward.find((toward) => toward.actor === actor);
  if (found === undefined) return { article: id, absence: 'silent' };
  return { article: id, score: found.score, because: found.because, at: found.at, item: found };
}

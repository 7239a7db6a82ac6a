import type { Id } from '../schema/id.ts';
import { nameOf, type ComparedArticle } from './compared-article.ts';

/** A term that an article uses for an actor; `paragraphs` counts those in which it occurs. */
export interface TermUse {
  term: string;
  paragraphs: number;
  at: number[];
}

/** An actor with the terms of each article, most used first; an article without terms has an empty list. */
export interface NamingRow {
  actor: Id;
  name: string;
  cells: { article: Id; terms: TermUse[]; isCoded: boolean }[];
  /** Articles that name the actor. */
  naming: number;
  /** Articles that are coded, and so could name the actor. */
  coded: number;
}

/** What each article calls each actor: actors named by most articles first, then by name. */
export function buildNaming(articles: readonly ComparedArticle[]): NamingRow[] {
  const actors = new Set(articles.flatMap(({ coding }) => (coding?.names ?? []).map(({ actor }) => actor)));
  return [...actors]
    .map((actor): NamingRow => {
      const cells = articles.map(({ id, coding }) => ({
        article: id,
        isCoded: coding !== null,
        terms: (coding?.names ?? [])
          .filter((name) => name.actor === actor)
          .map(({ term, at }) => ({ term, at, paragraphs: at.length }))
          .sort((a, b) => b.paragraphs - a.paragraphs || (a.term < b.term ? -1 : 1)),
      }));
      return {
        actor,
        name: nameOf(articles, `actor:${actor}`),
        cells,
        naming: cells.filter(({ terms }) => terms.length > 0).length,
        coded: cells.filter(({ isCoded }) => isCoded).length,
      };
    })
    .sort((a, b) => b.naming - a.naming || (a.name < b.name ? -1 : 1));
}

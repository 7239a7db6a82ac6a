import type { Name } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { nameOf, type ComparedArticle } from './compared-article.ts';

/** A term that an article uses for an actor; `paragraphs` counts those in which it occurs. */
export interface NameUse {
  term: string;
  paragraphs: number;
  at: number[];
}

/** An actor or an event with the terms of each article, most used first; an article without terms has an empty list. */
export interface NamingRow {
  /** Identifies the row: the actor's id, or `event_KEY`. */
  key: string;
  /** The actor's id; `undefined` for an event. */
  actor: Id | undefined;
  name: string;
  cells: { article: Id; terms: NameUse[]; isCoded: boolean }[];
  /** The number of articles that name the actor or event. */
  naming: number;
  /** The number of articles that are coded, and so could name it. */
  coded: number;
}

/**
 * What each article calls each actor and event: actors first, then by the number of articles that name them, then by
 * name.
 */
export function buildNaming(articles: readonly ComparedArticle[]): NamingRow[] {
  const named = new Map<string, { name: Name; byArticle: Name[][] }>();
  for (const [index, { coding }] of articles.entries())
    for (const name of coding?.names ?? []) {
      const known = named.get(keyOf(name)) ?? { name, byArticle: [] };
      (known.byArticle[index] ??= []).push(name);
      named.set(keyOf(name), known);
    }
  const rows = [...named].map(
    ([
      key,
      {
        name: { actor, event = '' },
        byArticle,
      },
    ]) =>
      rowOf(
        articles,
        actor === undefined
          ? { key, actor, name: eventName(articles, event) }
          : { key, actor, name: nameOf(articles, `actor:${actor}`) },
        byArticle,
      ),
  );
  const isActor = ({ actor }: NamingRow) => actor !== undefined;
  return [...rows.filter(isActor).sort(byUse), ...rows.filter((row) => !isActor(row)).sort(byUse)];
}

function keyOf({ actor, event = '' }: Name): string {
  return actor ?? eventKey(event);
}

/** The key of an event's row. An id contains no underscore, so it cannot clash with an actor's key. */
export function eventKey(event: Id): string {
  return `event_${event}`;
}

function rowOf(
  articles: readonly ComparedArticle[],
  head: Pick<NamingRow, 'key' | 'actor' | 'name'>,
  named: readonly (readonly Name[] | undefined)[],
): NamingRow {
  const cells = articles.map(({ id, coding }, index) => ({
    article: id,
    isCoded: coding !== null,
    terms: (named[index] ?? [])
      .map(({ term, at }) => ({ term, at, paragraphs: at.length }))
      .sort((a, b) => b.paragraphs - a.paragraphs || (a.term < b.term ? -1 : 1)),
  }));
  return {
    ...head,
    cells,
    naming: cells.filter(({ terms }) => terms.length > 0).length,
    coded: cells.filter(({ isCoded }) => isCoded).length,
  };
}

function byUse(a: NamingRow, b: NamingRow): number {
  return b.naming - a.naming || (a.name < b.name ? -1 : 1);
}

/** The name of an event: an editor's neutral name, or else the words of the first article that reports it. */
export function eventName(articles: readonly ComparedArticle[], key: Id): string {
  const reports = articles.flatMap(({ coding }) =>
    (coding?.events ?? []).filter((event) => event.key === key),
  );
  return reports.find(({ label }) => label !== undefined)?.label ?? reports[0]?.what ?? key;
}

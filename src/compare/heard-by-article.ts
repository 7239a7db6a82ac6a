import type { Id } from '../schema/id.ts';
import { speakerName, type ComparedArticle } from './compared-article.ts';
import { speakerKey, type VoiceGroup } from './voices.ts';

/** How many speakers an article has of two sorts; what the sorts are, the row's drawing says. */
export interface SpeakerCounts {
  solid: number;
  hollow: number;
}

/** A kind of speaker or a source, with its speakers in each article, in the order of the articles. */
export interface HeardRow {
  key: string;
  name: string;
  /** The record of a source, if it has one. */
  actor: Id | undefined;
  cells: SpeakerCounts[];
  /** All of its speakers, counted article by article, and in how many articles it has any. */
  total: number;
  inArticles: number;
}

/** Who is heard in each article by kind of speaker: named ones are solid, unnamed ones hollow. */
export function heardByKind(
  articles: readonly Pick<ComparedArticle, 'id'>[],
  groups: readonly VoiceGroup[],
): HeardRow[] {
  return groups.map(({ class: { id, label }, rows }) => {
    const cells = rows.flatMap((row) => row.cells);
    return rowOf(
      { key: id, name: label, actor: undefined },
      articles.map(({ id: article }) => {
        const own = cells.filter((cell) => cell.article === article);
        const named = own.filter(({ isNamed }) => isNamed).length;
        return { solid: named, hollow: own.length - named };
      }),
    );
  });
}

/** A source on which articles rely, by its record or its name as printed. */
export interface Source {
  name: string;
  actor: Id | undefined;
}

/**
 * On whom each article relies: speakers that it hears itself, by whom they belong to (`belongsTo`), are solid; those whose words
 * somebody passes on to it are hollow, in the row of who passes them on. What most articles rely on comes first.
 */
export function reliedOn(
  articles: readonly ComparedArticle[],
  belongsTo: (actor: Id) => Source | undefined,
): HeardRow[] {
  const rows = new Map<string, { source: Source; speakers: { solid: Set<string>; hollow: Set<string> }[] }>();
  const add = (source: Source, index: number, sort: keyof SpeakerCounts, speaker: string) => {
    const key = source.actor ?? `_${source.name}`;
    const row = rows.get(key) ?? {
      source,
      speakers: articles.map(() => ({ solid: new Set<string>(), hollow: new Set<string>() })),
    };
    row.speakers[index]?.[sort].add(speaker);
    rows.set(key, row);
  };
  for (const [index, article] of articles.entries())
    for (const voice of article.coding?.voices ?? []) {
      const speaker = speakerKey(voice);
      const through = speakerName(article, { by: voice.through, byName: voice.throughName });
      if (through !== undefined) {
        // An outlet has no page among actors.
        const isActor = voice.through !== undefined && article.names[`actor:${voice.through}`] !== undefined;
        add({ name: through, actor: isActor ? voice.through : undefined }, index, 'hollow', speaker);
        continue;
      }
      const own = {
        name: speakerName(article, { by: voice.actor, byName: voice.name }) ?? '',
        actor: voice.actor,
      };
      add((voice.actor === undefined ? undefined : belongsTo(voice.actor)) ?? own, index, 'solid', speaker);
    }
  return [...rows]
    .map(([key, { source, speakers }]) =>
      rowOf(
        { key, ...source },
        speakers.map(({ solid, hollow }) => ({ solid: solid.size, hollow: hollow.size })),
      ),
    )
    .sort((a, b) => b.inArticles - a.inArticles || b.total - a.total || (a.name < b.name ? -1 : 1));
}

function rowOf(head: Pick<HeardRow, 'key' | 'name' | 'actor'>, cells: SpeakerCounts[]): HeardRow {
  return {
    ...head,
    cells,
    total: cells.reduce((sum, { solid, hollow }) => sum + solid + hollow, 0),
    inArticles: cells.filter(({ solid, hollow }) => solid + hollow > 0).length,
  };
}

/** The rows that have the most of something, and how much. At least one row is given. */
export function withMost<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number,
): { rows: Row[]; count: number } {
  const count = rows.map(valueOf).reduce((a, b) => Math.max(a, b));
  return { rows: rows.filter((row) => valueOf(row) === count), count };
}

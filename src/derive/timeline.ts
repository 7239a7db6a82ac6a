import { boundsOf, formatEdtf, isDated, type Edtf } from '@parallax/edtf';
import type { Chronology } from '../schema/chronology.ts';
import type { CodedEvent, Coding } from '../schema/coding.ts';
import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import { recordOf, type Archive, type ArticleEntry } from './archive.ts';
import type { RecordLink } from './article-card.ts';
import { placedFacts } from './known-facts.ts';
import { textDirection } from './language.ts';
import { edtfOf } from './publication-day.ts';

/** What every item of a timeline has. */
interface Dated {
  title: string;
  edtf: string;
  /** Its date in words. */
  when: string;
  /** The day at which it stands in the order of time: the first that it may be of, or the last where none is the first. */
  day: string;
}

/** An article by its publication. */
export interface TimelineArticle extends Dated {
  kind: 'article';
  id: Id;
  outlet: RecordLink;
  /** Of the title. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Whether the source states the date; else it is inferred, or not known. */
  isStated: boolean;
}

/** Something that articles report to have happened. */
export interface TimelineEvent extends Dated {
  kind: 'event';
  /** Its key in codings. */
  id: Id;
  /** The coding of the first article in time that reports it, whose date it has. */
  coding: { article: Id; codebook: Id };
  /** Who reports it, in the order of time. */
  articles: Id[];
  outlets: string[];
  /** Whether any article reports it as somebody's allegation. */
  isAlleged: boolean;
  /** The records of who took part and where, by `actor:ID` and `place:ID`. */
  records: string[];
}

/** A dated fact of a chronology. */
export interface TimelineFact extends Dated {
  kind: 'fact';
  id: Id;
  chronology: Id;
  /** The page of the chronology that it stands on. */
  page: number;
}

/** What stands on a timeline. */
export type TimelineItem = TimelineArticle | TimelineEvent | TimelineFact;

/** What timelines show: articles in the order of time, with the codings of each, and chronologies. */
export interface TimelineSources {
  articles: readonly ArticleEntry[];
  codingsOf: (article: Id) => readonly Coding[];
  chronologies: readonly { id: Id; data: Chronology }[];
}

const KINDS = { fact: 0, event: 1, article: 2 } satisfies Record<TimelineItem['kind'], number>;

/** Everything with a date, in the order of time: on one day facts come first, then events, then articles. */
export function timelineItems(archive: Archive, sources: TimelineSources): TimelineItem[] {
  return [
    ...sources.chronologies.flatMap(factsOf),
    ...eventsOf(archive, sources),
    ...sources.articles.map((article) => timelineArticle(archive, article)),
  ].sort((a, b) => compareText(a.day, b.day) || KINDS[a.kind] - KINDS[b.kind] || compareText(a.id, b.id));
}

/** An article as it stands on a timeline. */
export function timelineArticle(archive: Archive, { id, data, published }: ArticleEntry): TimelineArticle {
  return {
    kind: 'article',
    id,
    title: data.title,
    ...dated(data.date.edtf),
    when: published.words,
    outlet: { id: data.outlet, name: outletName(archive, data.outlet) },
    language: data.language,
    direction: textDirection(data.language),
    isStated: published.basis === 'stated',
  };
}

function factsOf({ id, data }: TimelineSources['chronologies'][number]): TimelineFact[] {
  return placedFacts(data).map(({ fact, page }) => ({
    kind: 'fact',
    id: fact.id,
    title: fact.what,
    ...dated(fact.date),
    when: fact.words,
    chronology: id,
    page,
  }));
}

/** Events with one key are one; the same key by different codebooks is, too, as it is of one happening. */
function eventsOf(archive: Archive, { articles, codingsOf }: TimelineSources): TimelineEvent[] {
  const reports = articles.flatMap((article) =>
    codingsOf(article.id).flatMap(({ events, codebook }) =>
      events.map((event) => ({ article, event, codebook: codebook.id })),
    ),
  );
  return [...Map.groupBy(reports, ({ event }) => event.key)].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const reporting = [...new Set(all.map(({ article }) => article))];
    return [
      {
        kind: 'event' as const,
        id: key,
        title: all.find(({ event }) => event.label !== undefined)?.event.label ?? first.event.what,
        ...dated(first.event.date),
        coding: { article: first.article.id, codebook: first.codebook },
        articles: reporting.map(({ id }) => id),
        outlets: [...new Set(reporting.map(({ data }) => outletName(archive, data.outlet)))],
        isAlleged: all.some(({ event }) => event.status === 'alleged'),
        records: [...new Set(all.flatMap(({ event }) => recordsOf(event)))],
      },
    ];
  });
}

/** An outlet as columns of comparisons call it. */
function outletName(archive: Archive, id: Id): string {
  const { name, shortName } = recordOf(archive, 'outlet', id).data;
  return shortName ?? name;
}

function recordsOf({ actors, places }: CodedEvent): string[] {
  return [...actors.map((id) => `actor:${id}`), ...places.map((id) => `place:${id}`)];
}

function dated(edtf: string): Pick<Dated, 'edtf' | 'when' | 'day'> {
  const value = edtfOf(edtf);
  const { earliest, latest } = boundsOf(value);
  return {
    edtf,
    when: formatEdtf(value, { as: 'span' }),
    day: hasStart(value) ? earliest : latest,
  };
}

function hasStart(value: Edtf): boolean {
  return value.kind !== 'interval' || isDated(value.start);
}

/** Items by the year (`2022`) or the month (`2022-03`) at which they stand, in the order of time. */
export function byPeriod(
  items: readonly TimelineItem[],
  by: 'year' | 'month',
): ReadonlyMap<string, readonly TimelineItem[]> {
  const length = by === 'year' ? 4 : 7;
  return Map.groupBy(items, ({ day }) => day.slice(0, length));
}

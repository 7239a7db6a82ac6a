import { dateWords } from '#words/dates';
import { boundsOf, formatEdtfIn, isDated, type Edtf } from '@parallax/edtf';
import type { Chronology } from '../schema/chronology.ts';
import type { CodedEvent, Coding } from '../schema/coding.ts';
import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import { recordOf, type Archive, type ArticleEntry } from './archive.ts';
import type { RecordLink } from './article-card.ts';
import { placedFacts } from './known-facts.ts';
import { textDirection } from './language.ts';
import { edtfOf } from './publication-day.ts';

/** The fields that every item of a timeline has. */
interface Dated {
  title: string;
  edtf: string;
  /** Its date in words. */
  when: string;
  /** The day by which it is sorted: the earliest that its date may mean, or the latest for an interval without a start. */
  day: string;
}

/** An article, dated by its publication. */
export interface TimelineArticle extends Dated {
  kind: 'article';
  id: Id;
  outlet: RecordLink;
  /** The language of the title. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Whether the source states the date; otherwise the date is inferred or unknown. */
  isStated: boolean;
}

/** Something that has happened, according to articles. */
export interface TimelineEvent extends Dated {
  kind: 'event';
  /** Its key in codings. */
  id: Id;
  /** The coding of the earliest article that reports the event; the date of the event is taken from it. */
  coding: { article: Id; codebook: Id };
  /** The articles that report it, and their outlets, sorted by time. */
  articles: Id[];
  outlets: string[];
  /** Whether any article reports it as an allegation. */
  isAlleged: boolean;
  /** The records of its actors and places, as `actor:ID` and `place:ID`. */
  records: string[];
}

/** A dated fact of a chronology. */
export interface TimelineFact extends Dated {
  kind: 'fact';
  id: Id;
  chronology: Id;
  /** The page of the chronology that lists it. */
  page: number;
}

/** An item on a timeline. */
export type TimelineItem = TimelineArticle | TimelineEvent | TimelineFact;

/** The sources of a timeline: articles sorted by time, the codings of each article, and chronologies. */
export interface TimelineSources {
  articles: readonly ArticleEntry[];
  codingsOf: (article: Id) => readonly Coding[];
  chronologies: readonly { id: Id; data: Chronology }[];
}

const KINDS = { fact: 0, event: 1, article: 2 } satisfies Record<TimelineItem['kind'], number>;

/** Everything with a date, sorted by time; on the same day, facts come first, then events, then articles. */
export function timelineItems(archive: Archive, sources: TimelineSources): TimelineItem[] {
  return [
    ...sources.chronologies.flatMap(factsOf),
    ...eventsOf(archive, sources),
    ...sources.articles.map((article) => timelineArticle(archive, article)),
  ].sort((a, b) => compareText(a.day, b.day) || KINDS[a.kind] - KINDS[b.kind] || compareText(a.id, b.id));
}

/** An article as an item of a timeline. */
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

/** Merges events with the same key, even from different codebooks, since a key identifies one occurrence. */
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

/** The name of an outlet, as in the columns of comparisons. */
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
    when: formatEdtfIn(dateWords, value, { as: 'span' }),
    day: hasStart(value) ? earliest : latest,
  };
}

function hasStart(value: Edtf): boolean {
  return value.kind !== 'interval' || isDated(value.start);
}

/** Groups items by year (`2022`) or month (`2022-03`) of the day by which they are sorted; the order stays. */
export function byPeriod(
  items: readonly TimelineItem[],
  by: 'year' | 'month',
): ReadonlyMap<string, readonly TimelineItem[]> {
  const length = by === 'year' ? 4 : 7;
  return Map.groupBy(items, ({ day }) => day.slice(0, length));
}

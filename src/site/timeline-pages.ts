import * as words from '#words/timeline';
import { byPeriod, timelineItems, type TimelineItem, type TimelineSources } from '../derive/timeline.ts';
import { binsBetween, boundsOfPeriod, periodName } from '../draw/bins.ts';
import { extentOf } from '../draw/extent.ts';
import type { Id } from '../schema/id.ts';
import { articleOf, UncheckedContentError } from '../derive/archive.ts';
import { byPublication } from '../derive/chronology.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { codingsOf } from './compared-articles.ts';
import { indexBy, keepBy } from './kept.ts';
import { drawCounted, drawItems, type CountedItems } from './timeline-drawing.ts';
import type { SitePage } from './site-page.ts';
import { standOutOf } from './timeline-lead.ts';
import { countKinds, countLanes, numberItems, type KindCounts, type NumberedItem } from './timeline-lanes.ts';
import { urls } from './urls.ts';

/** The most items that are drawn one by one, and the most that one page of a list has. */
const MOST_ITEMS = 90;

/** One page of a timeline. */
export interface TimelineProps {
  /** The dossier of the timeline; missing for the whole archive. */
  dossier?: Id;
  /** The year or the month that the page covers; missing for all time. */
  period?: string;
  /** The number of the page, from 1. */
  number: number;
}

/** A year or a month that has its own pages of a timeline. */
export interface TimelineGroup {
  period: string;
  name: string;
  href: string;
  counts: KindCounts;
}

/** The content of a page of a timeline, as plain data. */
interface TimelineData {
  period: string | undefined;
  number: number;
  last: number;
  /** The counts for all pages of the period. */
  counts: KindCounts;
  years: readonly [first: string, last: string] | undefined;
  /** The items that the page lists; empty if it only counts them by year or month. */
  items: NumberedItem[];
  /** How many of the items began before the period and reach into it; they are listed first. */
  earlier: number;
  groups: TimelineGroup[];
  /** The counts to draw if there are too many items to draw them one by one. */
  counted: CountedItems | undefined;
  /** What stands out among the events of all time, in a sentence; empty if they are few. */
  standOut: string;
}

/** The data that a page of a timeline shows. */
export interface TimelineView extends Omit<TimelineData, 'counted' | 'standOut'> {
  /** The title of the page: "Timeline", "March 2022, page 2". */
  title: string;
  /** The number of items of each kind, and the years that they cover. */
  lead: string;
  /** The drawing and its legend, as HTML; empty if nothing is dated. */
  drawing: string;
  /** Links to the pages above this one: the whole timeline and, for a month, its year. */
  within: { text: string; href: string }[];
  hrefOfPage: (number: number) => string;
}

/** The pages of the archive's timeline. */
export function timelinePages(loaded: LoadedArchive): SitePage<TimelineProps>[] {
  return pagesOf(archiveItems(loaded, ''), undefined);
}

/** The pages of the timeline of a dossier. */
export function timelinePagesOfDossier(loaded: LoadedArchive, dossier: Id): SitePage<TimelineProps>[] {
  return pagesOf(dossierItems(loaded, dossier), dossier);
}

/** Builds a page of a timeline. */
export function timelinePage(loaded: LoadedArchive, props: TimelineProps): TimelineView {
  const { dossier, period, number } = props;
  const { counted, standOut, ...data } =
    dossier === undefined
      ? archivePage(loaded, `${String(number)} ${period ?? ''}`)
      : dataOf(loaded, dossierItems(loaded, dossier), props);
  const year = period?.slice(0, 4);
  return {
    ...data,
    title: titleOf(period, number),
    lead: [leadOf(data), standOut].filter((sentence) => sentence !== '').join(' '),
    drawing:
      counted === undefined
        ? drawItems(data.items, loaded.site, { period, narrow: 'table' })
        : drawCounted(counted, loaded.site.direction),
    within: [
      ...(period === undefined ? [] : [{ text: words.title, href: urls.timeline({ dossier }) }]),
      ...(year === period || year === undefined
        ? []
        : [{ text: periodName(year), href: urls.timeline({ dossier, period: year }) }]),
    ],
    hrefOfPage: (page) => urls.timeline({ dossier, period, page }),
  };
}

/** Items sorted by time, and the items of each year and month. */
export interface TimelineItems {
  all: readonly TimelineItem[];
  years: ReadonlyMap<string, readonly TimelineItem[]>;
  months: ReadonlyMap<string, readonly TimelineItem[]>;
  /** Those that are not within one month, with their first and last days. */
  spans: readonly { item: TimelineItem; from: string; to: string }[];
}

/** Everything with a date in the archive; the key is empty. */
export const archiveItems = keepBy(
  (key: string) => key,
  (loaded) =>
    itemsOf(loaded, {
      articles: loaded.archive.articles,
      chronologies: [...loaded.chronologies.values()],
    }),
);

const dossierItems = keepBy(
  (dossier: Id) => dossier,
  (loaded, id) => {
    const { articles, chronology } = dossierOf(loaded, id).data;
    const known = chronology === undefined ? undefined : loaded.chronologies.get(chronology);
    return itemsOf(loaded, {
      articles: articles.map((article) => articleOf(loaded.archive, article)).sort(byPublication),
      chronologies: known === undefined ? [] : [known],
    });
  },
);

function itemsOf(loaded: LoadedArchive, sources: Omit<TimelineSources, 'codingsOf'>): TimelineItems {
  const all = timelineItems(loaded.archive, {
    ...sources,
    codingsOf: (article) => codingsOf(loaded, article),
  });
  const spans = all.flatMap((item) => {
    const { from, to } = extentOf(item.edtf);
    return from.slice(0, 7) === to.slice(0, 7) ? [] : [{ item, from, to }];
  });
  return { all, years: byPeriod(all, 'year'), months: byPeriod(all, 'month'), spans };
}

/** A page of the archive's timeline; the key is its number and its period, separated by a space. */
const archivePage = indexBy('timeline', (loaded, key) => {
  const [number = '', period = ''] = key.split(' ');
  return dataOf(loaded, archiveItems(loaded, ''), {
    ...(period === '' ? {} : { period }),
    number: Number(number),
  });
});

/**
 * The pages of a timeline. There is one for all time. If it has too many items to draw, there is also one for each year and,
 * for each year with too many items, at least one for each month.
 */
function pagesOf({ all, years, months }: TimelineItems, dossier: Id | undefined): SitePage<TimelineProps>[] {
  const page = (period: string | undefined, number: number) => ({
    href: urls.timeline({ dossier, period, page: number }),
    props: { ...(dossier && { dossier }), ...(period && { period }), number },
  });
  const isMany = (items: readonly TimelineItem[] | undefined) => (items?.length ?? 0) > MOST_ITEMS;
  if (!isMany(all)) return [page(undefined, 1)];
  return [
    page(undefined, 1),
    ...[...years.keys()].map((year) => page(year, 1)),
    ...[...months].flatMap(([month, items]) =>
      isMany(years.get(month.slice(0, 4)))
        ? Array.from({ length: lastPage(items.length) }, (_, at) => page(month, at + 1))
        : [],
    ),
  ];
}

const lastPage = (count: number) => Math.max(1, Math.ceil(count / MOST_ITEMS));

function dataOf(loaded: LoadedArchive, all: TimelineItems, props: TimelineProps): TimelineData {
  const { period, number } = props;
  const items = itemsIn(all, period);
  const isList = items.length <= MOST_ITEMS || period?.length === 7;
  const before = (number - 1) * MOST_ITEMS;
  const earlier = isList && number === 1 ? earlierIn(all, period, MOST_ITEMS - items.length) : [];
  const onPage = isList ? items.slice(before, before + MOST_ITEMS) : [];
  const groups = isList ? [] : groupsOf(items, props);
  return {
    period,
    number,
    last: isList ? lastPage(items.length) : 1,
    counts: countKinds(items),
    years: items[0] && [yearOf(items[0]), yearOf(items.at(-1) ?? items[0])],
    items: numberItems(loaded, [...earlier, ...onPage], before + 1),
    earlier: earlier.length,
    groups,
    counted: items.length <= MOST_ITEMS || number > 1 ? undefined : countsOf(items, groups, props),
    standOut: period === undefined ? standOutOf(items) : '',
  };
}

const yearOf = ({ day }: TimelineItem) => periodName(day.slice(0, 4));

/**
 * The items that began before a period and reach into it; none if there are more than `most`, which is so wherever the items of
 * a period have several pages.
 */
function earlierIn({ spans }: TimelineItems, period: string | undefined, most: number): TimelineItem[] {
  if (period === undefined) return [];
  const { from, before } = boundsOfPeriod(period);
  const found = spans.filter(({ item, from: first, to }) => item.day < from && first < before && to >= from);
  return found.length > most ? [] : found.map(({ item }) => item);
}

function itemsIn({ all, years, months }: TimelineItems, period: string | undefined): readonly TimelineItem[] {
  if (period === undefined) return all;
  const items = years.get(period) ?? months.get(period);
  if (items === undefined)
    throw new UncheckedContentError(`Nothing on the timeline is of ${period}. Run npm run check.`);
  return items;
}

/** Groups items by year or, if they are all from one year, by month. */
function groupsOf(items: readonly TimelineItem[], { dossier, period }: TimelineProps): TimelineGroup[] {
  const years = byPeriod(items, 'year');
  return [...(period === undefined && years.size > 1 ? years : byPeriod(items, 'month'))].map(
    ([group, ofGroup]) => ({
      period: group,
      name: periodName(group),
      href: urls.timeline({ dossier, period: group }),
      counts: countKinds(ofGroup),
    }),
  );
}

/**
 * Counts items that are too many to draw one by one. A column within one year or month links to the page of that year or
 * month; a column that spans several links to the table row of the first. If the items of a month are listed, a column links
 * to the first item that it counts.
 */
function countsOf(
  items: readonly TimelineItem[],
  groups: readonly TimelineGroup[],
  { dossier, period }: TimelineProps,
): CountedItems {
  const bins = binsBetween(items[0]?.day ?? '', items.at(-1)?.day ?? '');
  const groupOf = new Map(groups.map((group) => [group.period, group]));
  const lanes = countLanes(items, bins, (bin, first) => {
    const group = groupOf.get(first.day.slice(0, 4)) ?? groupOf.get(first.day.slice(0, 7));
    if (group !== undefined) {
      const { from, before } = boundsOfPeriod(group.period);
      return bin.from >= from && bin.before <= before ? group.href : `#p${group.period}`;
    }
    const at = items.indexOf(first);
    const page = Math.floor(at / MOST_ITEMS) + 1;
    return `${page === 1 ? '' : urls.timeline({ dossier, period, page })}#t${at + 1}`;
  });
  return { bins, lanes };
}

function titleOf(period: string | undefined, number: number): string {
  const name = period === undefined ? words.title : periodName(period);
  return number === 1 ? name : words.titleOfPage(name, number);
}

function leadOf({ counts, years, earlier }: Pick<TimelineData, 'counts' | 'years' | 'earlier'>): string {
  if (years === undefined) return words.nothingDated;
  const lead = words.lead(counts, years);
  return earlier === 0 ? lead : words.leadWithEarlier(lead, earlier);
}

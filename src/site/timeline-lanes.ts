import * as words from '#words/timeline';
import type { SiteView } from '../derive/site-view.ts';
import type { TimelineArticle, TimelineItem } from '../derive/timeline.ts';
import { binIndexOf, periodName, type Bin } from '../draw/bins.ts';
import type { BinCount } from '../draw/columns.ts';
import type { CountLane } from '../draw/counts-markup.ts';
import { extentOf } from '../draw/extent.ts';
import type { TimelineLane, TimelineMark } from '../draw/timeline.ts';
import type { LoadedArchive } from './archive.ts';
import { codedItemHref } from './coding-address.ts';
import { codingsOf } from './compared-articles.ts';
import { urls } from './urls.ts';

/** An item, the page that it links to, and its number in the drawing and the table. */
export interface NumberedItem {
  item: TimelineItem;
  href: string;
  number: number;
  /** The classes of its table row, which is also its mark on narrow screens. */
  looks: string[];
  /** Its year, if it is the first item of that year on the page. */
  year: string | undefined;
}

/** The most lanes of outlets. If there are more outlets, the last of these lanes has all that have no lane of their own. */
const MOST_OUTLETS = 12;

/** Adds a number and a link to each item. */
export function numberItems(
  loaded: LoadedArchive,
  items: readonly TimelineItem[],
  first: number,
): NumberedItem[] {
  return items.map((item, index) => {
    const before = items[index - 1];
    const year = item.day.slice(0, 4);
    const isFirst = year !== before?.day.slice(0, 4);
    return {
      item,
      href: itemHref(loaded, item),
      number: first + index,
      looks: [...looksOf(item, before), ...(isFirst ? ['first'] : [])],
      year: isFirst ? periodName(year) : undefined,
    };
  });
}

/** How many days may lie between two items before the next larger space between their rows. */
const SPACES = [31, 120, 365, 1100];

function looksOf(item: TimelineItem, before: TimelineItem | undefined): string[] {
  const { from, to, start, end, isUncertain } = extentOf(item.edtf);
  const days = before === undefined ? 0 : (Date.parse(item.day) - Date.parse(before.day)) / 86_400_000;
  const space = SPACES.filter((most) => days > most).length;
  return [
    item.kind,
    ...(isHollow(item) ? ['hollow'] : []),
    ...(from === to ? [] : ['span']),
    ...(start === 'sharp' && end === 'sharp' ? [] : ['about']),
    ...(isUncertain ? ['unsure'] : []),
    ...(space === 0 ? [] : [`s${space}`]),
  ];
}

/** Whether its mark is hollow: an inferred date of publication, or an allegation. */
function isHollow(item: TimelineItem): boolean {
  return item.kind === 'article' ? !item.isStated : item.kind === 'event' && item.isAlleged;
}

/** The page that an item links to: the article, the fact in its chronology, or the permanent address of the event in its coding. */
export function itemHref(loaded: LoadedArchive, item: TimelineItem): string {
  if (item.kind === 'article') return urls.article(item.id);
  if (item.kind === 'fact') return urls.chronology(item.chronology, item.page, item.id);
  const { article, codebook } = item.coding;
  const coding = codingsOf(loaded, article).find((each) => each.codebook.id === codebook);
  const event = coding?.events.find(({ key }) => key === item.id);
  return (event && codedItemHref(loaded, coding, event)) ?? urls.article(article);
}

/** A lane before it is drawn: its name and its items. */
interface Lane<T> extends Pick<TimelineLane, 'kind' | 'name' | 'href'> {
  items: readonly T[];
}

/** Divides items into lanes: articles, with a lane for each outlet, then the events that they report, then known facts. */
function intoLanes<T>(
  items: readonly T[],
  itemOf: (entry: T) => TimelineItem,
  order: 'time' | 'count',
): Lane<T>[] {
  const ofKind = (kind: TimelineItem['kind']) => items.filter((entry) => itemOf(entry).kind === kind);
  const outlets = [
    ...Map.groupBy(ofKind('article'), (entry) => (itemOf(entry) as TimelineArticle).outlet.id).values(),
  ];
  if (order === 'count') outlets.sort((a, b) => b.length - a.length);
  const own = outlets.length > MOST_OUTLETS ? outlets.slice(0, MOST_OUTLETS - 1) : outlets;
  const others = outlets.slice(own.length);
  const ofOthers = new Set(others.flat());
  const lanes: Lane<T>[] = [
    ...own.map((entries): Lane<T> => {
      const { outlet } = itemOf(entries[0] as T) as TimelineArticle;
      return {
        kind: 'article',
        name: outlet.name,
        href: urls.record('outlet', outlet.id),
        items: entries,
      };
    }),
    {
      kind: 'article',
      name: words.otherOutlets(others.length),
      items: items.filter((entry) => ofOthers.has(entry)),
    },
    { kind: 'event', name: words.reported, items: ofKind('event') },
    { kind: 'fact', name: words.known, items: ofKind('fact') },
  ];
  return lanes.filter((lane) => lane.items.length > 0);
}

/**
 * The lanes of a timeline that draws items one by one. With `bins`, events and facts that are too many for that are counted in them: those that
 * begin in them, as the legend says. The table alone has what began before, unless that stands out or nothing else is there.
 */
export function itemLanes(
  items: readonly NumberedItem[],
  site: Pick<SiteView, 'language' | 'direction'>,
  bins: readonly Bin[] = [],
): TimelineLane[] {
  return intoLanes(items, ({ item }) => item, 'time').flatMap((lane): TimelineLane[] => {
    if (bins.length === 0 || lane.kind === 'article' || lane.items.length <= MOST_MARKED)
      return [markedLane(lane, site)];
    const telling = tellingItems(lane.items);
    const others = lane.items.filter(
      (entry) => !telling.includes(entry) && binIndexOf(bins, entry.item.day) >= 0,
    );
    if (others.length === 0) return [markedLane(lane, site)];
    if (telling.length === 0) return [countedLane({ ...lane, items: others }, bins)];
    return [
      markedLane({ ...lane, name: words.mostReported, items: telling }, site),
      countedLane({ ...lane, name: words.otherReports, items: others }, bins),
    ];
  });
}

/** The most marks of events or of facts, and of those that stand out among more. */
const MOST_MARKED = 24;
const MOST_TELLING = 12;

/** The items of a lane that stand out: events that several articles report, those with most articles, and alleged ones. */
function tellingItems(items: readonly NumberedItem[]): NumberedItem[] {
  const weigh = ({ item }: NumberedItem) =>
    item.kind === 'event' ? item.articles.length + (item.isAlleged ? 0.5 : 0) : 0;
  const most = items
    .filter((entry) => weigh(entry) > 1)
    .toSorted((one, other) => weigh(other) - weigh(one))
    .slice(0, MOST_TELLING);
  return items.filter((entry) => most.includes(entry));
}

/** What the lanes of marks and of columns have in common. */
function headOf({ kind, name, href, items }: Lane<NumberedItem>) {
  return { kind, name, href, words: words.laneName(name, words.inLane[kind](items.length)) };
}

function markedLane(lane: Lane<NumberedItem>, site: Pick<SiteView, 'language' | 'direction'>): TimelineLane {
  return { ...headOf(lane), marks: lane.items.map((entry) => markOf(entry, site)) };
}

/** Counts the items of a lane; each column leads to the row of its first item in the table. */
function countedLane(lane: Lane<NumberedItem>, bins: readonly Bin[]): TimelineLane {
  const inBins = Map.groupBy(lane.items, ({ item }) => binIndexOf(bins, item.day));
  return {
    ...headOf(lane),
    marks: [],
    columns: bins.flatMap((bin, index) => {
      const [first, ...others] = inBins.get(index) ?? [];
      return first === undefined
        ? []
        : [{ ...bin, count: 1 + others.length, href: `#t${String(first.number)}` }];
    }),
  };
}

function markOf(
  { item, href, number }: NumberedItem,
  site: Pick<SiteView, 'language' | 'direction'>,
): TimelineMark {
  // Events and facts are told in the archive's own words.
  const { language, direction } = item.kind === 'article' ? item : site;
  return {
    edtf: item.edtf,
    key: `${item.kind === 'article' && isHollow(item) ? '~' : ''}${number}${/[?%]/.test(item.edtf) ? words.inDoubt : ''}`,
    href,
    name: words.markName(
      number,
      item.when,
      item.title,
      item.kind === 'article' ? item.outlet.name : undefined,
    ),
    fill: isHollow(item) ? 'hollow' : 'solid',
    label: { text: apartFromKey(item.title.replace(/[.。]$/u, '')), language, direction },
  };
}

/** A title that begins with a digit would read as one number with the key before it. */
const apartFromKey = (title: string) => (/^\p{Nd}/u.test(title) ? `· ${title}` : title);

/** The number of items of each kind. */
export type KindCounts = Record<TimelineItem['kind'], number>;

/** Counts items by kind. */
export function countKinds(items: readonly TimelineItem[]): KindCounts {
  const counts = { fact: 0, event: 0, article: 0 };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

/** The lanes of a timeline that counts items. `hrefIn` returns the link of a bin of a lane, given the first item in it. */
export function countLanes(
  items: readonly TimelineItem[],
  bins: readonly Bin[],
  hrefIn: (bin: Bin, first: TimelineItem) => string,
): CountLane[] {
  return intoLanes(items, (item) => item, 'count').map(({ kind, name, href, items: entries }) => {
    const inBins = Map.groupBy(entries, ({ day }) => binIndexOf(bins, day));
    return {
      kind,
      name,
      href,
      words: words.laneName(name, words.inLane[kind](entries.length)),
      counts: bins.map((bin, index): BinCount | undefined => {
        const inBin = inBins.get(index);
        return inBin?.[0] && { count: inBin.length, href: hrefIn(bin, inBin[0]) };
      }),
    };
  });
}

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SiteView } from '../derive/site-view.ts';
import type { TimelineItem } from '../derive/timeline.ts';
import { axisOver, WIDTHS } from '../draw/axis.ts';
import { binsBetween, boundsOfPeriod, dayBefore, type Bin } from '../draw/bins.ts';
import { drawCounts, type CountLane } from '../draw/counts-markup.ts';
import { extentOf } from '../draw/extent.ts';
import { drawLegend } from '../draw/legend.ts';
import { drawShared, drawTimeline } from '../draw/timeline-markup.ts';
import { layOutTimeline, type Direction } from '../draw/timeline.ts';
import { countLanes, itemLanes, type NumberedItem } from './timeline-lanes.ts';

/** The counts of items in bins of time. */
export interface CountedItems {
  bins: Bin[];
  lanes: CountLane[];
}

/** Draws the counts of items, as HTML. */
export function drawCounted({ bins, lanes }: CountedItems, direction: Direction): string {
  return toHtml(drawCounts(bins, lanes, direction));
}

/** How items are drawn. */
export interface ItemsDrawing {
  /** A year or month that the drawing shows in full. */
  period?: string | undefined;
  /**
   * What narrow screens show: the drawing, with counts if it needs more rows than they have, or nothing, because the table of the
   * page is a timeline there.
   */
  narrow: 'drawing' | 'table';
}

/**
 * Draws items one by one, with a legend, as HTML; empty without items. If they need too many rows even for wide screens, counts
 * are drawn. A column of counts links to the table row of its first item.
 */
export function drawItems(
  items: readonly NumberedItem[],
  { language, direction }: Pick<SiteView, 'language' | 'direction'>,
  { period, narrow }: ItemsDrawing,
): string {
  const [first, last] = [items[0]?.item, items.at(-1)?.item];
  if (first === undefined || last === undefined) return '';
  const bounds = period === undefined ? undefined : boundsOfPeriod(period);
  const bins = narrow === 'table' ? columnBins(items, bounds) : [];
  const lanes = itemLanes(items, { language, direction }, bins);
  // What stands out among what is counted has its name beside it.
  const isDivided = lanes.some(({ columns }) => columns !== undefined);
  const laidOut = [...(isDivided ? [true] : []), false]
    .map((isNamed) => layOutTimeline({ lanes, isNamed, period: bounds }))
    .find((each) => each !== undefined);
  const isForAll = narrow === 'drawing' && laidOut?.fitsNarrow === true;
  const drawing =
    laidOut === undefined ? undefined : drawTimeline({ ...laidOut, fitsNarrow: isForAll }, direction);
  const legend = drawLegend(lanes, direction);
  if (drawing !== undefined && (isForAll || narrow === 'table'))
    return toHtml([drawShared(direction), drawing, legend]);
  const counts = countsOfItems(items, first, last, direction);
  if (drawing === undefined) return toHtml(counts);
  return toHtml([drawShared(direction), h('div', { className: ['on-narrow'] }, counts), drawing, legend]);
}

/** The most columns on the axis of a drawing for wide screens, in steps until each is as wide as a finger. */
const MOST_COLUMNS = [18, 14, 12, 10, 8, 6, 4];
/** The least width of a column, in CSS pixels. */
const FINGER = 24;

/** The bins of the columns of a drawing: those of its period, or as many as have room beside each other. */
function columnBins(
  items: readonly NumberedItem[],
  period: { from: string; before: string } | undefined,
): Bin[] {
  if (period !== undefined) return binsBetween(period.from, dayBefore(period.before));
  const [first = '', last = ''] = [items[0]?.item.day, items.at(-1)?.item.day];
  const extents = items.map(({ item }) => extentOf(item.edtf));
  const days = extents.flatMap(({ from, to }) => [from, to]);
  const isRoomy = (bins: readonly Bin[]) => {
    const ends = bins.flatMap(({ from, before }) => [from, dayBefore(before)]);
    const axis = axisOver([...days, ...ends]);
    return bins.every(
      ({ from, before }) => (axis.start(before) - axis.start(from)) * WIDTHS.wide >= 100 * FINGER,
    );
  };
  return MOST_COLUMNS.map((most) => binsBetween(first, last, most)).find(isRoomy) ?? [];
}

function countsOfItems(
  items: readonly NumberedItem[],
  first: TimelineItem,
  last: TimelineItem,
  direction: Direction,
) {
  const bins = binsBetween(first.day, last.day);
  const rows = new Map(items.map(({ item, number }) => [item, `#t${number}`]));
  const lanes = countLanes(
    items.map(({ item }) => item),
    bins,
    (_, item) => rows.get(item) ?? '#table',
  );
  return drawCounts(bins, lanes, direction);
}

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SiteView } from '../derive/site-view.ts';
import type { TimelineItem } from '../derive/timeline.ts';
import { binsBetween, boundsOfPeriod, type Bin } from '../draw/bins.ts';
import { drawCounts, type CountLane } from '../draw/counts-markup.ts';
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
  const lanes = itemLanes(items, { language, direction });
  const laidOut = layOutTimeline({
    lanes,
    period: period === undefined ? undefined : boundsOfPeriod(period),
  });
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

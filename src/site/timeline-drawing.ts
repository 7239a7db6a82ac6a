import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { binsBetween, boundsOfPeriod, type Bin } from '../draw/bins.ts';
import { drawCounts, type CountLane } from '../draw/counts-markup.ts';
import { drawLegend } from '../draw/legend.ts';
import { drawTimeline } from '../draw/timeline-markup.ts';
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

/**
 * Draws items one by one, with a legend, as HTML; empty without items. If they need more rows than a narrow screen can have,
 * counts are drawn on narrow screens; if they also need too many for wider screens, counts are drawn on all screens. A column
 * of counts links to the table row of its first item.
 */
export function drawItems(items: readonly NumberedItem[], direction: Direction, period?: string): string {
  const [first, last] = [items[0]?.item, items.at(-1)?.item];
  if (first === undefined || last === undefined) return '';
  const lanes = itemLanes(items);
  const laidOut = layOutTimeline({
    lanes,
    period: period === undefined ? undefined : boundsOfPeriod(period),
  });
  if (laidOut?.fitsNarrow === true)
    return toHtml([drawTimeline(laidOut, direction), drawLegend(lanes, direction)]);
  const bins = binsBetween(first.day, last.day);
  const rows = new Map(items.map(({ item, number }) => [item, `#t${number}`]));
  const counted = countLanes(
    items.map(({ item }) => item),
    bins,
    (_, item) => rows.get(item) ?? '#table',
  );
  const counts = drawCounts(bins, counted, direction);
  if (laidOut === undefined) return toHtml(counts);
  return toHtml([
    h('div', { className: ['on-narrow'] }, counts),
    drawTimeline(laidOut, direction),
    drawLegend(lanes, direction),
  ]);
}

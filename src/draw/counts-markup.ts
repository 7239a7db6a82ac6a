import { columnName } from '#words/timeline';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { axisOfColumns, round } from './axis.ts';
import type { Bin } from './bins.ts';
import { drawColumn, type BinCount } from './columns.ts';
import { columnsOnAxis, drawAxis } from './timeline-markup.ts';
import type { Direction, TimelineLane } from './timeline.ts';

/** A lane with a count for each bin; `undefined` for an empty bin. */
export interface CountLane extends Pick<TimelineLane, 'kind' | 'name' | 'letter' | 'href' | 'words'> {
  counts: readonly (BinCount | undefined)[];
}

/** Draws the counts of each bin as columns; all lanes have the same scale. */
export function drawCounts(bins: readonly Bin[], lanes: readonly CountLane[], direction: Direction): Element {
  const axis = axisOfColumns(bins.map(({ from }) => from));
  const most = lanes
    .flatMap(({ counts }) => counts.map((each) => each?.count ?? 0))
    .reduce((a, b) => Math.max(a, b), 1);
  return h('div', { className: ['lanes', 'counted'] }, [
    drawAxis(axis, direction),
    h(
      'ol',
      lanes.map((lane) =>
        h(
          'li',
          { className: [lane.kind] },
          columnsOnAxis(
            lane,
            lane.counts.flatMap((each, index) => {
              const bin = bins[index];
              if (each === undefined || bin === undefined) return [];
              const name = columnName(lane.name, bin.name, each.count);
              return [
                drawColumn(name, each, each.count / most, placeOfColumn(index, bins.length), direction),
              ];
            }),
            { axis, direction },
          ),
        ),
      ),
    ),
    drawAxis(axis, direction),
  ]);
}

/** The start and the end of a column, in per cent; `count` is the number of columns. */
export function placeOfColumn(index: number, count: number): { start: number; end: number } {
  return { start: round((index * 100) / count), end: round(((index + 1) * 100) / count) };
}

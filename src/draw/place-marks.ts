import { round, WIDTHS, type Axis, type Screen } from './axis.ts';
import type { Extent } from './extent.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { GAP, labelRoom, stretchOf, type MarkInput, type MarkSpan } from './stretch.ts';

/** The position of a mark, in per cent, and its row on each screen, counted from 0. */
export interface PlacedMark {
  /** The start and the end of the mark; an open side reaches the edge of the drawing. */
  x1: number;
  x2: number;
  /** The band of days that the date may mean; a single day is a point. */
  band: readonly [from: number, to: number];
  row: Record<Screen, number>;
  /** None if it has none, or if no screen has room for it; two if large screens have a longer one. */
  labels: PlacedLabel[];
}

/** The marks of a lane, and the number of rows that they need on each screen. */
export interface PlacedLane {
  placed: PlacedMark[];
  rows: Record<Screen, number>;
}

/**
 * Places the marks of a lane, which are sorted by time, so that none overlaps another on any screen. With `isNamed`, rows have
 * room for the labels, too, so that no mark lacks the one that it has.
 */
export function placeMarks(axis: Axis, marks: readonly MarkInput[], isNamed = false): PlacedLane {
  const spans = marks.map(({ extent }) => {
    const band = [axis.start(extent.from), drawnEnd(axis, extent)] as const;
    return {
      band,
      x1: extent.start === 'open' ? 0 : band[0],
      x2: extent.end === 'open' ? 100 : band[1],
    };
  });
  const kept = marks.map((mark, index) => (isNamed ? keptRoom(mark, spans[index]!) : NO_ROOM));
  const packed = {
    narrow: packRows(marks, spans, kept, WIDTHS.narrow),
    wide: packRows(marks, spans, kept, WIDTHS.wide),
    large: packRows(marks, spans, kept, WIDTHS.large),
  };
  const onEach = (valueOf: (screen: Screen) => number) => ({
    narrow: valueOf('narrow'),
    wide: valueOf('wide'),
    large: valueOf('large'),
  });
  const placed = spans.map((span, index) => ({
    ...span,
    row: onEach((screen) => packed[screen].rows[index] ?? 0),
  }));
  const labels = placeLabels(marks, placed);
  return {
    placed: placed.map((mark, index): PlacedMark => ({ ...mark, labels: labels[index]! })),
    rows: onEach((screen) => packed[screen].count),
  };
}

/** A single day is drawn as a point at its start; anything longer is drawn to the end of its last day. */
function drawnEnd(axis: Axis, { from, to }: Extent): number {
  return from === to ? axis.start(from) : axis.end(to);
}

/** The room kept for a label before or after its mark, in CSS pixels. */
type KeptRoom = Record<PlacedLabel['side'], number>;
const NO_ROOM: KeptRoom = { start: 0, end: 0 };

/** The side on which the narrowest screen that has room for a label has it; larger screens have it there, too. */
function keptRoom(mark: MarkInput, span: MarkSpan): KeptRoom {
  const room = mark.label === undefined ? 0 : labelRoom(mark.label);
  for (const width of Object.values(WIDTHS)) {
    const { from, to } = stretchOf(mark, span, width);
    if (to + room <= width) return { start: 0, end: room };
    if (from - room >= 0) return { start: room, end: 0 };
  }
  // No screen has room for all of it: where wide screens have more, for a part of it.
  const { from, to } = stretchOf(mark, span, WIDTHS.wide);
  const after = WIDTHS.wide - to;
  return after > from ? { start: 0, end: Math.max(0, after) } : { start: Math.max(0, from), end: 0 };
}

function packRows(
  marks: readonly MarkInput[],
  spans: readonly MarkSpan[],
  kept: readonly KeptRoom[],
  width: number,
): { rows: number[]; count: number } {
  const free: number[] = [];
  const rows: number[] = [];
  const stretches = marks.map((mark, index) => {
    const { from, to } = stretchOf(mark, spans[index]!, width);
    return { from: from - kept[index]!.start, to: to + kept[index]!.end };
  });
  const order = stretches
    .map((_, index) => index)
    .sort((a, b) => (stretches[a]?.from ?? 0) - (stretches[b]?.from ?? 0));
  for (const index of order) {
    const { from, to } = stretches[index] ?? { from: 0, to: 0 };
    const found = free.findIndex((end) => end <= from);
    const row = found === -1 ? free.length : found;
    free[row] = to + GAP;
    rows[index] = row;
  }
  return { rows, count: free.length };
}

/** Converts a position from the start of the drawing to a position from its left side. */
export function fromLeft(x: number, direction: 'ltr' | 'rtl'): number {
  return direction === 'ltr' ? x : round(100 - x);
}

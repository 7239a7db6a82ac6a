import { LABEL_SIZE, round, WIDTHS, type Axis, type Screen } from './axis.ts';
import type { Extent } from './extent.ts';
import { textWidth } from './text-width.ts';

/** A mark to be placed: its date, the key that is also in the table, and a label that is shown if there is room. */
export interface MarkInput {
  extent: Extent;
  key: string;
  label?: string | undefined;
}

/** The position of a mark, in per cent, and its row on each screen, counted from 0. */
export interface PlacedMark {
  /** The start and the end of the mark; an open side reaches the edge of the drawing. */
  x1: number;
  x2: number;
  /** The band of days that the date may mean; a single day is a point. */
  band: readonly [from: number, to: number];
  row: Record<Screen, number>;
  /** The smallest screen with room for its label; `undefined` if no screen has room. */
  labelOn: 'wide' | 'large' | undefined;
}

/** The marks of a lane, and the number of rows that they need on each screen. */
export interface PlacedLane {
  placed: PlacedMark[];
  rows: Record<Screen, number>;
}

/** The height of a row in CSS pixels, which is also the least size of a touch target. */
export const ROW = 24;
/** The space in CSS pixels between the end of a date and its key; as much is kept free before the start of a date. */
export const REACH = 9;
/** The length of the faded end of an approximate date, in CSS pixels. */
export const FADE = 14;
/** The font size of keys in CSS pixels. */
export const KEY_SIZE = 11;
const GAP = 3;

/** A part of a row, from one point to another, in CSS pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/** The part of a row that a mark and its key take up in a drawing of this width. */
export function stretchOf(
  { extent, key }: MarkInput,
  { x1, x2 }: Pick<PlacedMark, 'x1' | 'x2'>,
  width: number,
): Stretch {
  const middle = ((x1 + x2) / 200) * width;
  const from = (x1 / 100) * width - REACH - (extent.start === 'about' ? FADE : 0);
  const to = (x2 / 100) * width + REACH + (extent.end === 'about' ? FADE : 0) + textWidth(key, KEY_SIZE);
  return { from: Math.min(from, middle - ROW / 2), to: Math.max(to, middle + ROW / 2) };
}

/** The part of a row that the label of a mark takes up, after the key. */
export function labelStretch(mark: MarkInput, placed: Pick<PlacedMark, 'x1' | 'x2'>, width: number): Stretch {
  const { to } = stretchOf(mark, placed, width);
  return { from: to, to: to + 2 * GAP + textWidth(mark.label ?? '', LABEL_SIZE) };
}

/** Places the marks of a lane, which are sorted by time, so that none overlaps another on any screen. */
export function placeMarks(axis: Axis, marks: readonly MarkInput[]): PlacedLane {
  const spans = marks.map(({ extent }) => {
    const band = [axis.start(extent.from), drawnEnd(axis, extent)] as const;
    return {
      band,
      x1: extent.start === 'open' ? 0 : band[0],
      x2: extent.end === 'open' ? 100 : band[1],
    };
  });
  const packed = {
    narrow: packRows(marks, spans, WIDTHS.narrow),
    wide: packRows(marks, spans, WIDTHS.wide),
    large: packRows(marks, spans, WIDTHS.large),
  };
  const onEach = (valueOf: (screen: Screen) => number) => ({
    narrow: valueOf('narrow'),
    wide: valueOf('wide'),
    large: valueOf('large'),
  });
  const placed = spans.map((span, index): PlacedMark => ({
    ...span,
    row: onEach((screen) => packed[screen].rows[index] ?? 0),
    labelOn: undefined,
  }));
  return {
    placed: placed.map((mark, index) => ({ ...mark, labelOn: roomForLabel(marks, placed, index) })),
    rows: onEach((screen) => packed[screen].count),
  };
}

/** A single day is drawn as a point at its start; anything longer is drawn to the end of its last day. */
function drawnEnd(axis: Axis, { from, to }: Extent): number {
  return from === to ? axis.start(from) : axis.end(to);
}

function packRows(
  marks: readonly MarkInput[],
  spans: readonly Pick<PlacedMark, 'x1' | 'x2'>[],
  width: number,
): { rows: number[]; count: number } {
  const free: number[] = [];
  const rows: number[] = [];
  const stretches = marks.map((mark, index) => stretchOf(mark, spans[index] ?? { x1: 0, x2: 0 }, width));
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

/** The smallest screen with room for the label of a mark; a label on wide screens must fit on large screens, too. */
function roomForLabel(
  marks: readonly MarkInput[],
  placed: readonly PlacedMark[],
  index: number,
): PlacedMark['labelOn'] {
  if (marks[index]?.label === undefined) return undefined;
  if (!hasRoom(marks, placed, index, 'large')) return undefined;
  return hasRoom(marks, placed, index, 'wide') ? 'wide' : 'large';
}

function hasRoom(
  marks: readonly MarkInput[],
  placed: readonly PlacedMark[],
  index: number,
  screen: Screen,
): boolean {
  const width = WIDTHS[screen];
  const [input, mark] = [marks[index]!, placed[index]!];
  const { from, to } = labelStretch(input, mark, width);
  if (to > width) return false;
  return placed.every((other, at) => {
    if (at === index || other.row[screen] !== mark.row[screen]) return true;
    const stretch = stretchOf(marks[at]!, other, width);
    return stretch.to <= from || stretch.from >= to;
  });
}

/** Converts a position from the start of the drawing to a position from its left side. */
export function fromLeft(x: number, direction: 'ltr' | 'rtl'): number {
  return direction === 'ltr' ? x : round(100 - x);
}

import { axisOfPeriod, axisOver, type Axis, type Screen } from './axis.ts';
import { extentOf, type Extent } from './extent.ts';
import { placeMarks, type PlacedMark } from './place-marks.ts';

/** Which way a text or a drawing runs. */
export type Direction = 'ltr' | 'rtl';

/** What a mark stands for, and where it leads. */
export interface TimelineMark {
  edtf: string;
  /** The key that stands beside it and before its row of the table. */
  key: string;
  href: string;
  /** What a screen reader says of it, and what is shown to who points at it. */
  name: string;
  /** `hollow` is inferred or alleged. */
  fill: 'solid' | 'hollow';
  /** Words that stand beside it where there is room, in their language. */
  label?: { text: string; language: string; direction: Direction } | undefined;
}

/** A lane of a timeline: marks of one kind, in the order of time. */
export interface TimelineLane {
  kind: 'fact' | 'event' | 'article';
  name: string;
  href?: string | undefined;
  /** What a screen reader calls its drawing: "Harbour Post: 3 articles". */
  words: string;
  marks: readonly TimelineMark[];
}

/** A timeline to be drawn. */
export interface TimelineDrawing {
  lanes: readonly TimelineLane[];
  /** A period whose whole time is shown, whatever is known of it: from a day to the start of another. */
  period?: { from: string; before: string } | undefined;
}

/** The most rows of a lane on each screen; style sheets know as many (`styles/timeline.css`). */
export const MOST_ROWS = { narrow: 14, wide: 24, large: 24 } satisfies Record<Screen, number>;

/** A lane with the place of each of its marks, and how many rows they take on each screen. */
export interface LaidOutLane {
  lane: TimelineLane;
  marks: { mark: TimelineMark; extent: Extent; placed: PlacedMark }[];
  rows: Record<Screen, number>;
}

/** A timeline whose marks have their places. */
export interface LaidOutTimeline {
  axis: Axis;
  /** Whether narrow screens have room for its rows, too. */
  fitsNarrow: boolean;
  lanes: LaidOutLane[];
}

/**
 * Lays a timeline out so that nothing overlaps at any width; `undefined` where there is nothing, or too much at one time for the
 * rows of a wide screen.
 */
export function layOutTimeline({ lanes, period }: TimelineDrawing): LaidOutTimeline | undefined {
  const read = lanes.map((lane) => ({
    lane,
    marks: lane.marks.map((mark) => ({ mark, extent: extentOf(mark.edtf) })),
  }));
  const days = read.flatMap(({ marks }) => marks.flatMap(({ extent: { from, to } }) => [from, to]));
  if (days.length === 0) return undefined;
  const axis = period === undefined ? axisOver(days) : axisOfPeriod(period.from, period.before);
  const laidOut = read.map(({ lane, marks }): LaidOutLane => {
    const { placed, rows } = placeMarks(
      axis,
      marks.map(({ mark: { key, label }, extent }) => ({ extent, key, label: label?.text })),
    );
    return { lane, marks: placed.map((place, index) => ({ ...marks[index]!, placed: place })), rows };
  });
  const fits = (screen: Screen) => laidOut.every(({ rows }) => rows[screen] <= MOST_ROWS[screen]);
  return fits('wide') && fits('large') ? { axis, lanes: laidOut, fitsNarrow: fits('narrow') } : undefined;
}

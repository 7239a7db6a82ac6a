import { axisOfPeriod, axisOver, type Axis, type Screen } from './axis.ts';
import { dayBefore } from './bins.ts';
import { extentOf, extentWithin, type Extent } from './extent.ts';
import { placeMarks, type PlacedMark } from './place-marks.ts';

/** The direction of a text or a drawing. */
export type Direction = 'ltr' | 'rtl';

/** A mark of a timeline: its date, and the page that it links to. */
export interface TimelineMark {
  edtf: string;
  /** The key beside the mark, which is also at the start of its table row. */
  key: string;
  href: string;
  /** Its name for screen readers, which is also shown as a tooltip. */
  name: string;
  /** `hollow` if it is inferred or alleged. */
  fill: 'solid' | 'hollow';
  /** The text beside it, if there is room, with its language. */
  label?: { text: string; language: string; direction: Direction } | undefined;
}

/** How many items of a lane begin in a stretch of time, from the day `from` to the day before `before`, with its name and a link to them. */
export interface TimelineColumn {
  from: string;
  before: string;
  name: string;
  count: number;
  href: string;
}

/** A lane of a timeline: marks of one kind, sorted by time. */
export interface TimelineLane {
  kind: 'fact' | 'event' | 'article';
  name: string;
  href?: string | undefined;
  /** What this lane and those up to the next one with a heading are about. */
  heading?: { text: string; href: string } | undefined;
  /** The letter and the tint of an answer, as in `OverviewAnswer`. */
  letter?: string | undefined;
  tint?: number | undefined;
  /** The name of its drawing for screen readers: "Harbour Post: 3 articles". */
  words: string;
  marks: readonly TimelineMark[];
  /** What is counted in place of marks. */
  columns?: readonly TimelineColumn[] | undefined;
}

/** A timeline to be drawn. */
export interface TimelineDrawing {
  lanes: readonly TimelineLane[];
  /** Whether every mark has its label beside it, even if that takes more rows. */
  isNamed?: boolean | undefined;
  /** A period that is shown in full, even if parts of it are empty; it ends the day before `before`. */
  period?: { from: string; before: string } | undefined;
}

/** The most rows of a lane on each screen. `styles/timeline.css` has rules for as many rows. */
export const MOST_ROWS = { narrow: 14, wide: 24, large: 24 } satisfies Record<Screen, number>;

/** A lane with the positions of its marks, and the number of rows that they need on each screen. */
export interface LaidOutLane {
  lane: TimelineLane;
  marks: { mark: TimelineMark; extent: Extent; placed: PlacedMark }[];
  rows: Record<Screen, number>;
}

/** A timeline with the positions of its marks. */
export interface LaidOutTimeline {
  axis: Axis;
  /** Whether narrow screens also have room for its rows. */
  fitsNarrow: boolean;
  lanes: LaidOutLane[];
}

/**
 * Lays out a timeline so that nothing overlaps at any width. `undefined` if there are no marks, or if a lane needs more rows
 * than a wide or a large screen can have.
 */
export function layOutTimeline({ lanes, isNamed, period }: TimelineDrawing): LaidOutTimeline | undefined {
  const read = lanes.map((lane) => ({
    lane,
    marks: lane.marks.map((mark) => {
      const extent = extentOf(mark.edtf);
      return { mark, extent: period === undefined ? extent : extentWithin(extent, period) };
    }),
  }));
  const days = [
    ...read.flatMap(({ marks }) => marks.flatMap(({ extent: { from, to } }) => [from, to])),
    ...lanes.flatMap(({ columns = [] }) => columns.flatMap(({ from, before }) => [from, dayBefore(before)])),
  ];
  if (days.length === 0) return undefined;
  const axis = period === undefined ? axisOver(days) : axisOfPeriod(period.from, period.before);
  const laidOut = read.map(({ lane, marks }): LaidOutLane => {
    const { placed, rows } = placeMarks(
      axis,
      marks.map(({ mark: { key, label }, extent }) => ({ extent, key, label: label?.text })),
      isNamed,
    );
    return { lane, marks: placed.map((place, index) => ({ ...marks[index]!, placed: place })), rows };
  });
  const fits = (screen: Screen) => laidOut.every(({ rows }) => rows[screen] <= MOST_ROWS[screen]);
  return fits('wide') && fits('large') ? { axis, lanes: laidOut, fitsNarrow: fits('narrow') } : undefined;
}

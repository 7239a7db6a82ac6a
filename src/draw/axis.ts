import { shortDay, shortMonth } from '#words/timeline';
import { scaleUtc } from 'd3-scale';
import { textWidth } from './text-width.ts';

/**
 * The least width of a drawing, in CSS pixels, on narrow screens, on screens with room for the lane names beside it (from
 * 46rem) and on large screens (from 72rem). Positions are percentages, so marks that do not overlap at one width do not
 * overlap at any greater width.
 */
export const WIDTHS = { narrow: 244, wide: 432, large: 792 } as const;

/** A kind of screen, by its width. */
export type Screen = keyof typeof WIDTHS;

/** The font size of labels and keys, in CSS pixels. */
export const LABEL_SIZE = 12;

/** A labelled point of the axis; `shownOn` names the screens that show the label. */
export interface Tick {
  x: number;
  label: string;
  shownOn: 'all' | 'narrow' | 'wide';
}

/** An axis of time from the start of a day to the end of another. */
export interface Axis {
  /** The position of the start of a day, as a percentage from the start of the drawing. */
  start: (day: string) => number;
  /** The position of the end of a day. */
  end: (day: string) => number;
  /** The positions of the lines. */
  lines: number[];
  ticks: Tick[];
}

const DAY = 86_400_000;
/** The width of a label and the gap after it. */
const LABEL_ROOM = 46;
/** The free space to the right of a drawing, for keys and labels. */
const RIGHT_ROOM = 24;

/** An axis from the earliest to the latest of some days, extended to the next round date on both sides. */
export function axisOver(days: readonly string[]): Axis {
  const times = days.map(timeOf);
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b)) + DAY;
  return axisBetween(first, last, true);
}

/** An axis from the start of one day to the start of another, without rounding. */
export function axisOfPeriod(from: string, before: string): Axis {
  return axisBetween(timeOf(from), timeOf(before), false);
}

function axisBetween(first: number, last: number, isRounded: boolean): Axis {
  const scale = scaleUtc()
    .domain([new Date(first), new Date(last)])
    .range([0, 100]);
  if (isRounded) scale.nice(Math.floor(WIDTHS.wide / LABEL_ROOM));
  const [from, to] = scale.domain().map(Number) as [number, number];
  const place = (time: number) => round(Math.min(100, Math.max(0, scale(time))));
  const at = (width: number) =>
    scale.ticks(Math.floor(width / LABEL_ROOM)).filter((tick) => Number(tick) >= from && Number(tick) < to);
  return {
    start: (day) => place(timeOf(day)),
    end: (day) => place(timeOf(day) + DAY),
    lines: [...new Set(at(WIDTHS.wide).map((tick) => place(Number(tick))))],
    ticks: ticksOf(
      labelled(at(WIDTHS.narrow), place, WIDTHS.narrow),
      labelled(at(WIDTHS.wide), place, WIDTHS.wide),
    ),
  };
}

/** The lines and labels of columns of equal width, given the first day of each. */
export function axisOfColumns(starts: readonly string[]): Pick<Axis, 'lines' | 'ticks'> {
  const dates = starts.map((day) => new Date(timeOf(day)));
  const places = new Map(dates.map((date, index) => [Number(date), round((index * 100) / starts.length)]));
  const place = (time: number) => places.get(time) ?? 0;
  return {
    lines: [...places.values()],
    ticks: ticksOf(labelled(dates, place, WIDTHS.narrow), labelled(dates, place, WIDTHS.wide)),
  };
}

/** Merges the labels of narrow and wide screens. */
function ticksOf(narrow: readonly Labelled[], wide: readonly Labelled[]): Tick[] {
  const isAmong = (others: readonly Labelled[], { x, label }: Labelled) =>
    others.some((other) => x === other.x && label === other.label);
  return [
    ...narrow.map((tick) => ({ ...tick, shownOn: isAmong(wide, tick) ? 'all' : 'narrow' }) as const),
    ...wide.filter((tick) => !isAmong(narrow, tick)).map((tick) => ({ ...tick, shownOn: 'wide' }) as const),
  ].sort((a, b) => a.x - b.x);
}

type Labelled = Omit<Tick, 'shownOn'>;

/** The ticks that have room for a label. A label starts at its line; the first one includes the year. */
function labelled(ticks: readonly Date[], place: (time: number) => number, width: number): Labelled[] {
  const kept: (Labelled & { tick: Date })[] = [];
  let free = 0;
  for (const tick of ticks) {
    const x = place(Number(tick));
    const label = labelOf(tick, kept.length === 0);
    const start = (x / 100) * width;
    const end = start + 4 + textWidth(label, LABEL_SIZE);
    if (end > width + RIGHT_ROOM) continue;
    if (start < free) {
      // Without room for both, the label of a year replaces that of the month before it.
      if (!isYear(tick) || isYear(kept.at(-1)?.tick)) continue;
      kept.pop();
    }
    kept.push({ x, label, tick });
    free = end + 4;
  }
  return kept.map(({ x, label }) => ({ x, label }));
}

const isYear = (date: Date | undefined) => date?.getUTCMonth() === 0 && date.getUTCDate() === 1;

function labelOf(date: Date, isFirst: boolean): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (month === 0 && day === 1) return String(year);
  const named = isFirst ? year : undefined;
  return day === 1 ? shortMonth(month + 1, named) : shortDay(day, month + 1, named);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Rounds a number to two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

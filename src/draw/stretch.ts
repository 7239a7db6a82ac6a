import { LABEL_SIZE } from './axis.ts';
import type { Extent } from './extent.ts';
import { textWidth } from './text-width.ts';

/** A mark to be placed: its date, the key that is also in the table, and a label that is shown if there is room. */
export interface MarkInput {
  extent: Extent;
  key: string;
  label?: string | undefined;
}

/** The left and right end of a mark, in per cent of the width of a drawing. */
export interface MarkSpan {
  x1: number;
  x2: number;
}

/** The height of a row in CSS pixels, which is also the least size of a touch target. */
export const ROW = 24;
/** The space in CSS pixels between the end of a date and its key; as much is kept free before the start of a date. */
export const REACH = 9;
/** The length of the faded end of an approximate date, in CSS pixels. */
export const FADE = 14;
/** The space between what stands beside each other in a row, in CSS pixels. */
export const GAP = 3;

/** A part of a row, from one point to another, in CSS pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/** The part of a row that a mark and its key take up in a drawing of this width. */
export function stretchOf({ extent, key }: MarkInput, { x1, x2 }: MarkSpan, width: number): Stretch {
  const middle = ((x1 + x2) / 200) * width;
  const from = (x1 / 100) * width - REACH - (extent.start === 'about' ? FADE : 0);
  const to = (x2 / 100) * width + REACH + (extent.end === 'about' ? FADE : 0) + textWidth(key, LABEL_SIZE);
  return { from: Math.min(from, middle - ROW / 2), to: Math.max(to, middle + ROW / 2) };
}

/** The length of a label with the gaps around it, in CSS pixels. */
export function labelRoom(text: string): number {
  return 2 * GAP + textWidth(text, LABEL_SIZE);
}

import { thousands } from '#words/timeline';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from './axis.ts';
import { fromLeft } from './place-marks.ts';
import type { Direction } from './timeline.ts';

/** The number of items in a bin, and the link to them. */
export interface BinCount {
  count: number;
  href: string;
}

/** The heights of the tallest column and of the number above it. */
const COLUMN = 34;
const NUMBER = 17;
/** The height of a lane of columns, in CSS pixels. */
export const COLUMNS_HEIGHT = COLUMN + NUMBER;

/** Draws the column of a bin with its number above it, as a link; `share` is its part of the greatest height, from 0 to 1. */
export function drawColumn(
  name: string,
  { count, href }: BinCount,
  share: number,
  { start, end }: { start: number; end: number },
  direction: Direction,
): Element {
  const width = end - start;
  const height = Math.max(1, round(share * COLUMN));
  const left = direction === 'ltr' ? start : fromLeft(end, direction);
  const x = (part: number) => `${round(left + width * part)}%`;
  return s('a', { href }, [
    s('title', name),
    s('rect', { x: x(0), width: `${round(width)}%`, height: COLUMN + NUMBER }),
    s('rect', {
      className: ['c'],
      x: x(0.1),
      y: COLUMN + NUMBER - height,
      width: `${round(width * 0.8)}%`,
      height,
    }),
    s(
      'text',
      { x: x(0.5), y: COLUMN + NUMBER - height - 3, textAnchor: 'middle' },
      count < 1000 ? String(count) : thousands(round(Math.floor(count / 100) / 10)),
    ),
  ]);
}

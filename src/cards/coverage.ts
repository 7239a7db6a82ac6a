import type { Polygon } from './shape.ts';

/** How much of each pixel of a rectangle a shape covers, from 0 to 1, row by row; `left` and `top` say where it is. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  values: Float32Array;
}

/**
 * How much of each pixel polygons cover. Where they overlap in one direction they count once, and where one runs against another it
 * is a hole in it, as in fonts. The exact areas are summed up along each row (Levien, "font-rs").
 */
export function coverageOf(polygons: readonly Polygon[]): Coverage {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons)
    for (let at = 0; at < polygon.length; at += 2) {
      left = Math.min(left, polygon[at]!);
      right = Math.max(right, polygon[at]!);
      top = Math.min(top, polygon[at + 1]!);
      bottom = Math.max(bottom, polygon[at + 1]!);
    }
  if (!Number.isFinite(left)) return { left: 0, top: 0, width: 0, height: 0, values: new Float32Array() };
  left = Math.floor(left);
  top = Math.floor(top);
  // A line at the right edge adds to the pixel after it.
  const width = Math.ceil(right) - left + 1;
  const height = Math.ceil(bottom) - top;
  const values = new Float32Array(width * height + 2);
  for (const polygon of polygons) {
    let x = polygon.at(-2)! - left;
    let y = polygon.at(-1)! - top;
    for (let at = 0; at < polygon.length; at += 2) {
      const [toX, toY] = [polygon[at]! - left, polygon[at + 1]! - top];
      addLine(values, { width, height }, x, y, toX, toY);
      [x, y] = [toX, toY];
    }
  }
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    sum += values[at]!;
    values[at] = Math.min(1, Math.abs(sum));
  }
  return { left, top, width, height, values };
}

/** Adds what changes at a line from each pixel to the next of its row. */
function addLine(
  values: Float32Array,
  { width, height }: { width: number; height: number },
  ...[fromX, fromY, toX, toY]: [number, number, number, number]
): void {
  if (fromY === toY) return;
  const direction = fromY < toY ? 1 : -1;
  const [x0, y0, x1, y1] = direction === 1 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let row = Math.floor(y0); row < Math.min(height, Math.ceil(y1)); row += 1) {
    const share = Math.min(row + 1, y1) - Math.max(row, y0);
    const next = x + slope * share;
    addSpan(values, row * width, Math.min(x, next), Math.max(x, next), share * direction);
    x = next;
  }
}

/** Adds the part of a line within one row, from `x0` to `x1`, that is `share` of the row high. */
function addSpan(values: Float32Array, start: number, x0: number, x1: number, share: number): void {
  const last = Math.ceil(x1);
  // What is right of the line in each pixel, less the same of the pixel before.
  let before = 0;
  for (let pixel = Math.floor(x0); pixel < last; pixel += 1) {
    const area = areaUpTo(pixel + 1, x0, x1) - areaUpTo(pixel, x0, x1);
    values[start + pixel]! += share * (area - before);
    before = area;
  }
  values[start + last]! += share * (1 - before);
}

/** The area between `x` and a line from (`x0`, 0) to (`x1`, 1), right of the line. */
function areaUpTo(x: number, x0: number, x1: number): number {
  if (x <= x0) return 0;
  return x < x1 ? (x - x0) ** 2 / (2 * (x1 - x0)) : x - (x0 + x1) / 2;
}

import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/cards/coverage.ts';
import { circle, polygonsOf, strokeOf, type Polygon } from '../../../src/cards/shape.ts';

const square = (left: number, top: number, size: number): Polygon => [
  ...[left, top, left + size, top, left + size, top + size, left, top + size],
];
const areaOf = (polygons: Polygon[]) => coverageOf(polygons).values.reduce((sum, value) => sum + value, 0);

test('a square covers the pixels that it is on, and of those at its edges a part', () => {
  const { left, top, width, values } = coverageOf([square(1.5, 2, 2)]);
  expect([left, top]).toEqual([1, 2]);
  expect([...values.subarray(0, 4)]).toEqual([0.5, 1, 0.5, 0]);
  expect([...values.subarray(width, width + 4)]).toEqual([0.5, 1, 0.5, 0]);
});

test('what polygons cover is as large as they are', () => {
  expect(areaOf([[0, 0, 10, 0, 0, 7]])).toBeCloseTo(35, 3);
  expect(areaOf([circle(20, 20, 9)])).toBeCloseTo(Math.PI * 81, -1);
});

test('a polygon that runs the other way is a hole, and two that overlap count once', () => {
  const hole = [2, 2, 2, 4, 4, 4, 4, 2];
  expect(areaOf([square(0, 0, 6), hole])).toBe(32);
  expect(areaOf([square(0, 0, 6), square(2, 2, 6)])).toBe(36 + 36 - 16);
});

test('nothing covers nothing', () => {
  expect(coverageOf([])).toMatchObject({ width: 0, height: 0 });
});

test('a stroke has its width along each side, and round corners', () => {
  const line = 20 * 4 + Math.PI * 4;
  expect(Math.abs(areaOf(strokeOf([10, 10, 30, 10], 4, { isClosed: false })) - line)).toBeLessThan(1);
  const around = 22 * 22 - 18 * 18;
  const corners = 4 - Math.PI;
  expect(Math.abs(areaOf(strokeOf(square(10, 10, 20), 2)) - (around - corners))).toBeLessThan(1);
});

test('a curve is drawn as lines that are near it', () => {
  const outline = [
    { type: 'M', values: [0, 0] },
    { type: 'Q', values: [50, 100, 100, 0] },
    { type: 'Z', values: [] },
  ];
  // The area under a parabola is two thirds of its box.
  const area = (2 / 3) * 100 * 50;
  expect(Math.abs(areaOf(polygonsOf(outline, (x, y) => [x, y])) - area) / area).toBeLessThan(0.002);
});

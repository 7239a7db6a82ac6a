import RBush from 'rbush';
import type { Point } from './map-shapes.ts';

/** A box in a drawing, in the units of the drawing. */
export interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** A possible position of a label: its box, and the point at the start, middle or end of its text. */
export interface LabelPlace {
  box: Box;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Something that labels may not cover: a box, or only the circle inside it. */
export interface Obstacle extends Box {
  circle?: { x: number; y: number; radius: number };
}

/** The least distance between a label and anything else. */
const GAP = 1.5;
/** The least distance between a label and the left or right edge: the face may be wider than the estimate. */
const BESIDE_EDGE = 4;

/** An index of the obstacles to labels. `placeLabel` adds each label that it places. */
export function obstaclesOf(obstacles: readonly Obstacle[]): RBush<Obstacle> {
  return new RBush<Obstacle>().load(obstacles.slice());
}

/**
 * Takes the first candidate that lies within the drawing, meets no obstacle and is at least `clear` away from each circle but
 * its `own`, and adds it to the obstacles; `undefined` if there is none.
 */
export function placeLabel(
  obstacles: RBush<Obstacle>,
  candidates: Iterable<LabelPlace>,
  { width, height }: { width: number; height: number },
  { own = new Set(), clear = GAP }: { own?: ReadonlySet<Obstacle>; clear?: number } = {},
): LabelPlace | undefined {
  for (const candidate of candidates) {
    const { minX, minY, maxX, maxY } = candidate.box;
    if (minX < BESIDE_EDGE || maxX > width - BESIDE_EDGE || minY < 2 || maxY > height - 2) continue;
    const near = obstacles.search(around(candidate.box, Math.max(GAP, clear)));
    if (near.some((each) => isMet(each, candidate.box, own.has(each) ? GAP : clear))) continue;
    obstacles.insert(candidate.box);
    return candidate;
  }
  return undefined;
}

/** A box with a gap around it. */
function around({ minX, minY, maxX, maxY }: Box, gap: number): Box {
  return { minX: minX - gap, minY: minY - gap, maxX: maxX + gap, maxY: maxY + gap };
}

/** Whether a box meets an obstacle, or comes closer to it than it may if it is a circle. */
function isMet({ circle, ...other }: Obstacle, box: Box, clear: number): boolean {
  if (circle === undefined) {
    const { minX, minY, maxX, maxY } = around(box, GAP);
    return other.minX <= maxX && other.maxX >= minX && other.minY <= maxY && other.maxY >= minY;
  }
  const dx = Math.max(box.minX - circle.x, 0, circle.x - box.maxX);
  const dy = Math.max(box.minY - circle.y, 0, circle.y - box.maxY);
  return Math.hypot(dx, dy) < circle.radius + clear;
}

/** The size of a label. */
export interface LabelSize {
  width: number;
  height: number;
}

/** The distance from the baseline of a label to the bottom of its box, relative to the height of the box. */
const DESCENT = 0.26;

/**
 * The label positions around a round symbol, in the order that mapmakers prefer: right, left, above and below, and at last
 * above and below with a quarter or three quarters of the label before the middle of the symbol.
 */
export function besideSymbol([x, y]: Point, radius: number, size: LabelSize): LabelPlace[] {
  const away = radius + 3;
  const across = away * 0.75;
  const along = across + size.height / 4;
  const [up, aside] = [away + size.height / 2, size.width / 4];
  const sides: [dx: number, dy: number, anchor: LabelPlace['anchor']][] = [
    [away, 0, 'start'],
    [across, -along, 'start'],
    [across, along, 'start'],
    [-away, 0, 'end'],
    [-across, -along, 'end'],
    [-across, along, 'end'],
    [0, -up, 'middle'],
    [0, up, 'middle'],
    [aside, -up, 'middle'],
    [aside, up, 'middle'],
    [-aside, -up, 'middle'],
    [-aside, up, 'middle'],
  ];
  return sides.map(([dx, dy, anchor]) => labelAt([x + dx, y + dy], anchor, size));
}

/** A label whose box is vertically centred on a point. */
export function labelAt(
  [x, y]: Point,
  anchor: LabelPlace['anchor'],
  { width, height }: LabelSize,
): LabelPlace {
  const minX = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { minX, minY: y - height / 2, maxX: minX + width, maxY: y + height / 2 };
  return { box, x, y: box.maxY - height * DESCENT, anchor };
}

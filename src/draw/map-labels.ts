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
 * Takes the first candidate that lies within the drawing and covers no obstacle, and adds it to the obstacles; `undefined` if
 * there is none.
 */
export function placeLabel(
  obstacles: RBush<Obstacle>,
  candidates: Iterable<LabelPlace>,
  { width, height }: { width: number; height: number },
): LabelPlace | undefined {
  for (const candidate of candidates) {
    const { minX, minY, maxX, maxY } = candidate.box;
    if (minX < BESIDE_EDGE || maxX > width - BESIDE_EDGE || minY < 2 || maxY > height - 2) continue;
    const kept = { minX: minX - GAP, minY: minY - GAP, maxX: maxX + GAP, maxY: maxY + GAP };
    if (obstacles.search(kept).some((obstacle) => isMet(obstacle, kept))) continue;
    obstacles.insert(candidate.box);
    return candidate;
  }
  return undefined;
}

/** Whether a box that overlaps the box of an obstacle also overlaps the obstacle itself. */
function isMet({ circle }: Obstacle, { minX, minY, maxX, maxY }: Box): boolean {
  if (circle === undefined) return true;
  const dx = Math.max(minX - circle.x, 0, circle.x - maxX);
  const dy = Math.max(minY - circle.y, 0, circle.y - maxY);
  return Math.hypot(dx, dy) < circle.radius;
}

/** The size of a label. */
export interface LabelSize {
  width: number;
  height: number;
}

/** The distance from the baseline of a label to the bottom of its box, relative to the height of the box. */
const DESCENT = 0.26;

/** The label positions around a round symbol, in the order that mapmakers prefer: right, left, above and below. */
export function besideSymbol([x, y]: Point, radius: number, size: LabelSize): LabelPlace[] {
  const away = radius + 3;
  const across = away * 0.75;
  const along = across + size.height / 4;
  const sides: [dx: number, dy: number, anchor: LabelPlace['anchor']][] = [
    [away, 0, 'start'],
    [across, -along, 'start'],
    [across, along, 'start'],
    [-away, 0, 'end'],
    [-across, -along, 'end'],
    [-across, along, 'end'],
    [0, -away - size.height / 2, 'middle'],
    [0, away + size.height / 2, 'middle'],
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

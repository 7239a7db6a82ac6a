import RBush from 'rbush';
import type { Point } from './map-shapes.ts';

/** A box in a drawing, in its units. */
export interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** Where a label may stand: its box, and where its text begins, ends or has its middle. */
export interface LabelPlace {
  box: Box;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** What labels may not cover: a box, or the circle in it. */
export interface Obstacle extends Box {
  circle?: { x: number; y: number; radius: number };
}

/** How far a label stays from all else. */
const GAP = 1.5;

/** The obstacles to labels, which each label that finds a place becomes in turn. */
export function obstaclesOf(obstacles: readonly Obstacle[]): RBush<Obstacle> {
  return new RBush<Obstacle>().load(obstacles.slice());
}

/** The first of the places, in their order, that is within the drawing and free; it is taken. `undefined` if none is. */
export function placeLabel(
  obstacles: RBush<Obstacle>,
  candidates: Iterable<LabelPlace>,
  { width, height }: { width: number; height: number },
): LabelPlace | undefined {
  for (const candidate of candidates) {
    const { minX, minY, maxX, maxY } = candidate.box;
    if (minX < 2 || minY < 2 || maxX > width - 2 || maxY > height - 2) continue;
    const kept = { minX: minX - GAP, minY: minY - GAP, maxX: maxX + GAP, maxY: maxY + GAP };
    if (obstacles.search(kept).some((obstacle) => isMet(obstacle, kept))) continue;
    obstacles.insert(candidate.box);
    return candidate;
  }
  return undefined;
}

/** Whether a box that meets that of an obstacle meets the obstacle. */
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

/** From the bottom of the box of a label to the line on which its text stands, as a part of its height. */
const DESCENT = 0.26;

/** The places beside a round symbol, as mapmakers prefer them: right, left, above and below. */
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

/** A label whose middle line is at a point. */
export function labelAt(
  [x, y]: Point,
  anchor: LabelPlace['anchor'],
  { width, height }: LabelSize,
): LabelPlace {
  const minX = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { minX, minY: y - height / 2, maxX: minX + width, maxY: y + height / 2 };
  return { box, x, y: box.maxY - height * DESCENT, anchor };
}

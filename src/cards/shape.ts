/** A closed polygon: x and y of its points in turn, in pixels. */
export type Polygon = readonly number[];

/** A step of an outline as SVG writes it, with absolute coordinates: `M`, `L`, `Q`, `C` or `Z`. */
export interface OutlineStep {
  type: string;
  values: readonly number[];
}

/** How far a straight line may be from the curve it stands for, in pixels. */
const TOLERANCE = 0.08;

/** The polygons of an outline, with curves as short straight lines. `place` moves and scales its points to pixels. */
export function polygonsOf(
  outline: readonly OutlineStep[],
  place: (x: number, y: number) => readonly [number, number],
): Polygon[] {
  const polygons: number[][] = [];
  let polygon: number[] = [];
  for (const { type, values } of outline) {
    const points: number[] = [];
    for (let at = 0; at < values.length; at += 2) points.push(...place(values[at]!, values[at + 1]!));
    if (type === 'M') polygons.push((polygon = points));
    else if (type === 'L') polygon.push(...points);
    else if (type !== 'Z') addCurve(polygon, points);
  }
  return polygons;
}

/** Adds a quadratic or cubic Bézier curve from the last point of a polygon, which has one or two control points. */
function addCurve(polygon: number[], points: readonly number[]): void {
  const [x, y] = polygon.slice(-2) as [number, number];
  const all = [x, y, ...points];
  const steps = Math.max(1, Math.ceil(Math.sqrt(bend(all) / (4 * TOLERANCE))));
  for (let step = 1; step <= steps; step += 1) polygon.push(...onCurve(all, step / steps));
}

/** How far a curve's control points are from a straight line, at most: the sum of second differences. */
function bend(points: readonly number[]): number {
  let most = 0;
  for (let at = 0; at + 5 < points.length; at += 2)
    most = Math.max(
      most,
      Math.hypot(
        points[at]! - 2 * points[at + 2]! + points[at + 4]!,
        points[at + 1]! - 2 * points[at + 3]! + points[at + 5]!,
      ),
    );
  return points.length > 6 ? 3 * most : most;
}

/** The point of a Bézier curve at a share of its way (de Casteljau). */
function onCurve(points: readonly number[], share: number): readonly number[] {
  let left = points;
  while (left.length > 2)
    left = Array.from(
      { length: left.length - 2 },
      (_, at) => left[at]! + (left[at + 2]! - left[at]!) * share,
    );
  return left;
}

/** A circle as a polygon. */
export function circle(x: number, y: number, radius: number): Polygon {
  const corners = Math.max(12, Math.ceil(Math.PI / Math.acos(1 - Math.min(0.9, TOLERANCE / radius))));
  return Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  }).flat();
}

/** The sides of a polygon as lines of a width, each a polygon of its own; with round corners. */
export function strokeOf(polygon: Polygon, width: number, { isClosed = true } = {}): Polygon[] {
  const half = width / 2;
  const points = Array.from({ length: polygon.length / 2 }, (_, at) => [
    polygon[2 * at]!,
    polygon[2 * at + 1]!,
  ]);
  const ends = isClosed ? [...points.slice(1), points[0]!] : points.slice(1);
  return [
    ...points.map(([x, y]) => circle(x!, y!, half)),
    ...ends.map(([toX, toY], at) => {
      const [x, y] = points[at] as [number, number];
      const length = Math.hypot(toX! - x, toY! - y) || 1;
      const [acrossX, acrossY] = [((toY! - y) / length) * half, ((x - toX!) / length) * half];
      // In the same direction as the circles, so that where they meet is filled.
      return [
        ...[x - acrossX, y - acrossY, x + acrossX, y + acrossY],
        ...[toX! + acrossX, toY! + acrossY, toX! - acrossX, toY! - acrossY],
      ];
    }),
  ];
}

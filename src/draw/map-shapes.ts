import { geoStream, type GeoPermissibleObjects, type GeoProjection, type GeoStream } from 'd3-geo';

/** A point of a drawing, in units of the drawing from its top left corner. */
export type Point = readonly [x: number, y: number];

/** A point of a line that is closer than this to the point before it is left out, in units of the drawing. */
const LEAST_STEP = 0.8;

/** Projects an area to rings, or lines to lines, and cuts them off at the edges of the drawing. */
export function project(projection: GeoProjection, object: GeoPermissibleObjects): Point[][] {
  const found: Point[][] = [];
  let line: [number, number][] = [];
  const sink: GeoStream = {
    point: (x, y) => {
      line.push([x, y]);
    },
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (line.length > 1) found.push(line);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(object, projection.stream(sink));
  return found;
}

/** The SVG path data of lines or rings, rounded to a tenth of a unit, without points too close together to be seen. */
export function pathText(lines: readonly (readonly Point[])[], { isClosed }: { isClosed: boolean }): string {
  return lines
    .map((line) => thin(line))
    .filter((line) => line.length > (isClosed ? 3 : 1))
    .map((line) => {
      let [atX, atY] = [0, 0];
      const steps = line.map(([x, y], index) => {
        const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
        const text = `${index === 0 ? 'M' : index === 1 ? 'l' : ''}${short(toX - atX)}${separated(toY - atY)}`;
        [atX, atY] = [toX, toY];
        return index < 2 || text.startsWith('-') ? text : ` ${text}`;
      });
      return steps.join('') + (isClosed ? 'z' : '');
    })
    .join('');
}

const short = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');
const separated = (tenths: number) => (tenths < 0 ? short(tenths) : ` ${short(tenths)}`);

function thin(line: readonly Point[]): Point[] {
  let last: Point | undefined;
  return line.filter((point, index) => {
    const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST_STEP;
    if (!isFar && index < line.length - 1) return false;
    last = point;
    return true;
  });
}

/** The area that rings enclose, in square units of the drawing; holes are subtracted. */
export function areaOf(rings: readonly (readonly Point[])[]): number {
  return Math.abs(
    rings.reduce(
      (sum, ring) =>
        sum +
        ring.reduce((area, [x, y], index) => {
          const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
          return area + x * nextY - nextX * y;
        }, 0) /
          2,
      0,
    ),
  );
}

/** Whether a point lies within rings. */
export function isWithin(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let isInside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
  return isInside;
}

/** Points within rings at which a label could be centred, sorted by their distance from the edge, the farthest first. */
export function middlesOf(
  rings: readonly (readonly Point[])[],
  size: { width: number; height: number },
): Point[] {
  const STEPS = 14;
  const points = rings.flat();
  const [left, right] = spanOf(points.map(([x]) => x));
  const [top, bottom] = spanOf(points.map(([, y]) => y));
  const found: { point: Point; room: number }[] = [];
  for (let column = 1; column < STEPS; column++)
    for (let row = 1; row < STEPS; row++) {
      const point: Point = [left + ((right - left) * column) / STEPS, top + ((bottom - top) * row) / STEPS];
      if (isWithin(rings, point)) found.push({ point, room: roomAround(points, point, size) });
    }
  return found.sort((a, b) => b.room - a.room).map(({ point }) => point);
}

const spanOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** The distance from a point to the nearest of the points of the edge, in widths of the label across and in heights down. */
function roomAround(
  points: readonly Point[],
  [x, y]: Point,
  { width, height }: { width: number; height: number },
) {
  return points.reduce(
    (least, [otherX, otherY]) => Math.min(least, Math.hypot((otherX - x) / width, (otherY - y) / height)),
    Infinity,
  );
}

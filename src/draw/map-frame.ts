import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  type GeoProjection,
} from 'd3-geo';
import type { Bounds } from './map-geodata.ts';

/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];

/** The size of a drawing, in its own units. */
export interface Size {
  width: number;
  height: number;
}

/** A place that the frame should include. */
export interface Framed {
  position: Position;
  /** How often it is mentioned. */
  weight: number;
}

/** The part of the world that a map shows, and its projection. */
export interface MapFrame extends Size {
  /** Projects to the units of the drawing, and cuts shapes off at its edges. */
  projection: GeoProjection;
  /** The point of a position in the drawing, even if it is beyond the edge. */
  locate: (position: Position) => [x: number, y: number];
  centre: Position;
  bounds: Bounds;
  kilometresAcross: number;
}

const EARTH_RADIUS = 6371;
/**
 * With places sorted by their distance from the middle, a place that is more than this many times as far away as the one
 * before it is left out of the frame, with all places after it.
 */
const GAP = 2;
/** The share of the places, the nearest ones, that is always in the frame. */
const SHARE = 0.75;
/** The least distance from the middle to the edge, in degrees, so that a single town does not fill the frame. */
const LEAST_RADIUS = 0.35;
/** If a place in the frame is farther than this from the middle, in degrees, the map shows the whole world. */
const WORLD = 70;

/** The distance between two positions, in kilometres. */
export function kilometresBetween(a: Position, b: Position): number {
  return geoDistance(a, b) * EARTH_RADIUS;
}

/**
 * The frame around places. It leaves out places that are far away from all others, since including them would make the rest
 * too small. `undefined` without places.
 */
export function frameOf(places: readonly Framed[], size: Size, margin = 0.1): MapFrame | undefined {
  const centre = middleOf(places);
  if (centre === undefined) return undefined;
  const near = nearTo(
    centre,
    places.map(({ position }) => position),
  );
  const reach = Math.max(...near.map((position) => geoDistance(centre, position))) * (180 / Math.PI);
  const bearings: GeoJSON.MultiPoint = {
    type: 'MultiPoint',
    coordinates: [...near, ...geoCircle().center(centre).radius(LEAST_RADIUS)().coordinates.flat()],
  };
  const isWorld = reach > WORLD;
  const projection = (isWorld ? geoEqualEarth() : geoAzimuthalEqualArea()).rotate(
    isWorld ? [-centre[0], 0] : [-centre[0], -centre[1]],
  );
  const inset = Math.min(size.width, size.height) * margin;
  projection.fitExtent(
    [
      [inset, inset],
      [size.width - inset, size.height - inset],
    ],
    isWorld ? { type: 'Sphere' } : bearings,
  );
  // Between two points of a border a straight line is as good as a curve, and costs far less.
  if (!isWorld) projection.precision(0);
  const locate = (position: Position) => projection(position) ?? [size.width / 2, size.height / 2];
  const corners = cornersOf(projection, size);
  projection.clipExtent([
    [0, 0],
    [size.width, size.height],
  ]);
  const middle = projection.invert?.([size.width / 2, size.height / 2]) ?? centre;
  const [left, right] = [
    projection.invert?.([size.width * 0.45, size.height / 2]) ?? centre,
    projection.invert?.([size.width * 0.55, size.height / 2]) ?? centre,
  ];
  return {
    ...size,
    projection,
    locate,
    centre: middle,
    bounds: isWorld
      ? [
          [-180, -90],
          [180, 90],
        ]
      : geoBounds({ type: 'MultiPoint', coordinates: corners }),
    kilometresAcross: kilometresBetween(left, right) * 10,
  };
}

/** The place with the least total distance to all places, in which a place counts more the more often it is mentioned. */
function middleOf(places: readonly Framed[]): Position | undefined {
  let best: { position: Position; sum: number } | undefined;
  for (const { position } of places) {
    let sum = 0;
    for (const other of places) sum += (other.weight + 1) * geoDistance(position, other.position);
    if (best === undefined || sum < best.sum) best = { position, sum };
  }
  return best?.position;
}

function nearTo(centre: Position, positions: readonly Position[]): Position[] {
  const byDistance = positions
    .map((position) => ({ position, distance: geoDistance(centre, position) }))
    .sort((a, b) => a.distance - b.distance);
  const least = (LEAST_RADIUS * Math.PI) / 180;
  const end = byDistance.findIndex(
    ({ distance }, index) =>
      index >= byDistance.length * SHARE &&
      distance > GAP * Math.max(least, byDistance[index - 1]?.distance ?? 0),
  );
  return byDistance.slice(0, end === -1 ? undefined : end).map(({ position }) => position);
}

const isPosition = (found: readonly number[]): found is Position =>
  found.every(Number.isFinite) && found.length === 2;

/** Positions along the edges of a drawing. */
function cornersOf(projection: GeoProjection, { width, height }: Size): Position[] {
  const STEPS = 8;
  const along = Array.from({ length: STEPS + 1 }, (_, index) => index / STEPS);
  return along
    .flatMap((part): Position[] => [
      [part * width, 0],
      [part * width, height],
      [0, part * height],
      [width, part * height],
    ])
    .flatMap((point): Position[] => [projection.invert?.(point) ?? []].filter(isPosition));
}

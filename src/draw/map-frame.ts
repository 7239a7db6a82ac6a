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

/** The size of a drawing in its units. */
export interface Size {
  width: number;
  height: number;
}

/** A place that asks to be in the frame. */
export interface Framed {
  position: Position;
  /** How often it is mentioned. */
  weight: number;
}

/** Which part of the world a map shows, and how. */
export interface MapFrame extends Size {
  /** To the units of the drawing, cut at its edges. */
  projection: GeoProjection;
  /** Where a position would be, though it be beyond the edge. */
  locate: (position: Position) => [x: number, y: number];
  centre: Position;
  bounds: Bounds;
  kilometresAcross: number;
}

const EARTH_RADIUS = 6371;
/** A place this many times farther from the middle than the next nearer one is beyond the edge … */
const GAP = 2;
/** … if at least this share of the places is nearer. */
const SHARE = 0.75;
/** A frame reaches at least this far from its middle, in degrees, so that a single town does not fill it. */
const LEAST_RADIUS = 0.35;
/** Beyond this, in degrees, the map is one of the world. */
const WORLD = 70;

/** Kilometres between two positions. */
export function kilometresBetween(a: Position, b: Position): number {
  return geoDistance(a, b) * EARTH_RADIUS;
}

/**
 * The frame around places: all of them but those that lie far off from all others, which would shrink the rest. `undefined` without
 * any.
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

/** The place from which all others are nearest, each as much as it is mentioned. */
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

/** Positions along the edge of a drawing. */
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

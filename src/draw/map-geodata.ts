import { createRequire } from 'node:module';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import codes from './geodata/country-codes.json' with { type: 'json' };

/** The area of a country or a province. */
export type Outline = Feature<Polygon | MultiPolygon>;

/** The box that contains something; `west` is greater than `east` if the box crosses the 180th meridian. */
export type Bounds = readonly [
  southWest: [west: number, south: number],
  northEast: [east: number, north: number],
];

type Shapes = Topology<Record<string, GeometryCollection>>;

const readJson = createRequire(import.meta.url);

/** The topology in a JSON file, which is read on the first call: parsing both takes longer than a build without a map. */
const topologyIn = (file: string) => {
  let known: Shapes | undefined;
  return () => (known ??= readJson(file) as Shapes);
};

const countries = topologyIn('world-atlas/countries-50m.json');
const provinces = topologyIn('#geodata/provinces.json');

const geometriesOf = ({ objects }: Shapes, name: string) => objects[name]?.geometries ?? [];

/** The outlines in a topology, with their bounds; computed on the first call. */
const outlinesOf = (topology: () => Shapes, name: string) => {
  let known: { geometry: GeometryObject; outline: Outline; bounds: Bounds }[] | undefined;
  return () =>
    (known ??= geometriesOf(topology(), name).map((geometry) => {
      const outline = feature(topology(), geometry) as Outline;
      return { geometry, outline, bounds: boundsOf(outline) };
    }));
};

const allCountries = outlinesOf(countries, 'countries');

/**
 * The outline of a country, by its two-letter code, or of a first-level division, by its HASC code (`IQ.NI`); `undefined`
 * if the published data has none.
 */
export function outlineNamed(code: string): Outline | undefined {
  const [topology, name, id] = code.includes('.')
    ? ([provinces(), 'provinces', code] as const)
    : ([countries(), 'countries', (codes as Record<string, string>)[code]] as const);
  const geometry = id === undefined ? undefined : geometriesOf(topology, name).find((each) => each.id === id);
  return geometry === undefined ? undefined : (feature(topology, geometry) as Outline);
}

/** The countries whose bounds meet the given bounds, and the borders between them. */
export function countriesWithin(bounds: Bounds): { land: Outline[]; borders: MultiLineString } {
  const found = allCountries().filter((each) => doBoundsMeet(each.bounds, bounds));
  return {
    land: found.map(({ outline }) => outline),
    borders: mesh(
      countries(),
      { type: 'GeometryCollection', geometries: found.map(({ geometry }) => geometry) },
      (a, b) => a !== b,
    ),
  };
}

/** The borders between the first-level divisions of a country, by its two-letter code. */
export function provinceBorders(country: string): MultiLineString {
  const geometries = geometriesOf(provinces(), 'provinces').filter(
    ({ id }) => typeof id === 'string' && id.startsWith(`${country}.`),
  );
  return mesh(provinces(), { type: 'GeometryCollection', geometries }, (a, b) => a !== b);
}

/** The bounds of an area. In the data, areas that cross the 180th meridian are split there. */
function boundsOf({ geometry }: Outline): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const [outer = []] of polygons)
    for (const [x = 0, y = 0] of outer) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return [
    [west, south],
    [east, north],
  ];
}

function doBoundsMeet([[west, south], [east, north]]: Bounds, [[w, s], [e, n]]: Bounds): boolean {
  if (south > n || s > north) return false;
  const spans = (from: number, to: number): [number, number][] =>
    from <= to
      ? [[from, to]]
      : [
          [from, 180],
          [-180, to],
        ];
  return spans(west, east).some(([a, b]) => spans(w, e).some(([c, d]) => a <= d && c <= b));
}

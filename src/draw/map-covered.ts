import type { MapPlace, PlacedPlace } from './map-layout.ts';

/**
 * The places whose symbols lie on that of another, which has more mentions: by their ids, the other place. A reader sees one mark, so
 * the table has to say that there are two.
 */
export function coveredPlaces(placed: readonly PlacedPlace[]): Map<string, MapPlace> {
  const symbols = placed
    .filter(({ look }) => look === 'point' || look === 'vague')
    .toSorted((a, b) => b.place.weight - a.place.weight);
  return new Map(
    symbols.flatMap(({ place, at, radius }, index) => {
      const under = symbols
        .slice(0, index)
        .find(
          (other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < Math.max(radius, other.radius),
        );
      return under === undefined ? [] : [[place.id, under.place] as const];
    }),
  );
}

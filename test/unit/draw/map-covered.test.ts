import { expect, it } from 'vitest';
import { coveredPlaces } from '../../../src/draw/map-covered.ts';
import type { PlacedPlace } from '../../../src/draw/map-layout.ts';

const placed = (id: string, weight: number, x: number, look: PlacedPlace['look'] = 'point') =>
  ({
    place: { id, name: id, weight, isExact: true },
    look,
    at: [x, 10],
    radius: 8,
  }) as unknown as PlacedPlace;

it('a place whose symbol lies on that of another is said to, the one with fewer mentions', () => {
  const covered = coveredPlaces([
    placed('quarter', 2, 105),
    placed('city', 9, 100),
    placed('port', 4, 120),
    // An area has no symbol.
    placed('province', 20, 100, 'area'),
  ]);
  expect([...covered].map(([id, { name }]) => [id, name])).toEqual([['quarter', 'city']]);
});

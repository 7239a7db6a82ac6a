import type { MapPlace } from '../../../src/draw/map-layout.ts';

/** A sequence of numbers from 0 to 1 that is the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const NAMES = ['Ur', 'Basra', 'Al-Hadher', 'Makhoul Mountains', 'الموصل', 'Deir ez-Zor Governorate'];

/** Places around the middle of Iraq, some in one spot, some of them points that stand for areas. */
export function placesAround(count: number, seed = 7): MapPlace[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `place-${index}`,
    name: `${NAMES[index % NAMES.length] ?? ''} ${index}`,
    weight: Math.floor(next() ** 3 * 60),
    position: index % 7 === 6 ? [44.4, 33.3] : [41 + next() * 5, 31 + next() * 5],
    isExact: next() < 0.7,
  }));
}

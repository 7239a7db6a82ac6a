import { describe, expect, it } from 'vitest';
import { frameOfPlaces, layOutMap, type MapPlace, type MapStyle } from '../../../src/draw/map-layout.ts';
import { heightFor } from '../../../src/draw/map-height.ts';
import type { Box } from '../../../src/draw/map-labels.ts';
import { placesAround } from './generated-places.ts';

const WIDE: MapStyle = { width: 820, height: 600, text: 12.5, most: 19, least: 3, names: 400 };
const NARROW: MapStyle = { ...WIDE, width: 360, height: 400, most: 13 };

function laidOut(places: readonly MapPlace[], style = WIDE) {
  const frame = frameOfPlaces(places, style);
  if (frame === undefined) throw new Error('There is no frame.');
  return layOutMap(places, frame, style);
}

function town(id: string, longitude: number, latitude: number, more: Partial<MapPlace> = {}): MapPlace {
  return { id, name: id, weight: 1, position: [longitude, latitude], isExact: true, ...more };
}

function area(id: string, outline: string, weight = 1): MapPlace {
  return { id, name: id, weight, isExact: false, outline };
}

const BAGHDAD = town('Baghdad', 44.4, 33.34);
const MOSUL = town('Mosul', 43.12, 36.34);
const LONDON = town('London', -0.13, 51.51);
const TOWNS = [BAGHDAD, MOSUL, town('Kirkuk', 44.39, 35.47), town('Damascus', 36.29, 33.51)];

const doMeet = (a: Box, b: Box) => a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

describe('labels', () => {
  for (const count of [5, 50, 300])
    for (const [screen, style] of Object.entries({ wide: WIDE, narrow: NARROW }))
      it(`of ${count} places meet no other label and no symbol on a ${screen} screen, and stay within it`, () => {
        const { placed } = laidOut(placesAround(count), style);
        const labelled = placed.flatMap(({ label }) => label ?? []);
        expect(labelled.length).toBeGreaterThan(Math.min(count, 12) - 3);
        for (const [index, { box }] of labelled.entries()) {
          expect(box.minX >= 0 && box.minY >= 0 && box.maxX <= style.width && box.maxY <= style.height).toBe(
            true,
          );
          expect(labelled.slice(index + 1).filter((other) => doMeet(box, other.box))).toEqual([]);
          for (const { at, radius } of placed) {
            const dx = Math.max(box.minX - at[0], 0, at[0] - box.maxX);
            const dy = Math.max(box.minY - at[1], 0, at[1] - box.maxY);
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
          }
        }
      });

  it('go to the places that are mentioned most where there is no room for all', () => {
    const { placed } = laidOut([
      town('seldom', 44.4, 33.3, { weight: 1 }),
      ...Array.from({ length: 12 }, (_, index) => town(`often ${index}`, 44.4, 33.3, { weight: 50 })),
    ]);
    expect(placed.find(({ place }) => place.id === 'seldom')?.label).toBeUndefined();
    expect(placed.filter(({ label }) => label !== undefined).length).toBeGreaterThan(2);
  });
});

describe('a frame', () => {
  for (const count of [1, 5, 50, 300])
    it(`has all of ${count} places in it`, () => {
      const { placed, frame } = laidOut(placesAround(count));
      expect(placed).toHaveLength(count);
      for (const { at, look } of placed) {
        expect(look).not.toBe('beyond');
        expect(at[0] > 0 && at[1] > 0 && at[0] < frame.width && at[1] < frame.height).toBe(true);
      }
    });

  it('is not stretched by a place far off, which an arrow at the edge points to', () => {
    const { placed, frame } = laidOut([...TOWNS, LONDON]);
    expect(frame.kilometresAcross).toBeLessThan(2000);
    const london = placed.find(({ place }) => place === LONDON);
    expect(london?.look).toBe('beyond');
    expect(london?.beyond?.kilometres).toBeGreaterThan(3500);
    // Up and to the left.
    expect(london?.beyond?.angle).toBeLessThan(-90);
    expect(london?.at[1]).toBeLessThan(60);
  });

  it('of one town is a region around it, not a point', () => {
    expect(laidOut([BAGHDAD]).frame.kilometresAcross).toBeGreaterThan(70);
  });

  it('is lower where its places lie beside each other, and as high as its style where they lie above each other', () => {
    const between = (north: number, west: number) => [BAGHDAD, town('other', west, north)];
    expect(heightFor(between(34, 36), NARROW)).toBe(306);
    expect(heightFor(between(38, 44), NARROW)).toBe(400);
  });

  it('reaches across the 180th meridian', () => {
    const { frame, placed } = laidOut([town('Suva', 178.44, -18.14), town('Apia', -171.76, -13.83)]);
    expect(frame.kilometresAcross).toBeLessThan(3000);
    expect(placed.every(({ look }) => look === 'point')).toBe(true);
  });

  it('is the world where places are all over it', () => {
    const { frame, placed } = laidOut([
      ...TOWNS,
      LONDON,
      town('Lima', -77, -12),
      town('Sydney', 151, -33.9),
      town('Tokyo', 139.7, 35.7),
      town('Nairobi', 36.8, -1.3),
      town('Chicago', -87.6, 41.9),
    ]);
    expect(frame.kilometresAcross).toBeGreaterThan(15_000);
    expect(placed.every(({ look }) => look === 'point')).toBe(true);
  });

  it('there is none without a place', () => {
    expect(frameOfPlaces([], WIDE)).toBeUndefined();
  });

  it('of areas alone is around their middles', () => {
    const { placed } = laidOut([area('Anbar', 'IQ.AN'), area('Nineveh', 'IQ.NI')]);
    expect(placed.map(({ look }) => look)).toEqual(['area', 'area']);
  });
});

describe('a place', () => {
  const lookOf = (place: MapPlace) => laidOut([...TOWNS, place]).placed.find((each) => each.place === place);

  it('with an exact position is a point', () => {
    expect(lookOf(town('Fallujah', 43.79, 33.35))?.look).toBe('point');
  });

  it('whose point stands for an area without bounds looks vague', () => {
    expect(lookOf(town('Hamrin Mountains', 44.19, 34.75, { isExact: false }))?.look).toBe('vague');
  });

  it('with an outline is an area, and its name stands on it', () => {
    const found = lookOf({ ...area('Anbar', 'IQ.AN'), position: [41.66, 33.05] });
    expect(found?.look).toBe('area');
    expect(found?.path).toMatch(/^M[\d.]+ [\d.]+l/);
    expect(found?.label).toBeDefined();
  });

  it('whose outline the published data lacks is drawn by its point', () => {
    expect(lookOf(town('Nowhere', 43, 34, { isExact: false, outline: 'ZZ.QQ' }))?.look).toBe('vague');
  });

  it('whose outline is out of sight is beyond the edge', () => {
    expect(lookOf(area('Peru', 'PE'))?.look).toBe('beyond');
  });

  it('has a symbol whose area grows with its mentions', () => {
    const { placed } = laidOut([town('a', 44, 33, { weight: 100 }), town('b', 45, 34, { weight: 25 })]);
    const [big, small] = placed;
    expect(big?.radius).toBeCloseTo(2 * (small?.radius ?? 0));
  });
});

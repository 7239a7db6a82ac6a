import { describe, expect, it } from 'vitest';
import { geoContains } from 'd3-geo';
import { hasOutline } from '../../../src/draw/outline-codes.ts';
import { countriesWithin, outlineNamed, provinceBorders } from '../../../src/draw/map-geodata.ts';

/** A town in each country or province. */
const TOWNS: [code: string, longitude: number, latitude: number][] = [
  ['IQ', 44.4, 33.34],
  ['SY', 36.29, 33.51],
  ['IR', 51.4, 35.7],
  ['IQ.NI', 43.12, 36.34],
  ['IQ.TS', 44.39, 35.47],
  ['IQ.AN', 43.3, 33.42],
  ['IQ.DI', 44.64, 33.75],
  ['IQ.SD', 43.68, 34.6],
  ['FR', 2.35, 48.86],
  ['PE', -77, -12.05],
];

describe('the published borders', () => {
  for (const [code, longitude, latitude] of TOWNS)
    it(`have ${code}, with a town of it within`, () => {
      const outline = outlineNamed(code);
      expect(outline).toBeDefined();
      expect(geoContains(outline ?? { type: 'MultiPoint', coordinates: [] }, [longitude, latitude])).toBe(
        true,
      );
    });

  it('have an outline of each code on the list, and of no other', () => {
    for (const code of [...TOWNS.map(([town]) => town), 'ZZ', 'IQ.ZZ', 'ZZ.NI', 'GI'])
      expect(hasOutline(code), code).toBe(outlineNamed(code) !== undefined);
  });

  it('have no outline of a code that nobody uses', () => {
    expect(outlineNamed('ZZ')).toBeUndefined();
    expect(outlineNamed('IQ.ZZ')).toBeUndefined();
  });

  it('have the countries within bounds, with the borders between them', () => {
    const { land, borders } = countriesWithin([
      [38, 30],
      [48, 38],
    ]);
    const names = land.map(({ properties }) => String(properties?.['name']));
    expect(names).toEqual(expect.arrayContaining(['Iraq', 'Syria', 'Iran', 'Turkey']));
    expect(names).not.toContain('Japan');
    expect(borders.coordinates.length).toBeGreaterThan(5);
  });

  it('have land on both sides of the 180th meridian', () => {
    const { land } = countriesWithin([
      [176, -20],
      [-170, -12],
    ]);
    expect(land.map(({ properties }) => String(properties?.['name']))).toEqual(
      expect.arrayContaining(['Fiji', 'Samoa']),
    );
  });

  it('have the borders between the provinces of a country', () => {
    expect(provinceBorders('IQ').coordinates.length).toBeGreaterThan(10);
    expect(provinceBorders('ZZ').coordinates).toEqual([]);
  });
});

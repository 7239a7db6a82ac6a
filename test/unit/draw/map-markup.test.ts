import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { frameOfPlaces, layOutMap, type MapPlace, type MapStyle } from '../../../src/draw/map-layout.ts';
import { drawGround, drawMap } from '../../../src/draw/map-markup.ts';
import { placesAround } from './generated-places.ts';

const STYLE: MapStyle = { width: 820, height: 600, text: 12.5, most: 19, least: 3, names: 60 };

function drawing(places: readonly MapPlace[]) {
  const frame = frameOfPlaces(places, STYLE);
  if (frame === undefined) throw new Error('There is no frame.');
  const { ground, hasLand } = drawGround(frame, places);
  const html = toHtml(
    drawMap(layOutMap(places, frame, STYLE), {
      className: 'on-wide',
      style: STYLE,
      ground,
      words: {
        hrefOf: (id) => `/places/${id}/`,
        nameOf: ({ place }) => `${place.name}, mentioned ${place.weight} times`,
        label: 'What it shows',
        kilometres: (count) => `${count} km`,
      },
    }),
  );
  return { html, hasLand };
}

describe('a map', () => {
  it('has a link for each place, which says what it leads to', () => {
    const { html } = drawing(placesAround(20));
    for (const { id } of placesAround(20)) expect(html).toContain(`<a href="/places/${id}/"`);
    expect(html.match(/<title>/g)).toHaveLength(20);
    expect(html).toContain(', mentioned 0 times</title>');
  });

  it('has land, borders and the provinces of countries whose outline a place has', () => {
    const places: MapPlace[] = [
      ...placesAround(5),
      { id: 'nineveh', name: 'Nineveh', weight: 3, isExact: false, outline: 'IQ.NI' },
    ];
    const { html, hasLand } = drawing(places);
    expect(hasLand).toBe(true);
    for (const name of ['map-land', 'map-border', 'map-province', 'm1']) expect(html).toContain(`"${name}"`);
    expect(drawing(placesAround(5)).html).not.toContain('map-province');
  });

  it('has a grid where no land is', () => {
    const { html, hasLand } = drawing([
      { id: 'a', name: 'Belorin', weight: 1, position: [-25, -41.2], isExact: true },
      { id: 'b', name: 'Dormak', weight: 1, position: [-23.5, -41.8], isExact: true },
    ]);
    expect(hasLand).toBe(false);
    expect(html).toContain('"map-grid"');
    expect(html).not.toContain('map-land');
  });

  it('has no style or script of its own, which the policy forbids', () => {
    expect(drawing(placesAround(50)).html).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
  });

  it('is light: what is too small to be seen is left out', () => {
    expect(drawing(placesAround(20)).html.length).toBeLessThan(40_000);
  });
});

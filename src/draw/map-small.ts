import type { Element } from 'hast';
import { s } from 'hastscript';
import type { MapFrame } from './map-frame.ts';
import type { LaidOutMap, MapStyle } from './map-layout.ts';
import { drawArea, drawLabel, drawSymbol } from './map-markup.ts';

/** The ids of the elements that all small maps of a page share. */
const [LAND, LINES] = ['map-land', 'map-lines'];

/** The background that small maps with the same frame share; it must come before them on the page. */
export function drawSharedGround(ground: readonly Element[]): Element {
  const [sea, land, ...lines] = ground;
  return s('svg', { className: ['vh'], ariaHidden: 'true' }, [
    s('defs', [
      s(
        'g',
        { id: LAND },
        [sea, land].filter((each) => each !== undefined),
      ),
      s('g', { id: LINES }, lines),
    ]),
  ]);
}

/** Draws a small map on the shared background. It is an image without links; the table below it links to the places. */
export function drawSmallMap(map: LaidOutMap, style: MapStyle, label: string, most: number): Element {
  const { width, height }: MapFrame = map.frame;
  return s(
    'svg',
    {
      className: ['map', 'small'],
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabel: label,
      direction: 'ltr',
    },
    [
      s('use', { href: `#${LAND}` }),
      ...map.placed.flatMap((placed) => drawArea(placed, most)),
      s('use', { href: `#${LINES}` }),
      ...map.placed.map((placed) => s('g', { className: [placed.look] }, drawSymbol(placed))),
      ...map.placed.map((placed) => s('g', { className: [placed.look] }, drawLabel(placed, style))),
    ],
  );
}

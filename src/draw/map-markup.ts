import { geoGraticule, type GeoPermissibleObjects } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { MapFrame, Position } from './map-frame.ts';
import { countriesWithin, provinceBorders, type Bounds } from './map-geodata.ts';
import {
  labelSize,
  labelText,
  type LaidOutMap,
  type MapPlace,
  type MapStyle,
  type PlacedPlace,
} from './map-layout.ts';
import { pathText, project } from './map-shapes.ts';

/** The words and links that the drawing of a map needs in addition to its layout. */
export interface MapWords {
  hrefOf: (id: string) => string;
  /** The name of the link to a place: the name of the place, and how often it is mentioned. */
  nameOf: (placed: PlacedPlace) => string;
  /** Describes the whole map. */
  label: string;
  kilometres: (count: number) => string;
}

/** The background of a map: land, borders and provinces, or a graticule if it shows no land. */
export function drawGround(
  frame: MapFrame,
  places: readonly MapPlace[],
): { ground: Element[]; hasLand: boolean } {
  const { projection, width, height } = frame;
  const { land, borders } = countriesWithin(frame.bounds);
  const line = (className: string, text: string) =>
    text === '' ? [] : [s('path', { className: [className], d: text })];
  const coast = pathText(
    land.flatMap((country) => project(projection, country)),
    { isClosed: true },
  );
  const countries = [...new Set(places.flatMap(({ outline }) => outline?.slice(0, 2) ?? []))].sort();
  const linesOf = (geometries: readonly GeoPermissibleObjects[]) =>
    pathText(
      geometries.flatMap((geometry) => project(projection, geometry)),
      { isClosed: false },
    );
  const rest =
    coast === ''
      ? line('map-grid', linesOf([gridWithin(frame.bounds)]))
      : [
          ...line('map-land', coast),
          ...line('map-province', linesOf(countries.map(provinceBorders))),
          ...line('map-border', linesOf([borders])),
        ];
  return {
    ground: [s('rect', { className: [coast === '' ? 'map-bare' : 'map-sea'], width, height }), ...rest],
    hasLand: coast !== '',
  };
}

/** The lines of whole degrees that cross a part of the world: those of all of it would take a tenth of a second a map. */
function gridWithin([[west, south], [east, north]]: Bounds): GeoJSON.MultiLineString {
  const grid = geoGraticule().step([1, 1]).precision(0.5);
  if (west > east) return grid();
  const around: [Position, Position] = [
    [Math.floor(west) - 1, Math.max(-90, Math.floor(south) - 1)],
    [Math.ceil(east) + 1, Math.min(90, Math.ceil(north) + 1)],
  ];
  return grid.extent(around)();
}

/** Draws a map: the background, the areas, the places with their names as links, and the scale. */
export function drawMap(
  map: LaidOutMap,
  {
    className,
    style,
    ground,
    words,
  }: { className: string; style: MapStyle; ground: Element[]; words: MapWords },
): Element {
  const { width, height } = map.frame;
  const [sea, land, ...lines] = ground;
  const most = Math.max(
    1,
    ...map.placed.filter(({ isCountry }) => !isCountry).map(({ place }) => place.weight),
  );
  return s(
    'svg',
    {
      className: ['map', className],
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      ariaLabel: words.label,
      // A map is never mirrored; Arabic names on it still run from right to left.
      direction: 'ltr',
    },
    [
      ...(sea === undefined ? [] : [sea]),
      ...(land === undefined ? [] : [land]),
      ...map.placed.flatMap((placed) => drawArea(placed, most)),
      ...lines,
      ...map.placed.flatMap((placed) => drawPlace(placed, style, words)),
      drawScale(map, words),
    ],
  );
}

/** Fills an area with a tint that is stronger the more often the area is mentioned. */
export function drawArea({ path, isCountry, place }: PlacedPlace, most: number): Element[] {
  if (path === undefined) return [];
  const tint = isCountry ? 'here' : tintOf(place.weight, most);
  return [s('path', { className: [tint], d: path })];
}

/** One of four tints: not mentioned, and up to one third, two thirds and all of the largest number of mentions. */
function tintOf(weight: number, most: number): string {
  return `m${String(weight === 0 ? 0 : Math.min(3, Math.ceil((weight / most) * 3)))}`;
}

function drawPlace(placed: PlacedPlace, style: MapStyle, words: MapWords): Element[] {
  const { place, look, label } = placed;
  if (look === 'area' && label === undefined) return [];
  return [
    s('a', { href: words.hrefOf(place.id), className: [look] }, [
      s('title', words.nameOf(placed)),
      ...drawSymbol(placed),
      ...drawLabel(placed, style),
    ]),
  ];
}

/** The symbol of a place; areas with an outline have none. */
export function drawSymbol({ look, at: [x, y], radius, place, beyond }: PlacedPlace): Element[] {
  const at = { cx: tenth(x), cy: tenth(y) };
  switch (look) {
    case 'point':
      return [
        s('circle', { className: ['target'], ...at, r: Math.max(radius, 12) }),
        s('circle', { className: place.weight === 0 ? ['s', 'none'] : ['s'], ...at, r: tenth(radius) }),
      ];
    case 'vague':
      return [s('circle', { className: ['s'], ...at, r: tenth(radius) })];
    case 'beyond':
      return [
        s('circle', { className: ['target'], ...at, r: 12 }),
        s('path', {
          className: ['s'],
          d: 'M7 0-4-5v10z',
          transform: `translate(${tenth(x)} ${tenth(y)})rotate(${beyond?.angle ?? 0})`,
        }),
      ];
    case 'area':
      return [];
  }
}

/** The name of a place; for an area, with an invisible target that is large enough to hit. */
export function drawLabel(
  { place, look, label, style: face }: PlacedPlace,
  style: Pick<MapStyle, 'text'>,
): Element[] {
  if (label === undefined) return [];
  const { box, x, y, anchor } = label;
  const { width, height } = labelSize(labelText(place, look), face, style.text);
  const room = Math.max(0, (24 - height) / 2);
  return [
    ...(look === 'area'
      ? [
          s('rect', {
            className: ['target'],
            x: tenth(box.minX),
            y: tenth(box.minY - room),
            width: tenth(width),
            height: tenth(height + 2 * room),
          }),
        ]
      : []),
    s(
      'text',
      {
        className: [face],
        x: tenth(x),
        y: tenth(y),
        ...(anchor === 'start' ? {} : { textAnchor: anchor }),
      },
      labelText(place, look) === place.name
        ? place.name
        : [`${place.name} `, s('tspan', { className: ['n'] }, String(place.weight))],
    ),
  ];
}

function drawScale(
  { frame: { height }, scale: { kilometres, length } }: LaidOutMap,
  words: MapWords,
): Element {
  return s('g', { className: ['scale'], ariaHidden: 'true' }, [
    s('path', { d: `M10 ${height - 15}v5h${length}v-5` }),
    s('text', { x: 14, y: height - 15 }, words.kilometres(kilometres)),
  ]);
}

const tenth = (value: number) => Math.round(value * 10) / 10;

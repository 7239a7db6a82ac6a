import { geoCentroid } from 'd3-geo';
import { frameOf, kilometresBetween, type MapFrame, type Position, type Size } from './map-frame.ts';
import { outlineNamed } from './map-geodata.ts';
import {
  besideSymbol,
  labelAt,
  obstaclesOf,
  placeLabel,
  type LabelPlace,
  type LabelSize,
  type Obstacle,
} from './map-labels.ts';
import { areaOf, isWithin, middlesOf, pathText, project, type Point } from './map-shapes.ts';
import { textWidth } from './text-width.ts';

/** A place to be drawn. */
export interface MapPlace {
  id: string;
  name: string;
  /** How often it is mentioned. */
  weight: number;
  /** Its position; missing if it has only an outline. */
  position?: Position | undefined;
  /** Whether the position is that of the place itself, not a point that represents an area. */
  isExact: boolean;
  /** The code of its outline in the published data. */
  outline?: string | undefined;
}

/** How a place is drawn: as a point, as an area without or with an outline, or as an arrow at the edge. */
export type Look = 'point' | 'vague' | 'area' | 'beyond';

/** A place with the positions of its symbol and its label. */
export interface PlacedPlace {
  place: MapPlace;
  look: Look;
  /** The middle of the symbol; for an area with an outline, the point where its name is or would be. */
  at: Point;
  /** 0 for an area with an outline. */
  radius: number;
  /** `undefined` if there was no room. */
  label: LabelPlace | undefined;
  style: LabelStyle;
  /** The outline, as SVG path data. */
  path?: string;
  isCountry: boolean;
  /** The direction of an arrow, in degrees clockwise from the right, and the distance from the middle of the map. */
  beyond?: { angle: number; kilometres: number };
}

/** A map with the positions of its places. */
export interface LaidOutMap {
  frame: MapFrame;
  /** In the order in which they are drawn: later places cover earlier ones. */
  placed: PlacedPlace[];
  scale: { kilometres: number; length: number };
}

/** The sizes in a drawing. */
export interface MapStyle extends Size {
  /** The font size of the names of towns. */
  text: number;
  /** The radii of the largest and the smallest symbol. */
  most: number;
  least: number;
  /** The most names that are shown. */
  names: number;
}

/** The typefaces of names: sans serif for towns, italic for areas, spaced capitals for countries. */
export type LabelStyle = 'town' | 'vague' | 'area' | 'country';

/** The font size and letter width of each face, relative to the sans serif, and its letter spacing in ems. */
const FACES = {
  town: { size: 1, width: 1, spacing: 0 },
  vague: { size: 1.107, width: 0.92, spacing: 0 },
  area: { size: 1.107, width: 0.92, spacing: 0.03 },
  country: { size: 1, width: 1.12, spacing: 0.12 },
} satisfies Record<LabelStyle, { size: number; width: number; spacing: number }>;

/** If the part of an outline within the drawing is smaller than this, in square units, the outline is not drawn. */
const LEAST_AREA = 160;
/** The least radius of a dashed ring: of a smaller one nobody sees that it is dashed. */
const LEAST_RING = 7;
/** The distance from the edge of the drawing to the middle of an arrow. */
const EDGE = 12;
const SCALES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The size of a name in a face, in units of the drawing. */
export function labelSize(text: string, style: LabelStyle, size: number): LabelSize {
  const face = FACES[style];
  // The style sheet writes names of countries in capitals.
  const written = style === 'country' ? text.toUpperCase() : text;
  return {
    width: textWidth(written, size * face.size * face.width) + text.length * face.spacing * size,
    height: size * face.size * 1.2,
  };
}

/** The text of a label. For an area it includes the number of mentions, which no symbol shows. */
export function labelText({ name, weight }: MapPlace, look: Look): string {
  return look === 'area' && weight > 0 ? `${name} ${String(weight)}` : name;
}

/**
 * The frame around the places that have a position and no outline in the data. If there are none, it is the frame around the
 * middles of the outlines.
 */
export function frameOfPlaces(places: readonly MapPlace[], size: Size): MapFrame | undefined {
  const framed = places.flatMap(({ position, outline, weight }) =>
    position === undefined || (outline !== undefined && outlineNamed(outline) !== undefined)
      ? []
      : [{ position, weight }],
  );
  if (framed.length > 0) return frameOf(framed, size);
  return frameOf(
    places.flatMap(({ outline, position, weight }) => {
      const area = outline === undefined ? undefined : outlineNamed(outline);
      const middle = area === undefined ? position : geoCentroid(area);
      return middle === undefined ? [] : [{ position: middle, weight }];
    }),
    size,
  );
}

/**
 * The largest symbol stands for at least this many mentions. Otherwise every town would get the largest symbol in a story
 * that mentions each town once.
 */
const FEW = 16;

/** The number of mentions for which a symbol has the largest size; all other symbols are drawn in proportion. */
export function mostWithSymbol(places: readonly MapPlace[]): number {
  return Math.max(FEW, ...places.filter(({ outline }) => outline === undefined).map(({ weight }) => weight));
}

/** The number of mentions for which an area smaller than a country has the strongest tint. */
export function mostOfAreas(places: readonly MapPlace[]): number {
  return Math.max(1, ...places.filter(({ outline }) => outline?.includes('.')).map(({ weight }) => weight));
}

/**
 * Lays out places in a frame, which was computed from these places or from more. `most` is the number of mentions for which
 * a symbol has the largest size.
 */
export function layOutMap(
  places: readonly MapPlace[],
  frame: MapFrame,
  style: MapStyle,
  most = mostWithSymbol(places),
): LaidOutMap {
  const located = places.map((place) => ({ ...locate(place, frame, style, most), place }));
  const symbols = located.filter(({ radius }) => radius > 0);
  const scale = scaleOf(frame);
  const scaleBox: Obstacle = {
    minX: 0,
    minY: frame.height - 30,
    maxX: scale.length + 40,
    maxY: frame.height,
  };
  const circles = new Map(symbols.map((each) => [each, circleAround(each.at, each.radius)]));
  const obstacles = obstaclesOf([scaleBox, ...circles.values()]);
  const labels = new Map<MapPlace, LabelPlace>();
  for (const each of located.toSorted(byLabelOrder)) {
    if (labels.size >= style.names) break;
    const stack = symbols.filter((other) => isStacked(each, other));
    const place = (clear?: number) =>
      placeLabel(obstacles, candidatesOf(each, stack, frame, style), frame, {
        own: new Set(stack.map((other) => circles.get(other)!)),
        ...(clear === undefined ? {} : { clear }),
      });
    // Close to the symbol of another place, a name would read like that one's. Names of areas can move more freely.
    const label = place(style.text * (each.look === 'area' ? 1 : 0.55)) ?? place();
    if (label !== undefined) labels.set(each.place, label);
  }
  return {
    frame,
    scale,
    placed: located
      .toSorted((a, b) => Number(b.isCountry) - Number(a.isCountry) || b.radius - a.radius)
      .map((each) => {
        const label = labels.get(each.place);
        return {
          ...each,
          label,
          ...(label !== undefined && each.look === 'area' ? { at: [label.x, label.y] as const } : {}),
        };
      }),
  };
}

type Located = Omit<PlacedPlace, 'label'> & { rings: Point[][] };

function locate(place: MapPlace, frame: MapFrame, style: MapStyle, most: number): Omit<Located, 'place'> {
  const isCountry = place.outline !== undefined && !place.outline.includes('.');
  const outline = place.outline === undefined ? undefined : outlineNamed(place.outline);
  if (outline !== undefined) {
    const rings = project(frame.projection, outline);
    if (areaOf(rings) >= LEAST_AREA)
      return {
        look: 'area',
        at: middlesOf(rings, { width: 3, height: 1 })[0] ?? [0, 0],
        radius: 0,
        style: isCountry ? 'country' : 'area',
        path: pathText(rings, { isClosed: true }),
        isCountry,
        rings,
      };
  }
  const position = place.position ?? (outline === undefined ? frame.centre : geoCentroid(outline));
  const [x, y] = frame.locate(position);
  const radius = radiusOf(place.weight, most, style);
  if (x >= 0 && y >= 0 && x <= frame.width && y <= frame.height) {
    const isPoint = place.isExact && outline === undefined;
    return {
      look: isPoint ? 'point' : 'vague',
      at: [x, y],
      radius: isPoint ? radius : Math.max(LEAST_RING, radius + 3),
      style: isPoint ? 'town' : 'vague',
      isCountry,
      rings: [],
    };
  }
  const [middleX, middleY] = [frame.width / 2, frame.height / 2];
  const [dx, dy] = [x - middleX, y - middleY];
  const part = Math.min((middleX - EDGE) / Math.abs(dx), (middleY - EDGE) / Math.abs(dy));
  return {
    look: 'beyond',
    at: [middleX + dx * part, middleY + dy * part],
    radius: 6,
    style: place.isExact ? 'town' : 'vague',
    isCountry,
    rings: [],
    beyond: {
      angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI),
      kilometres: kilometresBetween(frame.centre, position),
    },
  };
}

/** The radius of a symbol whose area is proportional to the number of mentions. */
export function radiusOf(weight: number, most: number, style: Pick<MapStyle, 'most' | 'least'>): number {
  if (weight === 0) return style.least;
  return Math.max(style.least, style.most * Math.sqrt(Math.min(1, weight / most)));
}

/**
 * The order in which labels get a position: first places with a symbol, then areas, then countries, since the name of a
 * larger area can move more freely. Within each group, the most mentioned come first.
 */
function byLabelOrder(a: Located, b: Located): number {
  const rank = ({ look, isCountry }: Located) => (look === 'area' ? (isCountry ? 2 : 1) : 0);
  return rank(a) - rank(b) || b.place.weight - a.place.weight || (a.place.id < b.place.id ? -1 : 1);
}

function* candidatesOf(
  { place, look, at, radius, rings, style: face }: Located,
  stack: readonly Located[],
  frame: MapFrame,
  style: MapStyle,
) {
  const size = labelSize(labelText(place, look), face, style.text);
  if (look === 'area') {
    for (const point of middlesOf(rings, size)) {
      const candidate = labelAt(point, 'middle', size);
      const { minX, maxX } = candidate.box;
      // The name must lie on the area; otherwise it could be read as the name of a neighbouring area.
      if (
        isWithin(rings, [minX + size.width * 0.15, point[1]]) &&
        isWithin(rings, [maxX - size.width * 0.15, point[1]])
      )
        yield candidate;
    }
    return;
  }
  if (look === 'beyond') {
    const onLeft = at[0] < frame.width / 2;
    const [x, y] = at;
    yield labelAt([x + (onLeft ? radius + 3 : -radius - 3), y], onLeft ? 'start' : 'end', size);
  }
  yield* besideSymbol(at, reachOf(at, stack), size);
}

const distance = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(otherX - x, otherY - y);

/** Whether the middle of one symbol lies within the other, as that of a symbol does within itself. */
function isStacked(a: Located, b: Located): boolean {
  return distance(a.at, b.at) < Math.max(a.radius, b.radius);
}

/** The radius around a symbol within which those are that it lies on, so that its name has room beside all of them. */
function reachOf(at: Point, stack: readonly Located[]): number {
  return Math.max(...stack.map((other) => distance(at, other.at) + other.radius));
}

function circleAround([x, y]: Point, radius: number): Obstacle {
  return {
    minX: x - radius,
    minY: y - radius,
    maxX: x + radius,
    maxY: y + radius,
    circle: { x, y, radius },
  };
}

function scaleOf({ kilometresAcross, width }: MapFrame): LaidOutMap['scale'] {
  const perUnit = kilometresAcross / width;
  const kilometres = SCALES.findLast((each) => each / perUnit <= width * 0.22) ?? 1;
  return { kilometres, length: Math.round((kilometres / perUnit) * 10) / 10 };
}

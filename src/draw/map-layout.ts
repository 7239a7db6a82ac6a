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
  /** Where it is, unless it has an outline alone. */
  position?: Position | undefined;
  /** Whether the position is the place itself, not a point that stands for an area. */
  isExact: boolean;
  /** The code of its outline in the published data. */
  outline?: string | undefined;
}

/** How a place looks: a point, an area whose bounds nobody states, an area with an outline, or an arrow at the edge. */
export type Look = 'point' | 'vague' | 'area' | 'beyond';

/** Where the symbol of a place and its label stand. */
export interface PlacedPlace {
  place: MapPlace;
  look: Look;
  /** The middle of the symbol; of an area with an outline, where its name stands or would. */
  at: Point;
  /** 0 for an area with an outline. */
  radius: number;
  /** `undefined` where there was no room. */
  label: LabelPlace | undefined;
  style: LabelStyle;
  /** The outline as the text of a path. */
  path?: string;
  isCountry: boolean;
  /** Where an arrow points, in degrees clockwise from the right, and how far the place is from the middle of the map. */
  beyond?: { angle: number; kilometres: number };
}

/** A map with its places; none without a place that can be located. */
export interface LaidOutMap {
  frame: MapFrame;
  /** Those first that are drawn first, below the others. */
  placed: PlacedPlace[];
  scale: { kilometres: number; length: number };
}

/** How big things are in a drawing. */
export interface MapStyle extends Size {
  /** The size of the names of towns. */
  text: number;
  /** The radius of the biggest symbol, and the least. */
  most: number;
  least: number;
  /** How many names there may be. */
  names: number;
}

/** The faces of names: a sans serif for towns, an italic for what has no bounds, spaced capitals for countries. */
export type LabelStyle = 'town' | 'vague' | 'area' | 'country';

/** How wide letters are beside those of the sans serif, with their spacing, in ems. */
const FACES = {
  town: { size: 1, width: 1, spacing: 0 },
  vague: { size: 1.04, width: 0.92, spacing: 0 },
  area: { size: 1.04, width: 0.92, spacing: 0.03 },
  country: { size: 0.96, width: 1.12, spacing: 0.12 },
} satisfies Record<LabelStyle, { size: number; width: number; spacing: number }>;

/** Less of an outline than this in the drawing is none. */
const LEAST_AREA = 160;
/** From the edge to the middle of an arrow. */
const EDGE = 12;
const SCALES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The size of a name in a face, in units of the drawing. */
export function labelSize(text: string, style: LabelStyle, size: number): LabelSize {
  const face = FACES[style];
  return {
    width: textWidth(text, size * face.size * face.width) + text.length * face.spacing * size,
    height: size * face.size * 1.2,
  };
}

/** What stands beside a symbol: of an area also how often it is mentioned, which no symbol shows. */
export function labelText({ name, weight }: MapPlace, look: Look): string {
  return look === 'area' && weight > 0 ? `${name} ${String(weight)}` : name;
}

/** The frame for places: what has no bounds that are drawn, or, without any of it, the middles of outlines. */
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

/** So few mentions have no symbol of the biggest size, or a story that mentions each town once would look like one of great cities. */
const FEW = 16;

/** The most mentions of a place that has a symbol, to which all symbols are drawn in proportion. */
export function mostWithSymbol(places: readonly MapPlace[]): number {
  return Math.max(FEW, ...places.filter(({ outline }) => outline === undefined).map(({ weight }) => weight));
}

/**
 * Lays places out in a frame, which comes from the same places or from more. `most` is the most mentions of a place with a
 * symbol.
 */
export function layOutMap(
  places: readonly MapPlace[],
  frame: MapFrame,
  style: MapStyle,
  most = mostWithSymbol(places),
): LaidOutMap {
  const located = places.map((place) => ({ ...locate(place, frame, style, most), place }));
  const scale = scaleOf(frame);
  const scaleBox: Obstacle = {
    minX: 0,
    minY: frame.height - 30,
    maxX: scale.length + 40,
    maxY: frame.height,
  };
  const obstacles = obstaclesOf([
    scaleBox,
    ...located.filter(({ radius }) => radius > 0).map(({ at, radius }) => circleAround(at, radius)),
  ]);
  const labels = new Map<MapPlace, LabelPlace>();
  for (const each of located.toSorted(byLabelOrder)) {
    if (labels.size >= style.names) break;
    const label = placeLabel(obstacles, candidatesOf(each, frame, style), frame);
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
      radius: isPoint ? radius : radius + 3,
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

/** The radius of a symbol whose area grows with the mentions. */
export function radiusOf(weight: number, most: number, style: Pick<MapStyle, 'most' | 'least'>): number {
  if (weight === 0) return style.least;
  return Math.max(style.least, style.most * Math.sqrt(Math.min(1, weight / most)));
}

/** Names of places that are mentioned most stand first, those of areas after them, which have room to give way, small before large. */
function byLabelOrder(a: Located, b: Located): number {
  const rank = ({ look, isCountry }: Located) => (look === 'area' ? (isCountry ? 2 : 1) : 0);
  return rank(a) - rank(b) || b.place.weight - a.place.weight || (a.place.id < b.place.id ? -1 : 1);
}

function* candidatesOf(
  { place, look, at, radius, rings, style: face }: Located,
  frame: MapFrame,
  style: MapStyle,
) {
  const size = labelSize(labelText(place, look), face, style.text);
  if (look === 'area') {
    for (const point of middlesOf(rings, size)) {
      const candidate = labelAt(point, 'middle', size);
      const { minX, maxX } = candidate.box;
      // Its name stands on it, or it would seem to be that of its neighbour.
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
  yield* besideSymbol(at, radius, size);
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

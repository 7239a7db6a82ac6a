import * as words from '#words/map';
import { toHtml } from 'hast-util-to-html';
import { mentionsInWords } from '../derive/map-words.ts';
import type { LocatableRecord } from '../derive/places-map.ts';
import {
  frameOfPlaces,
  layOutMap,
  type LaidOutMap,
  type MapPlace,
  type MapStyle,
} from '../draw/map-layout.ts';
import { coveredPlaces } from '../draw/map-covered.ts';
import { heightFor } from '../draw/map-height.ts';
import { drawMapLegend } from '../draw/map-legend.ts';
import { drawGround, drawMap, type MapWords } from '../draw/map-markup.ts';
import { urls } from './urls.ts';

/** The styles of the map of a page on wide and on narrow screens; each is laid out separately. */
const WIDE: MapStyle = { width: 820, height: 600, text: 13.3, most: 19, least: 3, names: 60 };
const NARROW: MapStyle = { width: 360, height: 400, text: 12, most: 13, least: 2.5, names: 22 };

/** How a place is drawn, as stated in the table. */
export type Shown = 'point' | 'vague' | 'area' | 'beyond';

/** A map as HTML, and how each place is drawn on it. */
export interface MapDrawing {
  html: string;
  legend: string;
  hasLand: boolean;
  /** `under` is the name of the place on whose symbol its own lies. */
  shown: ReadonlyMap<string, { look: Shown; kilometres?: number; under?: string }>;
}

/** Converts a place to the form that drawings use. */
export function toDraw({ id, name, paragraphs, position, isExact, outline }: LocatableRecord): MapPlace {
  return { id, name, weight: paragraphs, position, isExact, outline };
}

/** Draws the map of a page; `undefined` if no place can be located. `label` describes the map. */
export function drawPageMap(places: readonly LocatableRecord[], label: string): MapDrawing | undefined {
  const drawn = places.map(toDraw);
  const byId = new Map(places.map((place) => [place.id, place]));
  const said: MapWords = {
    hrefOf: (id) => urls.record('place', id),
    nameOf: ({ place }) => {
      const found = byId.get(place.id);
      return found === undefined ? place.name : words.placeWith(place.name, mentionsInWords(found));
    },
    label,
    kilometres: words.kilometres,
  };
  const maps = [
    { className: 'on-wide', style: WIDE },
    { className: 'on-narrow', style: { ...NARROW, height: heightFor(drawn, NARROW) } },
  ].flatMap(({ className, style }) => {
    const frame = frameOfPlaces(drawn, style);
    if (frame === undefined) return [];
    const { ground, hasLand } = drawGround(frame, drawn);
    const laidOut = layOutMap(drawn, frame, style);
    return [{ laidOut, hasLand, html: drawMap(laidOut, { className, style, ground, words: said }) }];
  });
  const [wide] = maps;
  if (wide === undefined) return undefined;
  return {
    html: toHtml(maps.map(({ html }) => html)),
    legend: toHtml(legendOf(wide.laidOut, WIDE)),
    hasLand: wide.hasLand,
    shown: shownOn(wide.laidOut),
  };
}

/** The legend of a map, with words that explain its looks. */
export function legendOf(map: LaidOutMap, style: MapStyle) {
  return drawMapLegend(map, style, { mentions: words.paragraphs, looks: words.looks });
}

/** How each place is drawn. */
function shownOn({ placed }: LaidOutMap): MapDrawing['shown'] {
  const covered = coveredPlaces(placed);
  return new Map(
    placed.map(({ place, look, beyond }) => {
      const under = covered.get(place.id)?.name;
      return [
        place.id,
        {
          look,
          ...(beyond === undefined ? {} : { kilometres: beyond.kilometres }),
          ...(under === undefined ? {} : { under }),
        },
      ];
    }),
  );
}

import * as words from '#words/map';
import { toHtml } from 'hast-util-to-html';
import { mostInWords } from '../derive/map-words.ts';
import { isLocated, placesOfArticles, togetherOnMap } from '../derive/places-map.ts';
import { frameOfPlaces, layOutMap, mostOfAreas, type MapStyle } from '../draw/map-layout.ts';
import { drawGround } from '../draw/map-markup.ts';
import { drawSharedGround, drawSmallMap } from '../draw/map-small.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { legendOf, toDraw } from './map-drawing.ts';

/** One size for all screens; phones show it as wide as they are. */
const STYLE: MapStyle = { width: 400, height: 260, text: 12, most: 13, least: 2.5, names: 30 };
/** The most places that it has. */
const MOST_PLACES = 40;

/** Where the story of a dossier happens. */
export interface StoryMap {
  /** Which places its articles mention most. */
  sentence: string;
  /** As HTML, without links. */
  drawing: string;
  /** What its symbols mean, as HTML. */
  legend: string;
}

/** Draws the places that the articles of a dossier mention most; `undefined` if none of them can be located. */
export function drawStoryMap({ archive }: LoadedArchive, { data }: DossierEntry): StoryMap | undefined {
  const together = togetherOnMap(placesOfArticles(archive, data.articles)).sort(
    (a, b) => b.paragraphs - a.paragraphs,
  );
  const sentence = mostInWords(together);
  const drawn = together.filter(isLocated).slice(0, MOST_PLACES).map(toDraw);
  const frame = frameOfPlaces(drawn, STYLE);
  if (frame === undefined) return undefined;
  const { ground } = drawGround(frame, drawn);
  const laidOut = layOutMap(drawn, frame, STYLE);
  return {
    sentence,
    drawing: toHtml([
      drawSharedGround(ground),
      drawSmallMap(laidOut, STYLE, words.mapOf(data.title, sentence), mostOfAreas(drawn)),
    ]),
    legend: toHtml(legendOf(laidOut, STYLE)),
  };
}

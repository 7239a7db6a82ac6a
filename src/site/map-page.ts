import * as words from '#words/map';
import type { RecordLink } from '../derive/article-card.ts';
import { mapInWords } from '../derive/map-words.ts';
import { placesMap, type LocatableRecord } from '../derive/places-map.ts';
import type { LoadedArchive } from './archive.ts';
import { indexBy } from './kept.ts';
import { drawPageMap, type MapDrawing } from './map-drawing.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The most places on the map, in its table and in the list of places not on it; the list of places has all. */
const MOST_PLACES = 80;

/** A row of the table of a map. */
export interface MapRow extends RecordLink {
  kind: string;
  within: RecordLink | undefined;
  paragraphs: number;
  articles: number;
  /** How it is drawn: the precision of its position, its outline, or its distance if it is beyond the edge. */
  shown: string;
}

/** A place that is not on the map because it has neither a position nor an outline. */
export interface UnlocatedPlace extends RecordLink {
  kind: string;
}

/** What the page of the map shows. */
export interface MapView {
  lead: string;
  /** As HTML, for wide and for narrow screens; `undefined` if no place can be located. */
  drawing: Pick<MapDrawing, 'html' | 'legend' | 'hasLand'> | undefined;
  rows: MapRow[];
  unlocated: UnlocatedPlace[];
  /** The number of places that are only in the list of places. */
  rest: number;
}

const placesOf = indexBy('map', ({ archive, records }) => placesMap(archive, records.mentions, MOST_PLACES));

/**
 * The page of the map. Listed here, so that whatever lists the site's pages also has the index above: a build asks it what a page
 * depends on before any template is loaded.
 */
export function mapPages(): SitePage[] {
  return [{ href: urls.map(), props: {} }];
}

/** Builds the page of the map. */
export function mapPage(loaded: LoadedArchive): MapView {
  const places = placesOf(loaded, '');
  const { located, unlocated, totals } = places;
  const lead = mapInWords(places);
  const drawing = drawPageMap(located, lead);
  return {
    lead,
    drawing,
    rows: located.map((place) => rowOf(place, drawing)),
    unlocated: unlocated.map((place) => ({
      id: place.id,
      name: place.name,
      kind: place.kind,
    })),
    rest: totals.located + totals.unlocated - located.length - unlocated.length,
  };
}

function rowOf(place: LocatableRecord, drawing: MapDrawing | undefined): MapRow {
  const { id, name, kind, within, paragraphs, articles } = place;
  return { id, name, kind, within, paragraphs, articles, shown: shownInWords(place, drawing) };
}

/** Says how a place is drawn: the precision of its position, its outline, or its distance if it is beyond the edge. */
function shownInWords({ id, precision }: LocatableRecord, drawing: MapDrawing | undefined): string {
  const { look, kilometres = 0, under } = drawing?.shown.get(id) ?? { look: 'vague' };
  if (look === 'area') return words.itsOutline;
  if (look !== 'beyond') {
    const shown = precision ?? words.middleOfOutline;
    return under === undefined ? shown : words.onMarkOf(shown, under);
  }
  return words.beyondEdge(words.kilometres(Math.round(kilometres / 10) * 10));
}

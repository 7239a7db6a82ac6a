import * as words from '#words/map';
import { toHtml } from 'hast-util-to-html';
import type { RecordLink } from '../derive/article-card.ts';
import { articleMapInWords, mapsInWords } from '../derive/map-words.ts';
import { isLocated, placesOfArticles, togetherOnMap } from '../derive/places-map.ts';
import { frameOfPlaces, layOutMap, mostOfAreas, mostWithSymbol, type MapStyle } from '../draw/map-layout.ts';
import { drawGround } from '../draw/map-markup.ts';
import { drawSharedGround, drawSmallMap } from '../draw/map-small.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { dossierHead, type DossierProps } from './dossier-pages.ts';
import { isLarge } from './large-dossier.ts';
import { legendOf, toDraw } from './map-drawing.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

const SMALL: MapStyle = { width: 340, height: 270, text: 12, most: 12, least: 2.5, names: 18 };
/** The most articles with a map, and the most places in the table. */
const MOST_MAPS = 12;
const MOST_ROWS = 60;

/** The map of one article. */
export interface ArticleMap {
  id: Id;
  label: string;
  words: string;
  /** As HTML. */
  drawing: string;
}

/** A row of the table of places: the number of paragraphs that mention a place, in total and in each article. */
export interface PlaceRow extends RecordLink {
  articles: number;
  paragraphs: number;
  cells: number[];
  /** Whether it has a position or an outline. */
  isLocated: boolean;
}

/** The map page of a dossier. */
export function dossierMapPages(_: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return [{ href: urls.map(id), props: { id } }];
}

/** Builds the map page of a dossier, which shows the places that each of its articles mentions. */
export function dossierMapPage(loaded: LoadedArchive, { id }: DossierProps) {
  const dossier = dossierOf(loaded, id);
  const { context } = compareDossier(loaded, dossier);
  const articles = placesOfArticles(
    loaded.archive,
    context.articles.map((article) => article.id),
  );
  const together = togetherOnMap(articles);
  const rows = together.slice(0, MOST_ROWS);
  const columns = isLarge(dossier) ? [] : articles;
  const counts = columns.map(({ places }) => new Map(places.map((place) => [place.id, place.paragraphs])));
  const withMap = articles.toSorted((a, b) => b.places.length - a.places.length).slice(0, MOST_MAPS);
  const shown = articles.filter((article) => withMap.includes(article));
  const labelOf = (article: Id) => context.labels[article] ?? article;
  const address = urls.map(id);
  return {
    head: dossierHead(loaded, dossier, address, { name: words.title }),
    address,
    summary: dossier.data.summary,
    lead: mapsInWords(together, articles.length),
    count: articles.length,
    ...drawMaps(shown, together.filter(isLocated), labelOf),
    columns: columns.map(({ article }) => ({ id: article, label: labelOf(article) })),
    rows: rows.map((place): PlaceRow => ({
      id: place.id,
      name: place.name,
      articles: place.articles,
      paragraphs: place.paragraphs,
      cells: counts.map((count) => count.get(place.id) ?? 0),
      isLocated: isLocated(place),
    })),
    rest: together.length - rows.length,
  };
}

/** Draws one small map for each article; all have the same frame, which is computed from the places of all articles. */
function drawMaps(
  articles: ReturnType<typeof placesOfArticles>,
  together: ReturnType<typeof togetherOnMap>,
  labelOf: (article: Id) => string,
): { ground: string; legend: string; hasLand: boolean; maps: ArticleMap[] } {
  const drawn = together.map(toDraw);
  const frame = frameOfPlaces(drawn, SMALL);
  if (frame === undefined) return { ground: '', legend: '', hasLand: false, maps: [] };
  const { ground, hasLand } = drawGround(frame, drawn);
  const each = articles.flatMap(({ places }) => places.map(toDraw));
  const most = mostWithSymbol(each);
  const strongest = mostOfAreas(each);
  const maps = articles.map(({ article, places }) => {
    const about = articleMapInWords({ places });
    const map = layOutMap(places.filter(isLocated).map(toDraw), frame, SMALL, most);
    return {
      map,
      id: article,
      label: labelOf(article),
      words: about,
      drawing: toHtml(drawSmallMap(map, SMALL, words.mapOf(labelOf(article), about), strongest)),
    };
  });
  return {
    ground: toHtml(drawSharedGround(ground)),
    legend: toHtml(
      legendOf(
        { ...layOutMap(drawn, frame, SMALL, most), placed: maps.flatMap(({ map }) => map.placed) },
        SMALL,
      ),
    ),
    hasLand,
    maps: maps.map(({ id, label, words: about, drawing }) => ({ id, label, words: about, drawing })),
  };
}

import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import { recordOf, termOf, type Archive } from './archive.ts';
import type { RecordLink } from './article-card.ts';
import { recordKey, type MentionIndex } from './mentions.ts';

/** A place with what a map needs of it. */
export interface PlaceOnMap extends RecordLink {
  /** Its kind, as its vocabulary calls it. */
  kind: string;
  /** The place that it lies in. */
  within: RecordLink | undefined;
  /** Longitude and latitude. */
  position?: [longitude: number, latitude: number];
  /** How exact the position is, as its vocabulary says. */
  precision?: string;
  /** Whether the position is the place itself, not a point that stands for an area. */
  isExact: boolean;
  outline?: string;
  /** The paragraphs and the articles whose accounts mention it. */
  paragraphs: number;
  articles: number;
}

/** The places of an archive as its map has them: plain data. */
export interface PlacesMap {
  /** Those with a position or an outline, the most mentioned first, as many as a map may show. */
  located: PlaceOnMap[];
  /** Those with neither, the most mentioned first, as many again. */
  unlocated: PlaceOnMap[];
  /** How many there are of each. */
  totals: { located: number; unlocated: number };
}

/** The precision of a point that stands for an area. */
const AREA = 'area';

/** A place as a map has it, with how often it is mentioned. */
export function placeOnMap(
  archive: Archive,
  id: Id,
  { paragraphs, articles }: Pick<PlaceOnMap, 'paragraphs' | 'articles'>,
): PlaceOnMap {
  const { name, kind, parent, coordinates, outline } = recordOf(archive, 'place', id).data;
  return {
    id,
    name,
    kind: termOf(archive, 'place-kinds', kind).label,
    within:
      parent === undefined ? undefined : { id: parent, name: recordOf(archive, 'place', parent).data.name },
    ...(coordinates === undefined
      ? {}
      : {
          position: [coordinates.lon, coordinates.lat],
          precision: termOf(archive, 'precisions', coordinates.precision).label,
        }),
    isExact: coordinates !== undefined && coordinates.precision !== AREA,
    ...(outline === undefined ? {} : { outline }),
    paragraphs,
    articles,
  };
}

/** Whether a map can show where a place is. */
export function isLocated({ position, outline }: Pick<PlaceOnMap, 'position' | 'outline'>): boolean {
  return position !== undefined || outline !== undefined;
}

/** The most mentioned first, by name where they are mentioned as often. */
export function byMentions(a: PlaceOnMap, b: PlaceOnMap): number {
  return b.paragraphs - a.paragraphs || compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** All places of an archive, at most so many that can be located and as many that cannot. */
export function placesMap(archive: Archive, mentions: MentionIndex, most: number): PlacesMap {
  const places = [...archive.records.place.keys()]
    .map((id) => {
      const found = mentions.get(recordKey('place', id)) ?? [];
      return placeOnMap(archive, id, {
        articles: found.length,
        paragraphs: found.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
      });
    })
    .sort(byMentions);
  const located = places.filter(isLocated);
  const unlocated = places.filter((place) => !isLocated(place));
  return {
    located: located.slice(0, most),
    unlocated: unlocated.slice(0, most),
    totals: { located: located.length, unlocated: unlocated.length },
  };
}

/** An article of a comparison with the places that its account mentions, the most mentioned first. */
export interface ArticlePlaces {
  article: Id;
  places: PlaceOnMap[];
}

/** The places of some articles, each article with its own. */
export function placesOfArticles(archive: Archive, articles: readonly Id[]): ArticlePlaces[] {
  return articles.map((article) => ({
    article,
    places: (archive.articlesById.get(article)?.outline.mentioned ?? [])
      .flatMap(([key, paragraphs]) => {
        const [authority, id] = key.split(':');
        return authority === 'place' && id !== undefined
          ? [placeOnMap(archive, id, { articles: 1, paragraphs: paragraphs.length })]
          : [];
      })
      .sort(byMentions),
  }));
}

/** The places of all the articles together, those first that most articles mention. */
export function togetherOnMap(articles: readonly ArticlePlaces[]): PlaceOnMap[] {
  const together = new Map<Id, PlaceOnMap>();
  for (const place of articles.flatMap(({ places }) => places)) {
    const known = together.get(place.id);
    together.set(place.id, {
      ...place,
      articles: (known?.articles ?? 0) + 1,
      paragraphs: (known?.paragraphs ?? 0) + place.paragraphs,
    });
  }
  return [...together.values()].sort((a, b) => b.articles - a.articles || byMentions(a, b));
}

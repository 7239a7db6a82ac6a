import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import { recordOf, termOf, type Archive } from './archive.ts';
import type { RecordLink } from './article-card.ts';
import { recordKey, type MentionIndex } from './mentions.ts';

/** A place with the data that a map needs; it is on the map if its position or its outline is known. */
export interface LocatableRecord extends RecordLink {
  /** The label of its kind in the vocabulary. */
  kind: string;
  /** The place that contains it. */
  within: RecordLink | undefined;
  /** Longitude and latitude. */
  position?: [longitude: number, latitude: number];
  /** The label of the precision of the position in the vocabulary. */
  precision?: string;
  /** Whether the position is that of the place itself, not a point that represents an area. */
  isExact: boolean;
  outline?: string;
  /** The numbers of paragraphs and of articles whose accounts mention it. */
  paragraphs: number;
  articles: number;
}

/** The places on the map of an archive, as plain data. */
export interface PlacesMap {
  /** Places with a position or an outline, the most mentioned first, up to a limit. */
  located: LocatableRecord[];
  /** Places with neither, the most mentioned first, up to the same limit. */
  unlocated: LocatableRecord[];
  /** The numbers of all such places, without the limit. */
  totals: { located: number; unlocated: number };
}

/** The precision of a point that represents an area. */
const AREA = 'area';

/** A place with the data that a map needs, given how often it is mentioned. */
function locatableRecord(
  archive: Archive,
  id: Id,
  { paragraphs, articles }: Pick<LocatableRecord, 'paragraphs' | 'articles'>,
): LocatableRecord {
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

/** Whether a map can show the location of a place. */
export function isLocated({ position, outline }: Pick<LocatableRecord, 'position' | 'outline'>): boolean {
  return position !== undefined || outline !== undefined;
}

/** Sorts places by mentions, the most mentioned first, and then by name. */
function byMentions(a: LocatableRecord, b: LocatableRecord): number {
  return b.paragraphs - a.paragraphs || compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** The places of an archive: at most `most` that can be located, and at most `most` that cannot. */
export function placesMap(archive: Archive, mentions: MentionIndex, most: number): PlacesMap {
  const places = [...archive.records.place.keys()]
    .map((id) => {
      const found = mentions.get(recordKey('place', id)) ?? [];
      return locatableRecord(archive, id, {
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

/** An article of a comparison, and the places that its account mentions, the most mentioned first. */
export interface ArticlePlaces {
  article: Id;
  places: LocatableRecord[];
}

/** The places of each of some articles. */
export function placesOfArticles(archive: Archive, articles: readonly Id[]): ArticlePlaces[] {
  return articles.map((article) => ({
    article,
    places: (archive.articlesById.get(article)?.outline.mentioned ?? [])
      .flatMap(([key, paragraphs]) => {
        const [authority, id] = key.split(':');
        return authority === 'place' && id !== undefined
          ? [locatableRecord(archive, id, { articles: 1, paragraphs: paragraphs.length })]
          : [];
      })
      .sort(byMentions),
  }));
}

/** The places of all the articles combined, sorted by the number of articles that mention them. */
export function togetherOnMap(articles: readonly ArticlePlaces[]): LocatableRecord[] {
  const together = new Map<Id, LocatableRecord>();
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

import * as words from '#words/map';
import type { ArticlePlaces, LocatableRecord, PlacesMap } from './places-map.ts';

/**
 * Whether a place lies in no other place and is a country or contains other places. Stories are often about such a place as a
 * whole, so a mention of it says little.
 */
function isWhole(places: readonly LocatableRecord[]): (place: LocatableRecord) => boolean {
  const holders = new Set(places.flatMap(({ within }) => (within === undefined ? [] : [within.id])));
  return ({ id, within, outline }) =>
    within === undefined && (holders.has(id) || outline?.includes('.') === false);
}

/** The most mentioned places, without countries and the like. `places` must be sorted, the most mentioned first. */
function mostMentioned(places: readonly LocatableRecord[], most: number): LocatableRecord[] {
  const isAside = isWhole(places);
  return places.filter((place) => place.paragraphs > 0 && !isAside(place)).slice(0, most);
}

/** Describes the map of an archive in at most two sentences. */
export function mapInWords({ located, unlocated, totals }: PlacesMap): string {
  const shown =
    totals.located > located.length
      ? words.mapHasMost(located.length, totals.located + totals.unlocated)
      : words.mapHas(totals.located, totals.unlocated);
  return [mostInWords([...located, ...unlocated]), shown].filter((sentence) => sentence !== '').join(' ');
}

/** The most places that the sentence below has. */
const MOST_SAID = 5;

/**
 * Says which places are mentioned most, countries and places that cannot be located among them: up to five that have more mentions than
 * all others, or that no place stands out. Empty if none is mentioned.
 */
export function mostInWords(places: readonly Pick<LocatableRecord, 'name' | 'paragraphs'>[]): string {
  const sorted = places
    .filter(({ paragraphs }) => paragraphs > 0)
    .toSorted((one, other) => other.paragraphs - one.paragraphs);
  const [first] = sorted;
  if (first === undefined) return '';
  const next = sorted[MOST_SAID]?.paragraphs ?? 0;
  const top = sorted.slice(0, MOST_SAID).filter(({ paragraphs }) => paragraphs > next);
  return top.length > 0 ? words.mostMentioned(top.map(counted)) : words.noneMentionedMore(first.paragraphs);
}

const counted = ({ name, paragraphs }: Pick<LocatableRecord, 'name' | 'paragraphs'>) => ({
  name,
  count: paragraphs,
});

/** The most places that a sentence names; of more, it names one less and counts the rest. */
const MOST_NAMED = 4;

/** Describes the maps of a dossier together; `count` is the number of its articles. */
export function mapsInWords(together: readonly LocatableRecord[], count: number): string {
  if (count === 1 || together.length === 0) return words.placesInArticles(together.length, count);
  const byAll = together.filter(({ articles }) => articles === count).map(({ name }) => name);
  const byOne = together.filter(({ articles }) => articles === 1).length;
  const named = byAll.length > MOST_NAMED ? byAll.slice(0, MOST_NAMED - 1) : byAll;
  return words.placesShared(count, named, byAll.length - named.length, together.length, byOne);
}

/** Describes the map of one article: all of few places, or else those mentioned most, and the countries that frame them. */
export function articleMapInWords({ places }: Pick<ArticlePlaces, 'places'>): string {
  if (places.length === 0) return words.placesInArticles(0, 1);
  if (places.length <= MOST_NAMED) return words.placesNamed(places.map(counted));
  const top = mostMentioned(places, 3).map(counted);
  if (top.length === 0) return words.placesMostOften(places.length, places.slice(0, 3).map(counted), []);
  return words.placesMostOften(places.length, top, places.filter(isWhole(places)).slice(0, 2).map(counted));
}

/** How often a place is mentioned: "12 paragraphs of 3 articles". */
export function mentionsInWords({
  paragraphs,
  articles,
}: Pick<LocatableRecord, 'paragraphs' | 'articles'>): string {
  return paragraphs === 0 ? words.notMentioned : words.paragraphsOfArticles(paragraphs, articles);
}

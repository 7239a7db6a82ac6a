import type { ArticlePlaces, PlaceOnMap, PlacesMap } from './places-map.ts';

/** "Mosul, Baghdad and Diyala". */
export function listInWords(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 place", "1,204 places". */
export function countInWords(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/**
 * Whether a place lies in no other place and is a country or contains other places. Stories are often about such a place as a
 * whole, so a mention of it says little.
 */
function isWhole(places: readonly PlaceOnMap[]): (place: PlaceOnMap) => boolean {
  const holders = new Set(places.flatMap(({ within }) => (within === undefined ? [] : [within.id])));
  return ({ id, within, outline }) =>
    within === undefined && (holders.has(id) || outline?.includes('.') === false);
}

/** The most mentioned places, without countries and the like. `places` must be sorted, the most mentioned first. */
export function mostMentioned(places: readonly PlaceOnMap[], most: number): PlaceOnMap[] {
  const isAside = isWhole(places);
  return places.filter((place) => place.paragraphs > 0 && !isAside(place)).slice(0, most);
}

/** Describes the map of an archive in at most two sentences. */
export function mapInWords({ located, totals }: PlacesMap): string {
  const all = totals.located + totals.unlocated;
  const shown =
    totals.located > located.length
      ? `The map has the ${located.length} most mentioned of ${countInWords(all, 'place', 'places')}.`
      : `The map has ${countInWords(totals.located, 'place', 'places')}${totals.unlocated > 0 ? `; ${totals.unlocated} more cannot be located` : ''}.`;
  const top = mostMentioned(located, 3).map(({ name, paragraphs }) => `${name} (${paragraphs})`);
  if (top.length === 0) return shown;
  const aside = located.filter(isWhole(located)).filter(({ paragraphs }) => paragraphs > 0);
  const most = `${listInWords(top)} ${top.length === 1 ? 'is' : 'are'} mentioned in most paragraphs`;
  return `${aside.length === 0 ? most : `${listInWords(aside.slice(0, 2).map(({ name }) => name))} aside, ${most}`}. ${shown}`;
}

/** Describes the maps of a dossier together; `count` is the number of its articles. */
export function mapsInWords(together: readonly PlaceOnMap[], count: number): string {
  if (count === 1 || together.length === 0)
    return `${countInWords(together.length, 'place', 'places')} in ${countInWords(count, 'article', 'articles')}.`;
  const byAll = together.filter(({ articles }) => articles === count);
  const byOne = together.filter(({ articles }) => articles === 1).length;
  const shared =
    byAll.length === 0
      ? `No place is mentioned by all ${count} articles`
      : `All ${count} articles mention ${listInWords(
          byAll.length > 4
            ? [...byAll.slice(0, 3).map(({ name }) => name), `${byAll.length - 3} more`]
            : byAll.map(({ name }) => name),
        )}`;
  return `${shared}; of ${countInWords(together.length, 'place', 'places')}, ${byOne} ${byOne === 1 ? 'is' : 'are'} mentioned by one article alone.`;
}

/** Describes the map of one article. */
export function articleMapInWords({ places }: Pick<ArticlePlaces, 'places'>): string {
  const top = mostMentioned(places, 3);
  const most = top.map(({ name, paragraphs }) => `${name} (${paragraphs})`);
  if (most.length === 0) return `Mentions ${countInWords(places.length, 'place', 'places')}.`;
  return `${countInWords(places.length, 'place', 'places')}; most often ${listInWords(most)}.`;
}

/** How often a place is mentioned: "12 paragraphs of 3 articles". */
export function mentionsInWords({
  paragraphs,
  articles,
}: Pick<PlaceOnMap, 'paragraphs' | 'articles'>): string {
  return paragraphs === 0
    ? 'not mentioned in any account'
    : `${countInWords(paragraphs, 'paragraph', 'paragraphs')} of ${countInWords(articles, 'article', 'articles')}`;
}

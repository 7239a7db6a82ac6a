import type { Id } from '../schema/id.ts';
import type { ArticleEntry } from './archive.ts';

/** An article that shares actors and places with another one. */
export interface RelatedArticle {
  article: Id;
  /** The number of actors and places that both list. */
  shared: number;
}

/**
 * Finds the `limit` other articles that share the most actors and places with an article, most first, then in list
 * order, which must be that of `byPublication`. Works through the shared records, so that articles with nothing in
 * common are never compared. Empty for an article that is not in the list.
 */
export function relateArticles(
  articles: readonly Pick<ArticleEntry, 'id' | 'data'>[],
  limit: number,
): (article: Id) => readonly RelatedArticle[] {
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  const holders = { actors: new Map<Id, number[]>(), places: new Map<Id, number[]>() };
  for (const [place, { data }] of articles.entries())
    for (const kind of ['actors', 'places'] as const)
      for (const id of data[kind]) {
        const ofRecord = holders[kind].get(id);
        if (ofRecord === undefined) holders[kind].set(id, [place]);
        else ofRecord.push(place);
      }
  // Counts are stored by article index, so that thousands of articles that share a record cost no allocation.
  const shared = new Uint16Array(articles.length);
  const find = (article: Id): RelatedArticle[] => {
    const own = placeOf.get(article);
    if (own === undefined) return [];
    const { actors, places } = articles[own]!.data;
    const touched: number[] = [];
    for (const [kind, ids] of [['actors', actors] as const, ['places', places] as const])
      for (const id of ids)
        for (const place of holders[kind].get(id) ?? []) {
          if (shared[place] === 0) touched.push(place);
          shared[place]! += 1;
        }
    const related = mostShared(touched, shared, own, limit);
    for (const place of touched) shared[place] = 0;
    return related.map(({ place, count }) => ({ article: articles[place]!.id, shared: count }));
  };
  const found = new Map<Id, RelatedArticle[]>();
  return (article) => {
    const known = found.get(article) ?? find(article);
    found.set(article, known);
    return known;
  };
}

interface Shared {
  place: number;
  count: number;
}

function mostShared(touched: readonly number[], shared: Uint16Array, own: number, limit: number): Shared[] {
  const most: Shared[] = [];
  for (const place of touched) {
    const count = shared[place]!;
    const last = most.at(-1);
    if (place === own) continue;
    if (most.length === limit && (last === undefined || isBefore(last, { place, count }))) continue;
    const at = most.findIndex((other) => isBefore({ place, count }, other));
    most.splice(at === -1 ? most.length : at, 0, { place, count });
    if (most.length > limit) most.pop();
  }
  return most;
}

function isBefore(a: Shared, b: Shared): boolean {
  return a.count > b.count || (a.count === b.count && a.place < b.place);
}

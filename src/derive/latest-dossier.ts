import type { Id } from '../schema/id.ts';
import type { ArticleEntry } from './archive.ts';

/**
 * The dossier that contains the newest article; if there are several, the first by id. `articles` are in the order of
 * `byPublication`. `undefined` if there is no dossier.
 */
export function latestDossier<T extends { id: Id; data: { articles: readonly Id[] } }>(
  dossiers: readonly T[],
  articles: readonly ArticleEntry[],
): T | undefined {
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const newest = ({ data }: T) => Math.max(...data.articles.map((id) => places.get(id) ?? -1));
  return dossiers.toSorted((a, b) => newest(b) - newest(a) || (a.id < b.id ? -1 : 1))[0];
}

import type { ArticleEntry } from './archive.ts';
import { byPublication } from './chronology.ts';

/** An article that shares actors and places with another one. */
export interface RelatedArticle {
  article: ArticleEntry;
  /** How many actors and places both list. */
  shared: number;
}

/**
 * For every article the `limit` others that share most of its actors and places, most first, then oldest first.
 * Walks over the records that articles share, so that articles with nothing in common are never compared.
 */
export function relateArticles(
  articles: readonly ArticleEntry[],
  limit: number,
): Map<string, RelatedArticle[]> {
  const byRecord = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    for (const key of recordsOf(article)) {
      const holders = byRecord.get(key);
      if (holders === undefined) byRecord.set(key, [article]);
      else holders.push(article);
    }
  }
  return new Map(articles.map((article) => [article.id, relatedTo(article, byRecord).slice(0, limit)]));
}

function relatedTo(article: ArticleEntry, byRecord: ReadonlyMap<string, ArticleEntry[]>): RelatedArticle[] {
  const shared = new Map<ArticleEntry, number>();
  for (const key of recordsOf(article)) {
    for (const other of byRecord.get(key) ?? []) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .map(([other, count]) => ({ article: other, shared: count }))
    .sort((a, b) => b.shared - a.shared || byPublication(a.article, b.article));
}

function recordsOf({ data }: ArticleEntry): string[] {
  return [...data.actors.map((id) => `actor:${id}`), ...data.places.map((id) => `place:${id}`)];
}

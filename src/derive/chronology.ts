import type { ArticleEntry } from './archive.ts';

/** Orders text by its UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders articles by their earliest possible day, then by the latest, then by id: oldest first. */
export function byPublication(a: ArticleEntry, b: ArticleEntry): number {
  return (
    compareText(a.published.earliest, b.published.earliest) ||
    compareText(a.published.latest, b.published.latest) ||
    compareText(a.id, b.id)
  );
}

/** The articles next to each article in time, by id; the list must be in the order of `byPublication`. */
export function neighbours(
  articles: readonly ArticleEntry[],
): Map<string, { previous: ArticleEntry | undefined; next: ArticleEntry | undefined }> {
  return new Map(
    articles.map((article, index) => [
      article.id,
      { previous: articles[index - 1], next: articles[index + 1] },
    ]),
  );
}

import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import type { ArticleEntry } from './archive.ts';

/** Orders articles by their earliest possible day, then by the latest, then by id: oldest first. */
export function byPublication(a: ArticleEntry, b: ArticleEntry): number {
  return (
    compareText(a.published.earliest, b.published.earliest) ||
    compareText(a.published.latest, b.published.latest) ||
    compareText(a.id, b.id)
  );
}

/** The previous and next article of each by date, all by id; the list must be in the order of `byPublication`. */
export function neighbours(
  articles: readonly Pick<ArticleEntry, 'id'>[],
): Map<Id, { previous: Id | undefined; next: Id | undefined }> {
  return new Map(
    articles.map(({ id }, index) => [
      id,
      { previous: articles[index - 1]?.id, next: articles[index + 1]?.id },
    ]),
  );
}

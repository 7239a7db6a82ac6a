import * as words from '#words/article';
import type { ArticleCard } from './article-card.ts';

/**
 * How to cite the account of an article: outlet, title and date of the source, then the archive and the address of the account.
 * A date that the source does not state says how sure the archive is of it.
 */
export function articleCitation(
  { outlet, title, published }: Pick<ArticleCard, 'outlet' | 'title' | 'published'>,
  { archive, url }: { archive: string; url: string },
): string {
  const date =
    published.basis === 'stated'
      ? published.words
      : words.unstatedDate(published.words, published.basisWords);
  return words.citation({ outlet: outlet.name, title, date, archive, url });
}

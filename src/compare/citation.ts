import * as words from '#words/comparison';
import { semicolon } from '#words/language';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison } from './comparison.ts';
import { areMany } from './overview.ts';

/**
 * How to cite a comparison: title, articles (or their number, if there are many), state of the archive, address, and
 * the day of access if given.
 */
export function citationOf(
  comparison: Comparison,
  {
    title,
    archive,
    state,
    url,
    accessed,
  }: { title: string; archive: string; state: string; url: string; accessed?: string },
): string {
  return words.citation({
    title,
    archive,
    state,
    url,
    accessed,
    articles: articlesInWords(comparison.articles),
  });
}

function articlesInWords(articles: readonly ComparedArticle[]): string {
  if (!areMany(articles))
    return articles.map(({ outlet, title }) => words.citedArticle(outlet, title)).join(semicolon);
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  return words.articlesOfOutlets(articles.length, outlets);
}

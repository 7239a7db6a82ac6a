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
  const articles = articlesInWords(comparison.articles);
  const access = accessed === undefined ? '' : ` (accessed ${accessed})`;
  const end = /[.?!]$/.test(title) ? '' : '.';
  return `${archive}: ${title}${end} Articles: ${articles}. State of the archive: ${state}. ${url}${access}`;
}

function articlesInWords(articles: readonly ComparedArticle[]): string {
  if (!areMany(articles)) return articles.map(({ outlet, title }) => `${outlet}, “${title}”`).join('; ');
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  return `${String(articles.length)} of ${String(outlets)} ${outlets === 1 ? 'outlet' : 'outlets'}, as listed there`;
}

import type { Comparison } from './comparison.ts';

/** How to cite a comparison: title, articles, state of the archive, address, and the day of access where one is given. */
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
  const articles = comparison.articles.map((article) => `${article.outlet}, “${article.title}”`).join('; ');
  const access = accessed === undefined ? '' : ` (accessed ${accessed})`;
  const end = /[.?!]$/.test(title) ? '' : '.';
  return `${archive}: ${title}${end} Articles: ${articles}. State of the archive: ${state}. ${url}${access}`;
}

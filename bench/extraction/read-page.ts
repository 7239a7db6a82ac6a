import { DEFAULT_LIMITS, readArticle, type SavedArticle } from '@parallax/saved-article';
import type { Prediction } from './prediction.ts';

/** The article of a saved page. Throws if the page contains none. */
export async function readPage(html: string): Promise<SavedArticle> {
  const result = await readArticle({ bytes: Buffer.from(html), format: 'html' }, DEFAULT_LIMITS);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return result.article;
}

/**
 * What is found in a saved page: the paragraphs and headings, separated by blank lines, and the fields. Empty for a page that
 * is refused, which says that it is not sure. The date is that of a draft: the day of the last change, with a warning, if no other is
 * known.
 */
export async function readDocument(html: string): Promise<Prediction> {
  const result = await readArticle({ bytes: Buffer.from(html), format: 'html' }, DEFAULT_LIMITS);
  if ('refusal' in result) return { text: '', isUnsure: true };
  const { blocks, title, byline, published, modified, warnings } = result.article;
  return {
    text: blocks.map(({ text }) => text).join('\n\n'),
    title: title?.value,
    author: byline?.value,
    date: (published ?? modified)?.value,
    isUnsure: warnings.some(({ code }) => code === 'unsure'),
  };
}

import { DEFAULT_LIMITS, readArticle, type SavedArticle } from '@parallax/saved-article';

/** The article of a saved page. Throws if the page contains none. */
export async function readPage(html: string): Promise<SavedArticle> {
  const result = await readArticle({ bytes: Buffer.from(html), format: 'html' }, DEFAULT_LIMITS);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return result.article;
}

/** Its main text: the paragraphs and headings, separated by blank lines. */
export async function readOurs(html: string): Promise<string> {
  const { blocks } = await readPage(html);
  return blocks.map(({ text }) => text).join('\n\n');
}

import type { APIRoute } from 'astro';
import type { ArticleProps } from '../../../site/article-page.ts';
import { loadArchive } from '../../../site/load-archive.ts';
import { comparedFile } from '../../../site/compared-articles.ts';

/** One article, for the compare page. */
export const GET: APIRoute = async ({ locals }) =>
  Response.json(comparedFile(await loadArchive(), locals.props as ArticleProps));

import type { APIRoute } from 'astro';
import type { ArticleEntry } from '../../../derive/archive.ts';
import { loadArchive } from '../../../site/archive.ts';
import { articlePaths } from '../../../site/article-page.ts';
import { articleFile } from '../../../site/compared-articles.ts';

/** One file for each. */
export const getStaticPaths = async () => articlePaths(await loadArchive());

/** One article as the page that compares any articles loads it. */
export const GET: APIRoute = async ({ props }) =>
  Response.json(articleFile(await loadArchive(), (props as { entry: ArticleEntry }).entry));

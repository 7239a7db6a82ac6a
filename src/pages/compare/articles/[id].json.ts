import type { APIRoute } from 'astro';
import type { ArticleEntry } from '../../../derive/archive.ts';
import { loadArchive } from '../../../site/archive.ts';
import { articleFile, comparedPaths } from '../../../site/compared-articles.ts';

/** One file for each, and for each id that it had before it was renamed. */
export const getStaticPaths = async () => comparedPaths(await loadArchive());

/** One article as the page that compares any articles loads it. */
export const GET: APIRoute = async ({ props }) =>
  Response.json(articleFile(await loadArchive(), (props as { entry: ArticleEntry }).entry));

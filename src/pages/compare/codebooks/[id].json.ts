import type { APIRoute } from 'astro';
import { loadArchive } from '../../../site/archive.ts';
import { codebookPaths, comparisonCodebook } from '../../../site/compared-articles.ts';

/** One file for each. */
export const getStaticPaths = async () => codebookPaths(await loadArchive());

/** A codebook with what all share, for the page that compares any articles. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(comparisonCodebook((await loadArchive()).archive, params['id'] ?? ''));

import type { APIRoute } from 'astro';
import { loadArchive } from '../../../site/load-archive.ts';
import { comparisonCodebook } from '../../../site/compared-articles.ts';

/** A codebook with what all share, for the page that compares any articles. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(comparisonCodebook((await loadArchive()).archive, params['id'] ?? ''));

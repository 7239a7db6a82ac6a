import type { APIRoute } from 'astro';
import { loadArchive } from '../../../site/load-archive.ts';
import { comparisonCodebook } from '../../../site/compared-articles.ts';

/** A codebook with what all codebooks share, for the compare page. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(comparisonCodebook((await loadArchive()).archive, params['id'] ?? ''));

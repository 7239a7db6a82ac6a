import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/archive.ts';
import { comparisonCodebook } from '../../site/compared-articles.ts';

/** The instruments of the codebook, for the page that compares any articles. */
export const GET: APIRoute = async () =>
  Response.json(comparisonCodebook((await loadArchive()).archive.codebook));

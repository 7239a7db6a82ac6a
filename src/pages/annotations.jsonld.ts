import type { APIRoute } from 'astro';
import { annotationsOfAll } from '../site/annotation-files.ts';
import { loadArchive } from '../site/load-archive.ts';

/** The collection of all annotations. */
export const GET: APIRoute = async () =>
  new Response(annotationsOfAll(await loadArchive()), {
    headers: { 'content-type': 'application/ld+json' },
  });

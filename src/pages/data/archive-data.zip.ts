import type { APIRoute } from 'astro';
import { packageFile } from '../../site/data-package.ts';
import { loadArchive } from '../../site/load-archive.ts';

/** The whole archive as one file. */
export const GET: APIRoute = async () =>
  new Response(await packageFile(await loadArchive(), ''), {
    headers: { 'content-type': 'application/zip' },
  });

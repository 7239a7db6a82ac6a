import type { APIRoute } from 'astro';
import { packageParts } from '../../site/data-package.ts';
import { fileStream } from '../../site/file-stream.ts';
import { loadArchive } from '../../site/load-archive.ts';

/** The whole archive as one file. */
export const GET: APIRoute = async () =>
  new Response(fileStream(packageParts(await loadArchive())), {
    headers: { 'content-type': 'application/zip' },
  });

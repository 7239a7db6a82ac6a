import type { APIRoute } from 'astro';
import { dataPackageJson } from '../../site/data-package.ts';
import { loadArchive } from '../../site/load-archive.ts';

/** The tables' description for machines. */
export const GET: APIRoute = async () =>
  new Response(dataPackageJson(await loadArchive()), { headers: { 'content-type': 'application/json' } });

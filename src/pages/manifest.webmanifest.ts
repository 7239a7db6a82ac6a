import type { APIRoute } from 'astro';
import { loadArchive } from '../site/load-archive.ts';
import { manifestText } from '../site/manifest.ts';

/** What browsers that install the site are told. */
export const GET: APIRoute = async () => new Response(manifestText(await loadArchive()));

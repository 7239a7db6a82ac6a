import type { APIRoute } from 'astro';
import { loadArchive } from '../site/load-archive.ts';
import { robotsText } from '../site/sitemap-files.ts';

/** What crawlers may read, and where the sitemaps are. */
export const GET: APIRoute = async () => new Response(robotsText(await loadArchive()));

import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { searchFields } from '../site/search-fields.ts';

/** What the search index keeps of every page. The index takes it from the build and removes the file. */
export const GET: APIRoute = async () => Response.json(searchFields((await loadArchive()).archive));

import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { searchDocuments } from '../site/search-documents.ts';

/** Everything that the search indexes. The index takes it from the build and removes the file. */
export const GET: APIRoute = async () => Response.json([...searchDocuments(await loadArchive())]);

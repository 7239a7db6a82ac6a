import type { APIRoute } from 'astro';
import { loadArchive } from '../site/archive.ts';
import { searchFields } from '../site/search-fields.ts';

/** What the search index keeps of every page. The index takes it from the build and removes the file. */
export const GET: APIRoute = async () => {
  const { archive, originals } = await loadArchive();
  return Response.json(searchFields(archive, originals));
};

import type { APIRoute } from 'astro';
import { annotationFile } from '../../../../site/annotation-files.ts';
import type { CodingProps } from '../../../../site/coding-page.ts';
import { loadArchive } from '../../../../site/load-archive.ts';

/** The claims of a coding as W3C annotations. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(annotationFile(await loadArchive(), locals.props as CodingProps), {
    headers: { 'content-type': 'application/ld+json' },
  });

import type { APIRoute } from 'astro';
import { annotationPage, type AnnotationPageProps } from '../../site/annotation-files.ts';
import { loadArchive } from '../../site/load-archive.ts';

/** A page of the collection of all annotations. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(annotationPage(await loadArchive(), locals.props as AnnotationPageProps), {
    headers: { 'content-type': 'application/ld+json' },
  });

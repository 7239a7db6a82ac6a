import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/load-archive.ts';
import { dossierJson } from '../../site/dossier-files.ts';
import type { DossierProps } from '../../site/dossier-pages.ts';

/** The comparison of a dossier as JSON. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(dossierJson(await loadArchive(), locals.props as DossierProps), {
    headers: { 'content-type': 'application/json' },
  });

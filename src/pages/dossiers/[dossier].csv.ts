import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/load-archive.ts';
import { dossierCsv } from '../../site/dossier-files.ts';
import type { DossierProps } from '../../site/dossier-pages.ts';

/** The comparison of a dossier as CSV. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(dossierCsv(await loadArchive(), locals.props as DossierProps), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

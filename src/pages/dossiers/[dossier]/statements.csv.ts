import type { APIRoute } from 'astro';
import type { DossierProps } from '../../../site/dossier-pages.ts';
import { dossierStatements } from '../../../site/exchange.ts';
import { loadArchive } from '../../../site/load-archive.ts';

/** The statements of a dossier for discourse network tools. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(dossierStatements(await loadArchive(), locals.props as DossierProps), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

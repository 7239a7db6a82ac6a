import type { APIRoute } from 'astro';
import type { DossierProps } from '../../../site/dossier-pages.ts';
import { dossierCodebook } from '../../../site/exchange.ts';
import { loadArchive } from '../../../site/load-archive.ts';

/** The codes of a dossier as a codebook for coding tools (REFI-QDA). */
export const GET: APIRoute = async ({ locals }) =>
  new Response(dossierCodebook(await loadArchive(), locals.props as DossierProps), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });

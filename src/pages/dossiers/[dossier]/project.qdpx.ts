import type { APIRoute } from 'astro';
import type { DossierProps } from '../../../site/dossier-pages.ts';
import { dossierProject } from '../../../site/exchange.ts';
import { loadArchive } from '../../../site/load-archive.ts';

/** A dossier as a project for coding tools (REFI-QDA). */
export const GET: APIRoute = async ({ locals }) =>
  new Response(dossierProject(await loadArchive(), locals.props as DossierProps), {
    headers: { 'content-type': 'application/zip' },
  });

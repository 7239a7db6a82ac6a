import type { APIRoute } from 'astro';
import { dossierNetwork, type NetworkProps } from '../../../site/exchange.ts';
import { loadArchive } from '../../../site/load-archive.ts';

/** A network of a dossier's statements as GraphML. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(dossierNetwork(await loadArchive(), locals.props as NetworkProps), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });

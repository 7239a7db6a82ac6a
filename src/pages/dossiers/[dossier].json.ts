import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/archive.ts';
import { dossierFilePaths, dossierJson, type DossierFileProps } from '../../site/dossier-files.ts';

/** One file for each. */
export const getStaticPaths = async () => dossierFilePaths(await loadArchive());

/** The comparison of a dossier as JSON. */
export const GET: APIRoute = async ({ props }) =>
  new Response(dossierJson(await loadArchive(), (props as DossierFileProps).dossier), {
    headers: { 'content-type': 'application/json' },
  });

import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/archive.ts';
import { dossierFilePaths, dossierCsv, type DossierFileProps } from '../../site/dossier-files.ts';

/** One file for each. */
export const getStaticPaths = async () => dossierFilePaths(await loadArchive());

/** The comparison of a dossier as CSV. */
export const GET: APIRoute = async ({ props }) =>
  new Response(dossierCsv(await loadArchive(), (props as DossierFileProps).dossier), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

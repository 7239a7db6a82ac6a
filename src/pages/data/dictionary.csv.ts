import type { APIRoute } from 'astro';
import { dataDictionaryCsv } from '../../site/data-package.ts';

/** The data dictionary as CSV. */
export const GET: APIRoute = () =>
  new Response(dataDictionaryCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

import type { APIRoute } from 'astro';
import type { TableProps } from '../../site/data-page.ts';
import { jsonOfTable, tableNamed } from '../../site/data-tables.ts';
import { loadArchive } from '../../site/load-archive.ts';

/** A table of the dataset as JSON. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(jsonOfTable(await loadArchive(), tableNamed((locals.props as TableProps).table)), {
    headers: { 'content-type': 'application/json' },
  });

import type { APIRoute } from 'astro';
import type { TableProps } from '../../site/data-page.ts';
import { csvOfTable, tableNamed } from '../../site/data-tables.ts';
import { loadArchive } from '../../site/load-archive.ts';

/** A table of the dataset as CSV. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(csvOfTable(await loadArchive(), tableNamed((locals.props as TableProps).table)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

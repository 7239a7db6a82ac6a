import type { APIRoute } from 'astro';
import type { TableProps } from '../../site/data-page.ts';
import { csvOfTable } from '../../site/data-tables.ts';
import { fileStream } from '../../site/file-stream.ts';
import { loadArchive } from '../../site/load-archive.ts';
import { tableNamed } from '../../site/table-pieces.ts';

/** A table of the dataset as CSV. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(fileStream(csvOfTable(await loadArchive(), tableNamed((locals.props as TableProps).table))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

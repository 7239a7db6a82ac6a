import type { APIRoute } from 'astro';
import type { TableProps } from '../../site/data-page.ts';
import { jsonOfTable } from '../../site/data-tables.ts';
import { fileStream } from '../../site/file-stream.ts';
import { loadArchive } from '../../site/load-archive.ts';
import { tableNamed } from '../../site/table-pieces.ts';

/** A table of the dataset as JSON. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(fileStream(jsonOfTable(await loadArchive(), tableNamed((locals.props as TableProps).table))), {
    headers: { 'content-type': 'application/json' },
  });

import { expandInputs, listInput, type Failure, type RecordSummary } from '@parallax/saved-article';
import { escapeControls, formatBytes, printable } from '@parallax/saved-article/printable';
import { exitCodeOf } from './exit-code.ts';
import type { ImportOptions } from './options.ts';
import { formatFailure } from './report.ts';

/** Prints the records of the captures among the inputs, one per line; returns the exit code. Imports nothing. */
export async function listInputs(
  inputs: readonly string[],
  options: ImportOptions,
  io: {
    stdout: { write: (text: string) => unknown };
    stderr: { write: (text: string) => unknown };
    signal?: AbortSignal | undefined;
  },
): Promise<number> {
  const { paths, failures } = await expandInputs(inputs);
  const found: Failure[] = [...failures];
  let records = 0;
  let pages = 0;
  for (const path of paths) {
    for await (const record of listInput(path, {
      limits: options.limits,
      only: options.only,
      salvage: options.isSalvage,
    })) {
      if (io.signal?.aborted === true) return 130;
      records += 1;
      if (record.leftOut === undefined) pages += 1;
      if (record.fault !== undefined) found.push(record.fault);
      io.stdout.write(formatRecord(record));
    }
  }
  for (const failure of found) io.stderr.write(formatFailure(failure));
  io.stdout.write(`${records} records, ${pages} of them pages that can be imported.\n`);
  return exitCodeOf(found);
}

function formatRecord({
  source,
  type,
  url,
  date,
  status,
  mediaType,
  length,
  leftOut,
}: RecordSummary): string {
  const about = [
    type,
    status === undefined ? '' : String(status),
    mediaType,
    formatBytes(length),
    date ?? '',
  ].filter((part) => part !== '');
  const why = leftOut === undefined ? 'page' : `no page: ${leftOut}`;
  return `${escapeControls(source)}  ${printable(about.join(' '))}\n    ${escapeControls(url ?? 'no address')}\n    ${printable(why)}\n`;
}

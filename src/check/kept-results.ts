import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import type { Reading } from '../content/archive-reader.ts';
import { sourceKey } from '../rebuild/source-key.ts';
import { writeWhole } from '../rebuild/write-whole.ts';
import type { NamesResult } from './checks/original-names.ts';
import { NO_RESULTS, type FileResult, type CheckResults } from './results.ts';
import { checkAgain, type CheckReport } from './run.ts';

/** The project folder, and the code in it that the results of a check depend on. */
const PROJECT = join(import.meta.dirname, '../..');
const SOURCES = [
  ...['authority', 'check', 'content', 'markdown', 'originals', 'rebuild', 'schema'].map(
    (name) => `src/${name}`,
  ),
  'src/draw/outline-codes.ts',
  'src/draw/geodata/outline-codes.json',
  'src/export/canonical-json.ts',
  'src/export/item-ids.ts',
  'src/export/releases.ts',
  'src/interface/languages.ts',
  'packages/edtf',
  'package-lock.json',
];

/** The number of archives whose results are kept: the most recently checked ones. */
const MOST_ARCHIVES = 16;

/** The results of a check as stored in their file, after a line with its key and its hash. */
interface WrittenResults {
  dependencies: CheckResults['dependencies'];
  files: (readonly [file: string, result: FileResult])[];
  names: (readonly [file: string, result: NamesResult])[];
}

/**
 * Checks an archive that was read. The report is that of `checkReading`, but only what has changed since the last
 * check, and what depends on it, is checked again. Results are kept in `.astro/check` of the folder `root` (absolute),
 * one file per archive; if it is not writable, nothing is kept.
 */
export function checkChanged(reading: Reading, root: string): CheckReport {
  const { folder } = reading.content;
  const file = resultsFile(root, folder);
  // Messages show the files of an archive under its name.
  const key = sourceKey(PROJECT, SOURCES, folder.name, folder.path);
  const kept = readResults(file, key) ?? NO_RESULTS;
  const { report, results } = checkAgain(reading, kept);
  if (results !== kept) writeResults(file, key, results);
  return report;
}

/** The file in which the results of an archive are kept. */
export function resultsFile(root: string, { path }: Pick<ContentFolder, 'path'>): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return join(root, '.astro/check', `${name}.json`);
}

/** The results in a file; `undefined` if there are none with this key, or if the file is damaged. */
export function readResults(file: string, key: string): CheckResults | undefined {
  try {
    const [head, body] = splitLine(readFileSync(file, 'utf8'));
    if (head !== headOf(key, body)) return undefined;
    const { dependencies, files, names } = JSON.parse(body) as WrittenResults;
    return { dependencies, files: new Map(files), names: new Map(names) };
  } catch {
    return undefined;
  }
}

/** Writes results atomically. A failure to write is not an error: the next check just starts from scratch. */
export function writeResults(file: string, key: string, { dependencies, files, names }: CheckResults): void {
  const written: WrittenResults = { dependencies, files: [...files], names: [...names] };
  const body = JSON.stringify(written);
  try {
    writeWhole(file, `${headOf(key, body)}\n${body}`);
    prune(dirname(file));
  } catch {
    // Nothing is kept.
  }
}

function headOf(key: string, body: string): string {
  return `${key} ${hash('sha1', body)}`;
}

function splitLine(text: string): [head: string, rest: string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

/** Removes the oldest results. */
function prune(folder: string): void {
  const known = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of known.slice(MOST_ARCHIVES)) rmSync(path, { force: true });
}

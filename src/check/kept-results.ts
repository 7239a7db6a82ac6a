import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import type { Reading } from '../content/archive-reader.ts';
import { sourceKey } from '../rebuild/source-key.ts';
import { writeWhole } from '../rebuild/write-whole.ts';
import type { NamesResult } from './checks/original-names.ts';
import { NO_RESULTS, type FileResult, type KeptResults } from './results.ts';
import { checkAgain, type CheckReport } from './run.ts';

/** The folder of this code, and what of it the results of a check follow from. */
const PROJECT = join(import.meta.dirname, '../..');
const SOURCES = [
  ...['authority', 'check', 'content', 'markdown', 'originals', 'rebuild', 'schema'].map(
    (name) => `src/${name}`,
  ),
  'packages/edtf',
  'package-lock.json',
];

/** Of how many archives results are kept: those that were checked last. */
const MOST_ARCHIVES = 16;

/** The results of a check as they stand in their file, below a line with its key and its hash. */
interface WrittenResults {
  dependencies: KeptResults['dependencies'];
  files: (readonly [file: string, result: FileResult])[];
  names: (readonly [file: string, result: NamesResult])[];
}

/**
 * Checks an archive that was read: the report is that of `checkReading`, and only what has changed since the last check, and
 * what depends on it, is checked again. Results are kept in `.astro/check` of the folder `root` (absolute), a file for
 * each archive; where nothing can be written there, nothing is kept.
 */
export function checkChanged(reading: Reading, root: string): CheckReport {
  const { folder } = reading.content;
  const file = resultsFile(root, folder);
  // Messages show the files of an archive by its name.
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

/** The results in a file; `undefined` where there is none, or none of this key, or one that is damaged. */
export function readResults(file: string, key: string): KeptResults | undefined {
  try {
    const [head, body] = splitLine(readFileSync(file, 'utf8'));
    if (head !== headOf(key, body)) return undefined;
    const { dependencies, files, names } = JSON.parse(body) as WrittenResults;
    return { dependencies, files: new Map(files), names: new Map(names) };
  } catch {
    return undefined;
  }
}

/** Writes results, whole or not at all. That they cannot be written is no error: the next check starts from nothing. */
export function writeResults(file: string, key: string, { dependencies, files, names }: KeptResults): void {
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

/** Removes the results that were written longest ago. */
function prune(folder: string): void {
  const known = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of known.slice(MOST_ARCHIVES)) rmSync(path, { force: true });
}

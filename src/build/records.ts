import { join } from 'node:path';
import { openKeptRecords, type KeptRecords } from '../content/kept-records.ts';
import { sourceKey } from '../rebuild/source-key.ts';

/** The code that makes records and outlines from files. */
const SOURCES = ['src/content', 'src/schema', 'src/markdown', 'package-lock.json'];

/** Where a build keeps what the next one needs, below the root of a site (`siteFolders`). */
export function memoryOf(root: string): string {
  return join(root, '.astro/build');
}

/** The records kept by the last build of a site. */
export function keptRecordsOf(project: string, root: string): KeptRecords {
  return openKeptRecords(join(memoryOf(root), 'records'), sourceKey(project, SOURCES));
}

import { join } from 'node:path';
import { openKeptEntries, type KeptEntries } from '../content/kept-entries.ts';
import { sourceKey } from '../rebuild/source-key.ts';

/** The code that makes data and outlines from files. */
const SOURCES = ['src/content', 'src/schema', 'src/markdown', 'package-lock.json'];

/** Where a build keeps what the next one needs, below the root of a site (`siteFolders`). */
export function memoryOf(root: string): string {
  return join(root, '.astro/build');
}

/** The entries that the last build of a site kept. */
export function keptEntriesOf(project: string, root: string): KeptEntries {
  return openKeptEntries(join(memoryOf(root), 'entries'), sourceKey(project, SOURCES));
}

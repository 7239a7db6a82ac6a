import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema, type Id } from '../schema/id.ts';
import { readOriginalFile, type Original } from './original-file.ts';

/** The folder of imported originals in an archive. */
export const ORIGINALS_FOLDER = 'originals';

/** The largest original that is read, in bytes; the importer accepts no larger document. */
const MAX_BYTES = 10_000_000;

/** The copies in an archive, by article; `null` for a file that can't be read as an original. */
export type Copies = ReadonlyMap<Id, Original | null>;

/**
 * Reads every original of the archive in the folder `content`, an absolute path, ordered by id. Empty if there is no
 * folder. Links are never followed, and files not named after an id are skipped.
 */
export async function readOriginals(content: string): Promise<Copies> {
  const copies = new Map<Id, Original | null>();
  for (const name of (await namesIn(join(content, ORIGINALS_FOLDER))).sort()) {
    const id = name.replace(/\.md$/, '');
    if (name.endsWith('.md') && idSchema.safeParse(id).success)
      copies.set(id, await readCopy(id, join(content, ORIGINALS_FOLDER, name)));
  }
  return copies;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await lstat(folder)).isDirectory() ? await readdir(folder) : [];
  } catch {
    return [];
  }
}

async function readCopy(id: Id, path: string): Promise<Original | null> {
  try {
    const status = await lstat(path);
    if (!status.isFile() || status.size > MAX_BYTES) return null;
    const copy = readOriginalFile(await readFile(path, 'utf8'));
    return copy?.head.article === id ? copy : null;
  } catch {
    return null;
  }
}

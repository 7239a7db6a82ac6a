import { lstatSync, readdirSync, readFileSync } from 'node:fs';
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
export function readOriginals(content: string): Copies {
  const folder = join(content, ORIGINALS_FOLDER);
  const ids = namesIn(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''))
    .filter((id) => idSchema.safeParse(id).success)
    .sort();
  return new Map(ids.map((id) => [id, readOriginal(content, id) ?? null]));
}

/**
 * Reads the original of an article; `undefined` if there is no file, `null` if it can't be read as an original of this
 * article.
 */
export function readOriginal(content: string, id: Id): Original | null | undefined {
  const path = join(content, ORIGINALS_FOLDER, `${id}.md`);
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    if (!status.isFile() || status.size > MAX_BYTES) return null;
    const copy = readOriginalFile(readFileSync(path, 'utf8'));
    return copy?.head.article === id ? copy : null;
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return lstatSync(folder).isDirectory() ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}

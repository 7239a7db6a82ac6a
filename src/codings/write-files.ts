import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withArchiveLock } from '../command/archive-lock.ts';
import { diskFailure } from '../command/disk-failure.ts';
import type { Disk } from '../command/disk.ts';
import { absolutePath, type ContentFolder } from '../content/content-folder.ts';

/** A file of an archive that is written, new or in the place of one. */
export interface ArchiveFile {
  /** As messages show it. */
  path: string;
  text: string;
}

/**
 * Writes files into an archive while no import works on it. All are written under hidden names before any gets its own,
 * so a full disk changes nothing; each is replaced at once. Returns what went wrong, in a sentence with its path.
 */
export async function writeArchiveFiles(
  disk: Disk,
  content: ContentFolder,
  files: readonly ArchiveFile[],
): Promise<string | undefined> {
  const staged = files.map(({ path, text }) => {
    const final = absolutePath(content, path);
    return { path, text, final, part: join(dirname(final), `.${basename(final)}.part`) };
  });
  const write = (): Promise<string | undefined> => {
    let current = content.name;
    try {
      for (const { path, text, final, part } of staged) {
        current = path;
        if (!existsSync(dirname(final))) disk.makeFolder(dirname(final));
        if (existsSync(part)) disk.remove(part);
        disk.create(part, text);
      }
      for (const { path, final, part } of staged) {
        current = path;
        disk.rename(part, final);
        disk.settle(dirname(final));
      }
      return Promise.resolve(undefined);
    } catch (error) {
      const failure = diskFailure(current, error);
      if (failure === undefined) throw error;
      for (const { part } of staged) if (existsSync(part)) disk.remove(part);
      return Promise.resolve(`${current}: ${failure.message}`);
    }
  };
  const locked = await withArchiveLock(content, write);
  return 'failure' in locked ? `${locked.failure.source}: ${locked.failure.message}` : locked.value;
}

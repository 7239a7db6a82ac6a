import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { absolutePath, type ContentFolder } from '../../content/content-folder.ts';
import type { Failure } from '@parallax/saved-article';
import { diskFailure } from '../../command/disk-failure.ts';
import type { Disk } from '../../command/disk.ts';
import { stagedPath, type ImportFiles, type NewFile } from './layout.ts';

/**
 * Adds the files of one import to the archive in `content`: all of them or, if the disk refuses, none.
 *
 * First every file is written under a hidden name, the entry last. Then they get their names: the original, the entry,
 * and the scaffold, which refers to the entry, so no visible file ever refers to a missing one. If the process is
 * killed in between, the next run's `finishImports` completes or removes what it left. No existing file is replaced: an
 * original with the same text stays as it is, and anything else fails the document. Call it with the lock held. Throws
 * only for bugs.
 */
export function publishImport(
  disk: Disk,
  content: ContentFolder,
  source: string,
  files: ImportFiles,
): Failure | undefined {
  try {
    const taken = findTaken(content, files);
    if (taken !== undefined) return { source, ...taken, kind: 'document' };
  } catch (error) {
    const failure = diskFailure(source, error);
    if (failure === undefined) throw error;
    return failure;
  }
  const { original, entry, scaffold } = files;
  const isOriginalThere = existsSync(absolutePath(content, original.path));
  const toStage = present(isOriginalThere ? undefined : original, scaffold, entry);
  const toPlace = present(isOriginalThere ? undefined : original, entry, scaffold);
  const placed: string[] = [];
  try {
    for (const file of toStage) stage(disk, content, file);
    for (const { path } of toPlace) {
      placed.push(absolutePath(content, path));
      disk.place(absolutePath(content, stagedPath(path, 'ready')), absolutePath(content, path));
      disk.settle(absolutePath(content, dirname(path)));
    }
    return undefined;
  } catch (error) {
    undo(disk, content, placed.reverse(), toStage, error);
    const failure = diskFailure(source, error);
    if (failure === undefined) throw error;
    return failure;
  }
}

function present(...files: (NewFile | undefined)[]): NewFile[] {
  return files.filter((file) => file !== undefined);
}

function findTaken(
  content: ContentFolder,
  { original, entry, scaffold }: ImportFiles,
): { code: string; message: string } | undefined {
  for (const { path } of present(entry, scaffold)) {
    if (existsSync(absolutePath(content, path))) {
      return {
        code: 'already-there',
        message: `${path} is already there and is never overwritten: choose another --id.`,
      };
    }
  }
  const path = absolutePath(content, original.path);
  if (!existsSync(path) || readFileSync(path, 'utf8') === original.text) return undefined;
  const message = `${original.path} is already there with another text and is never overwritten: delete it, or choose another --id.`;
  return { code: 'already-there', message };
}

function stage(disk: Disk, content: ContentFolder, { path, text }: NewFile): void {
  const part = absolutePath(content, stagedPath(path, 'part'));
  const folder = absolutePath(content, dirname(path));
  if (!existsSync(folder)) disk.makeFolder(folder);
  disk.create(part, text);
  disk.rename(part, absolutePath(content, stagedPath(path, 'ready')));
  disk.settle(folder);
}

function undo(
  disk: Disk,
  content: ContentFolder,
  placed: readonly string[],
  staged: readonly NewFile[],
  error: unknown,
): void {
  // The file that failed may never have been placed; then the file with its name is somebody else's.
  const isForeign = (path: string, index: number) => index === 0 && isTaken(error, path);
  const paths = [
    ...placed.filter((path, index) => !isForeign(path, index)),
    ...staged.flatMap(({ path }) =>
      [stagedPath(path, 'ready'), stagedPath(path, 'part')].map((one) => absolutePath(content, one)),
    ),
  ];
  for (const path of paths) {
    try {
      if (existsSync(path)) disk.remove(path);
    } catch {
      // The disk refuses this, too: the next run cleans up.
    }
  }
}

function isTaken(error: unknown, path: string): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST' && existsSync(path);
}

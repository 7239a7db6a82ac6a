import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOriginalFile } from '../../originals/original-file.ts';
import type { Disk } from './disk.ts';
import { entryPath, originalPath, readStagedName, stagedPath, WRITTEN_FOLDERS } from './layout.ts';

/** What was done about imports that were broken off, as paths from the project's folder. */
export interface Finished {
  /** Files that were whole and got their names, since the files before them had theirs. */
  placed: string[];
  /** Files that were not whole, or belonged to an import of which nothing had appeared. */
  removed: string[];
}

/**
 * Completes or undoes what a killed import left behind: an entry is placed when its original was, since all files are
 * whole from there on; a scaffold, when its entry was; everything else goes. Call it with the lock held, before
 * anything is written. Throws what the disk throws.
 */
export function finishImports(disk: Disk, root: string): Finished {
  const finished: Finished = { placed: [], removed: [] };
  for (const folder of WRITTEN_FOLDERS) {
    const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
    for (const hidden of names) {
      const staged = readStagedName(hidden);
      if (staged === undefined) continue;
      const path = `${folder}/${staged.name}`;
      if (staged.stage === 'ready' && !existsSync(join(root, path)) && isDue(root, folder, staged.name)) {
        disk.place(join(root, folder, hidden), join(root, path));
        finished.placed.push(path);
      } else {
        disk.remove(join(root, folder, hidden));
        finished.removed.push(path);
      }
      disk.settle(join(root, folder));
    }
  }
  return finished;
}

function isDue(root: string, folder: (typeof WRITTEN_FOLDERS)[number], name: string): boolean {
  const id = name.slice(0, name.indexOf('.'));
  if (folder === 'content/originals') return false;
  if (folder === 'content/codings') return existsSync(join(root, entryPath(id)));
  const path = join(root, originalPath(id));
  const original = existsSync(path) ? readOriginalFile(readFileSync(path, 'utf8')) : undefined;
  const entry = readFileSync(join(root, stagedPath(entryPath(id), 'ready')), 'utf8');
  return original !== undefined && entry.includes(original.head.source.sha256);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolutePath, shownPath, type ContentFolder } from '../../content/content-folder.ts';
import { readOriginalFile } from '../../originals/original-file.ts';
import type { Disk } from '../../command/disk.ts';
import { entryPath, originalPath, readStagedName, stagedPath, WRITTEN_FOLDERS } from './layout.ts';

/** The outcome of finishing interrupted imports, as paths that messages show. */
export interface Finished {
  /** Complete files that got their names, because the files before them had theirs. */
  placed: string[];
  /** Incomplete files, and files of an import that had placed none. */
  removed: string[];
}

/**
 * Completes or undoes what a killed import left behind: an entry is placed if its original was, since all files are
 * complete by then; a scaffold, if its entry was; everything else is removed. Call it with the lock held, before
 * anything is written. Throws disk errors.
 */
export function finishImports(disk: Disk, content: ContentFolder): Finished {
  const finished: Finished = { placed: [], removed: [] };
  for (const name of WRITTEN_FOLDERS) {
    const folder = join(content.path, name);
    const hiddenNames = existsSync(folder) ? readdirSync(folder).sort() : [];
    for (const hidden of hiddenNames) {
      const staged = readStagedName(hidden);
      if (staged === undefined) continue;
      const path = shownPath(content, name, staged.name);
      const target = absolutePath(content, path);
      if (staged.stage === 'ready' && !existsSync(target) && isDue(content, name, staged.name)) {
        disk.place(join(folder, hidden), target);
        finished.placed.push(path);
      } else {
        disk.remove(join(folder, hidden));
        finished.removed.push(path);
      }
      disk.settle(folder);
    }
  }
  return finished;
}

function isDue(content: ContentFolder, folder: (typeof WRITTEN_FOLDERS)[number], name: string): boolean {
  const id = name.slice(0, name.indexOf('.'));
  if (folder === 'originals') return false;
  const entry = entryPath(content, id);
  if (folder === 'codings') return existsSync(absolutePath(content, entry));
  const path = absolutePath(content, originalPath(content, id));
  const original = existsSync(path) ? readOriginalFile(readFileSync(path, 'utf8')) : undefined;
  const text = readFileSync(absolutePath(content, stagedPath(entry, 'ready')), 'utf8');
  return original !== undefined && text.includes(original.head.source.sha256);
}

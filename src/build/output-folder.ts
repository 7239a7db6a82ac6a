import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** A file as it was written: its size in bytes, and the time of its last change in milliseconds. */
export interface FileStamp {
  size: number;
  time: number;
}

/** The folder of a built site, into which files are written by their paths with slashes. */
export interface OutputFolder {
  /** Writes a file and the folders above it. */
  write: (path: string, body: Uint8Array) => FileStamp;
  /** Whether a file is there as it was stamped: nobody has changed it since. */
  isAsWritten: (path: string, stamp: FileStamp) => boolean;
  /** Removes every file that is not expected, and the folders that are left empty. */
  removeAllBut: (expected: ReadonlySet<string>) => void;
}

/** Opens the folder of a site. */
export function openOutput(folder: string): OutputFolder {
  const made = new Set<string>();
  return {
    write(path, body) {
      const file = join(folder, path);
      const above = dirname(file);
      if (!made.has(above)) mkdirSync(above, { recursive: true });
      made.add(above);
      writeFileSync(file, body);
      const { size, mtimeMs } = statSync(file);
      return { size, time: mtimeMs };
    },
    isAsWritten(path, { size, time }) {
      const status = statSync(join(folder, path), { throwIfNoEntry: false });
      return status !== undefined && status.isFile() && status.size === size && status.mtimeMs === time;
    },
    removeAllBut(expected) {
      removeUnexpected(folder, '', expected);
    },
  };
}

/** Gives whether anything is left in the folder. */
function removeUnexpected(root: string, below: string, expected: ReadonlySet<string>): boolean {
  let isLeft = false;
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const full = join(root, path.replaceAll('/', sep));
    if (entry.isDirectory()) {
      if (removeUnexpected(root, path, expected)) isLeft = true;
      else rmdirSync(full);
    } else if (expected.has(path)) isLeft = true;
    else rmSync(full);
  }
  return isLeft;
}

/** The file of a page at a path below the base: hosts of static files know one by its name, 404.html. */
export function fileOf(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { WrittenFile } from '../rebuild/page-manifest.ts';

/** The folder of a built site; files are written to it by their paths with slashes. */
export interface OutputFolder {
  /**
   * Writes a file and its parent folders, replacing anything else at that path. Never follows links out of the folder.
   */
  write: (path: string, body: Uint8Array) => WrittenFile;
  /** The same, part by part. */
  writeParts: (path: string, parts: AsyncIterable<Uint8Array>) => Promise<WrittenFile>;
  /** The text of a file. Throws if there is none. */
  read: (path: string) => string;
  /** Whether a file is unchanged since it was stamped. */
  isAsWritten: (path: string, stamp: WrittenFile) => boolean;
  /**
   * Removes every file that is not expected, and folders left empty. `.git` stays, in case the site is published from
   * the folder with its history there.
   */
  removeAllBut: (expected: ReadonlySet<string>) => void;
}

/** Opens the output folder of a site. */
export function openOutput(folder: string): OutputFolder {
  const statusOf = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false });
  // Paths known to be folders, not links to folders.
  const folders = new Set(['.']);
  const isFolder = (path: string): boolean => {
    if (folders.has(path)) return true;
    if (!isFolder(dirname(path)) || statusOf(path)?.isDirectory() !== true) return false;
    folders.add(path);
    return true;
  };
  const makeFolder = (path: string) => {
    if (isFolder(path)) return;
    makeFolder(dirname(path));
    rmSync(join(folder, path), { force: true });
    mkdirSync(join(folder, path), { recursive: true });
    folders.add(path);
  };
  const makeRoom = (path: string) => {
    makeFolder(dirname(path));
    if (statusOf(path)?.isFile() === false) rmSync(join(folder, path), { recursive: true });
  };
  const stampOf = (path: string): WrittenFile => {
    const { size, mtimeMs } = statusOf(path)!;
    return { size, time: mtimeMs };
  };
  return {
    write(path, body) {
      makeRoom(path);
      writeFileSync(join(folder, path), body);
      return stampOf(path);
    },
    async writeParts(path, parts) {
      makeRoom(path);
      const file = openSync(join(folder, path), 'w');
      try {
        // Writes all of a part, where `writeSync` may write less.
        for await (const part of parts) writeFileSync(file, part);
      } finally {
        closeSync(file);
      }
      return stampOf(path);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    isAsWritten(path, { size, time }) {
      const status = isFolder(dirname(path)) ? statusOf(path) : undefined;
      return status?.isFile() === true && status.size === size && status.mtimeMs === time;
    },
    removeAllBut(expected) {
      removeUnexpected(folder, '', expected);
    },
  };
}

/** Returns whether anything is left in the folder. */
function removeUnexpected(root: string, below: string, expected: ReadonlySet<string>): boolean {
  let isLeft = false;
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const full = join(root, path.replaceAll('/', sep));
    if (path === '.git') isLeft = true;
    else if (entry.isDirectory()) {
      if (removeUnexpected(root, path, expected)) isLeft = true;
      else rmdirSync(full);
    } else if (expected.has(path)) isLeft = true;
    else rmSync(full);
  }
  return isLeft;
}

/** The file of a page at a path below the base; static hosts recognise one by its name, 404.html. */
export function pageFile(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

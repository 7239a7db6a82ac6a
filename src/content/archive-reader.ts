import { relative, sep } from 'node:path';
import { ORIGINALS_FOLDER, readOriginals, type Copies } from '../originals/read-originals.ts';
import { shownPath, type ContentFolder } from './content-folder.ts';
import { RELEASES } from './content-layout.ts';
import type { Issue } from './issue.ts';
import type { KeptEntries } from './kept-entries.ts';
import { loadContent, type Content, type LoadedFiles } from './load-content.ts';
import { readReleases, readReleaseSums, type ReleaseFile } from './read-releases.ts';
import { nothingRead, readContent } from './read-content.ts';

/** An archive as it was read. */
export interface Reading {
  content: Content;
  /** Problems of the files as files; problems inside a file are kept with its entry. */
  issues: Issue[];
}

/** Reads one archive and caches it: each file is read, and each account parsed, once for all callers. */
export interface ArchiveReader {
  folder: ContentFolder;
  /** Returns the archive as of the first call, or of the last `forget`. Throws if there is no folder. */
  read: () => Promise<Reading>;
  /** Marks the file at an absolute path as written, added or deleted: only this file is read again. */
  forget: (path: string) => void;
}

/**
 * A reader of the archive in a folder, which has not read anything yet; `kept` saves parsing files that were parsed
 * before.
 */
export function createReader(folder: ContentFolder, kept?: KeptEntries): ArchiveReader {
  const files = nothingRead();
  const loaded: LoadedFiles = new Map();
  let originals: Copies | undefined;
  let releases: readonly ReleaseFile[] | undefined;
  let reading: Promise<Reading> | undefined;

  const read = async (): Promise<Reading> => {
    const copies = (originals ??= readOriginals(folder.path));
    const { files: sources, issues } = await readContent(folder, files);
    releases ??= readReleases(folder);
    const releaseSums = readReleaseSums(folder);
    const options = { known: loaded, kept, releases, releaseSums };
    return { content: loadContent(folder, sources, copies, options), issues };
  };
  return {
    folder,
    read: () => (reading ??= read()),
    forget(path) {
      if (!path.startsWith(folder.path + sep)) return;
      const [first = '', ...rest] = relative(folder.path, path).split(sep);
      if (first === ORIGINALS_FOLDER) originals = undefined;
      if (first === RELEASES) releases = undefined;
      files.texts.delete(shownPath(folder, first, ...rest));
      files.folders.delete(first);
      reading = undefined;
    },
  };
}

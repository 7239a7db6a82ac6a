import { relative, sep } from 'node:path';
import { ORIGINALS_FOLDER, readOriginals, type Copies } from '../originals/read-originals.ts';
import { shownPath, type ContentFolder } from './content-folder.ts';
import type { Issue } from './issue.ts';
import type { KeptRecords } from './kept-records.ts';
import { loadContent, type Content, type LoadedFiles } from './load-content.ts';
import { nothingRead, readContent } from './read-content.ts';

/** An archive as it was read. */
export interface Reading {
  content: Content;
  /** What is wrong with the files as files; what is wrong inside of one stands with its entry. */
  issues: Issue[];
}

/** Reads one archive and remembers what it read: each file is read, and each account parsed, once for all who ask. */
export interface ArchiveReader {
  folder: ContentFolder;
  /** Gives the archive as it was when it was first asked for, or at the last `forget`. Throws when there is no folder. */
  read: () => Promise<Reading>;
  /** Says that the file of an absolute path was written, added or deleted: it alone is read again. */
  forget: (path: string) => void;
}

/** A reader of the archive in a folder, which has read nothing yet; `kept` spares it to parse what was parsed before. */
export function createReader(folder: ContentFolder, kept?: KeptRecords): ArchiveReader {
  const files = nothingRead();
  const loaded: LoadedFiles = new Map();
  let originals: Promise<Copies> | undefined;
  let reading: Promise<Reading> | undefined;

  const read = async (): Promise<Reading> => {
    originals ??= readOriginals(folder.path);
    const { files: sources, issues } = await readContent(folder, files);
    return { content: loadContent(folder, sources, await originals, { known: loaded, kept }), issues };
  };
  return {
    folder,
    read: () => (reading ??= read()),
    forget(path) {
      if (!path.startsWith(folder.path + sep)) return;
      const [first = '', ...rest] = relative(folder.path, path).split(sep);
      if (first === ORIGINALS_FOLDER) originals = undefined;
      files.texts.delete(shownPath(folder, first, ...rest));
      files.folders.delete(first);
      reading = undefined;
    },
  };
}

import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * A file as it was written: its size in bytes and the time of its last change in milliseconds, which tell whether somebody has
 * changed it.
 */
export interface WrittenFile {
  size: number;
  time: number;
}

/** A page as it was written: the cells that were read for it, by their places in the list of all, and its file. */
export interface WrittenPage extends WrittenFile {
  cells: number[];
}

/** A search index: a text that is another for any other, and its files by their paths, each with a digest of its content. */
export interface WrittenIndex {
  state: string;
  files: Record<string, WrittenFile & { digest: string }>;
}

/** What a build knows of the one before: each cell that a page read with its state, and each page by its path. */
export interface PageManifest {
  /** What all pages depend on; a manifest of another key knows nothing. */
  key: string;
  cells: [cell: string, state: string][];
  pages: Record<string, WrittenPage>;
  index: WrittenIndex;
}

/** The form of the file; another is not read. */
const FORM = 2;

/** The manifest of the build before; `undefined` where there is none, or none of this key. */
export function readManifest(file: string, key: string): PageManifest | undefined {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as PageManifest & { form: number };
    return read.form === FORM && read.key === key ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a manifest, whole or not at all. */
export function writeManifest(file: string, manifest: PageManifest): void {
  const made = `${file}.${process.pid}`;
  writeFileSync(made, JSON.stringify({ form: FORM, ...manifest }));
  renameSync(made, file);
}

/** The paths of the pages that may stay as they are: none of their cells has another state now. */
export function freshPages(
  { cells, pages }: Pick<PageManifest, 'cells' | 'pages'>,
  stateOf: (cell: string) => string,
): Map<string, WrittenPage> {
  const isSame = cells.map(([cell, state]) => stateOf(cell) === state);
  return new Map(Object.entries(pages).filter(([, { cells: read }]) => read.every((place) => isSame[place])));
}

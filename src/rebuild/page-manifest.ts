import { readFileSync } from 'node:fs';
import type { ValuePlace } from './value-file.ts';
import { writeWhole } from './write-whole.ts';

/**
 * A file as it was written: its size in bytes and the time of its last change in milliseconds, which tell whether somebody has
 * changed it.
 */
export interface WrittenFile {
  size: number;
  time: number;
}

/** A page as it was written: the dependencies that were read for it, by their places in the list of all, and its file. */
export interface WrittenPage extends WrittenFile {
  dependencies: number[];
}

/** A document of a search index as it was read: its id, the places of its dependencies, and where its words are kept. */
export interface IndexedDocument {
  id: string;
  dependencies: number[];
  words: ValuePlace;
}

/**
 * A search index: its documents in their order, what is known of it as a whole, and its files by their paths, each with a
 * digest of its content.
 */
export interface WrittenIndex {
  documents: IndexedDocument[];
  totals: unknown;
  files: Record<string, WrittenFile & { digest: string }>;
}

/** What a build knows of the one before: each dependency that a page or a document read with its version, and each page by its path. */
export interface PageManifest {
  /** What all pages depend on; a manifest of another key knows nothing. */
  key: string;
  dependencies: [dependency: string, version: string][];
  pages: Record<string, WrittenPage>;
  index: WrittenIndex;
}

/** The form of the file; another is not read. */
const FORM = 3;

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
  writeWhole(file, JSON.stringify({ form: FORM, ...manifest }));
}

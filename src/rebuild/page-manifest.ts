import { readFileSync } from 'node:fs';
import type { ValuePlace } from './value-file.ts';
import { writeWhole } from './write-whole.ts';

/**
 * A file as it was written: its size in bytes and its modification time in milliseconds, which show whether somebody
 * has changed it.
 */
export interface WrittenFile {
  size: number;
  time: number;
}

/** A page as it was written: the dependencies that were read for it, by position in the list of all, and its file. */
export interface WrittenPage extends WrittenFile {
  dependencies: number[];
  /** A digest of its content, of files that scripts load. */
  digest?: string;
}

/**
 * A document of a search index as it was read: its id, the positions of its dependencies, and where its words are kept.
 */
export interface IndexedDocument {
  id: string;
  dependencies: number[];
  words: ValuePlace;
}

/** A search index: its documents in order, its totals, and its files by path, each with a digest of its content. */
export interface WrittenIndex {
  documents: IndexedDocument[];
  totals: unknown;
  files: Record<string, WrittenFile & { digest: string }>;
}

/**
 * What a build knows of the previous one: each dependency that a page or a document read, with its revision, and each
 * page by path.
 */
export interface PageManifest {
  /** Identifies everything that all pages depend on; a manifest with another key is ignored. */
  key: string;
  dependencies: [dependency: string, revision: string][];
  pages: Record<string, WrittenPage>;
  index: WrittenIndex;
}

/** The version of the file's format; others are not read. */
const FORM = 3;

/** The manifest of the previous build; `undefined` if there is none with this key. */
export function readManifest(file: string, key: string): PageManifest | undefined {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as PageManifest & { form: number };
    return read.form === FORM && read.key === key ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a manifest atomically. */
export function writeManifest(file: string, manifest: PageManifest): void {
  writeWhole(file, JSON.stringify({ form: FORM, ...manifest }));
}

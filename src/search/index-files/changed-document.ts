import type { DocumentTokens } from './analyse.ts';

/** A document that has changed since the index was written, with the same number. */
export interface ChangedDocument {
  number: number;
  before: DocumentTokens;
  now: DocumentTokens;
}

/** Returns the content of a file of the written index, by its path below the index's folder. */
export type ReadIndexFile = (path: string) => string;

/** Groups changes by the file they affect. */
export function groupByFile<T>(changes: Iterable<T>, fileOf: (change: T) => number): Map<number, T[]> {
  const files = new Map<number, T[]>();
  for (const change of changes) {
    const file = fileOf(change);
    const known = files.get(file);
    if (known === undefined) files.set(file, [change]);
    else known.push(change);
  }
  return files;
}

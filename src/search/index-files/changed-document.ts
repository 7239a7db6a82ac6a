import type { DocumentTerms } from './analyse.ts';

/** A document of an index that says something else than when the index was written, at the same number. */
export interface ChangedDocument {
  number: number;
  before: DocumentTerms;
  now: DocumentTerms;
}

/** Reads a file of the index as it was written, by its path below the index's folder. */
export type ReadIndexFile = (path: string) => string;

/** Groups what is to be changed by the file that it is in. */
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

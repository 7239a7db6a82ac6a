import { hash } from 'node:crypto';

/** The dependencies that were read for something, and a digest of their revisions at that time. */
export interface ReadDependencies {
  dependencies: string[];
  revision: string;
}

/** Notes dependencies with their current revisions, as returned by `revisionOf`. */
export function readDependencies(
  dependencies: Iterable<string>,
  revisionOf: (dependency: string) => string,
): ReadDependencies {
  const all = [...dependencies];
  return { dependencies: all, revision: digestOf(all, revisionOf) };
}

/** Whether dependencies still have the recorded revisions, so that what was made from them would be the same. */
export function areUnchanged(
  { dependencies, revision }: ReadDependencies,
  revisionOf: (dependency: string) => string,
): boolean {
  return revision === digestOf(dependencies, revisionOf);
}

function digestOf(dependencies: readonly string[], revisionOf: (dependency: string) => string): string {
  return hash('sha1', dependencies.map(revisionOf).join('\n'), 'base64url');
}

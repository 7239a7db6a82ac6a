import { hash } from 'node:crypto';

/** The dependencies that were read for something, and a digest of their versions at that time. */
export interface ReadDependencies {
  dependencies: string[];
  version: string;
}

/** Records dependencies with their current versions, as returned by `versionOf`. */
export function readDependencies(
  dependencies: Iterable<string>,
  versionOf: (dependency: string) => string,
): ReadDependencies {
  const all = [...dependencies];
  return { dependencies: all, version: digestOf(all, versionOf) };
}

/** Whether dependencies still have the recorded versions, so that what was made from them would be the same. */
export function areUnchanged(
  { dependencies, version }: ReadDependencies,
  versionOf: (dependency: string) => string,
): boolean {
  return version === digestOf(dependencies, versionOf);
}

function digestOf(dependencies: readonly string[], versionOf: (dependency: string) => string): string {
  return hash('sha1', dependencies.map(versionOf).join('\n'), 'base64url');
}

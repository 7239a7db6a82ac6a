import type { LoadedArchive } from './archive.ts';

/**
 * Keeps what is worked out from an archive for all its pages: a function that works out a thing once for each archive and
 * key, and gives it again when it is asked for again.
 */
export function keepBy<Asked, Result>(
  keyOf: (asked: Asked) => string,
  workOut: (loaded: LoadedArchive, asked: Asked) => Result,
): (loaded: LoadedArchive, asked: Asked) => Result {
  const kept = new WeakMap<LoadedArchive, Map<string, { result: Result }>>();
  return (loaded, asked) => {
    const ofArchive = kept.get(loaded) ?? new Map<string, { result: Result }>();
    kept.set(loaded, ofArchive);
    const key = keyOf(asked);
    const found = ofArchive.get(key) ?? { result: workOut(loaded, asked) };
    ofArchive.set(key, found);
    return found.result;
  };
}

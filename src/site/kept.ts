import { UncheckedContentError } from '../derive/archive.ts';
import { areUnchanged, readDependencies, type ReadDependencies } from '../rebuild/read-dependencies.ts';
import { putLast } from '../rebuild/recently-used.ts';
import type { LoadedArchive } from './archive.ts';

type Kept = Map<string, { result: unknown; dependencies: ReadonlySet<string> }>;

/** The results kept for each archive, by the function that computes them. */
const keptOf = new WeakMap<LoadedArchive, Map<object, Kept>>();

/**
 * Caches a computation for all pages of an archive: returns a function that computes the result once per archive and
 * key. A page that asks for it counts as having read the dependencies of the computation. With `most`, only so many
 * results are kept, those that were asked for last; others are computed again.
 */
export function keepBy<Asked, Result>(
  keyOf: (asked: Asked) => string,
  workOut: (loaded: LoadedArchive, asked: Asked) => Result,
  most?: number,
): (loaded: LoadedArchive, asked: Asked) => Result {
  return (loaded, asked) => {
    const kept = keptBy(loaded, workOut);
    const key = keyOf(asked);
    const known = kept.get(key);
    const found =
      known ?? inheritedBy(loaded, workOut, key) ?? loaded.reads.during(() => workOut(loaded, asked));
    loaded.reads.noteAll(found.dependencies);
    if (most !== undefined) putLast(kept, key, found, most);
    else if (known === undefined) kept.set(key, found);
    return found.result as Result;
  };
}

/** The results kept for earlier archives and not asked for since, with the dependencies that were read for them. */
type Inherited = Map<object, Map<string, ReadDependencies & { result: unknown }>>;

const inheritedOf = new WeakMap<LoadedArchive, Inherited>();

/**
 * Lets an archive inherit what was kept for the one it replaces, if nothing that was read for it has changed: used in
 * `npm run dev` after a file is saved.
 */
export function inheritKept(before: LoadedArchive, now: LoadedArchive): void {
  const inherited: Inherited = inheritedOf.get(before) ?? new Map();
  for (const [workOut, kept] of keptOf.get(before) ?? [])
    for (const [key, { result, dependencies }] of kept) {
      // The value of an index has no dependencies of its own: it is computed again.
      if (dependencies.size === 0) continue;
      const ofFunction = inherited.get(workOut) ?? new Map<string, ReadDependencies & { result: unknown }>();
      inherited.set(workOut, ofFunction);
      ofFunction.set(key, { result, ...readDependencies(dependencies, before.revisionOf) });
    }
  inheritedOf.set(now, inherited);
}

function inheritedBy(loaded: LoadedArchive, workOut: object, key: string) {
  const known = inheritedOf.get(loaded)?.get(workOut)?.get(key);
  if (known === undefined || !areUnchanged(known, loaded.revisionOf)) return undefined;
  return { result: known.result, dependencies: new Set(known.dependencies) };
}

/**
 * Like `keepBy`, but for results that take long to compute: keeps them between builds, too, until something that was
 * read for them changes. The result must be plain data. With `most`, only so many are in memory, and others are read again.
 */
export function rememberBy<Result>(
  name: string,
  workOut: (loaded: LoadedArchive, key: string) => Result,
  most?: number,
): (loaded: LoadedArchive, key: string) => Result {
  return keepBy(
    (key: string) => key,
    (loaded, key) => {
      const before = loaded.results?.take(`${name}:${key}`);
      if (before !== undefined && areUnchanged(before, loaded.revisionOf)) {
        loaded.reads.noteAll(before.dependencies);
        return before.result as Result;
      }
      const { result, dependencies } = loaded.reads.during(() => workOut(loaded, key));
      loaded.results?.keep(`${name}:${key}`, {
        ...readDependencies(dependencies, loaded.revisionOf),
        result,
      });
      return result;
    },
    most,
  );
}

function keptBy(loaded: LoadedArchive, workOut: object): Kept {
  const ofArchive = keptOf.get(loaded) ?? new Map<object, Kept>();
  keptOf.set(loaded, ofArchive);
  const kept = ofArchive.get(workOut) ?? (new Map() as Kept);
  ofArchive.set(workOut, kept);
  return kept;
}

/** The indexes of an archive, by name. */
const INDEXES = new Map<string, (loaded: LoadedArchive, key: string) => unknown>();

/** The prefix of an index's dependency; its name and the key follow. */
export const INDEX_DEPENDENCY = 'index:';

/**
 * Makes an index of the whole archive: a small value for each key, plain data. A page that asks for a value depends on
 * that value and not on what it was computed from, so the page is kept if the archive changes but the value does not.
 */
export function indexBy<Result>(
  name: string,
  workOut: (loaded: LoadedArchive, key: string) => Result,
): (loaded: LoadedArchive, key: string) => Result {
  const valueOf = (loaded: LoadedArchive, key: string) => {
    const kept = keptBy(loaded, workOut);
    const known = kept.get(key);
    if (known !== undefined) return known.result as Result;
    const result = loaded.reads.unnoticed(() => workOut(loaded, key));
    kept.set(key, { result, dependencies: new Set() });
    return result;
  };
  INDEXES.set(name, valueOf);
  return (loaded, key) => {
    loaded.reads.note(`${INDEX_DEPENDENCY}${name}:${key}`);
    return valueOf(loaded, key);
  };
}

/**
 * The value behind the dependency of an index; `undefined` if the key belongs to something that is gone. Throws if the
 * dependency is not of an index.
 */
export function indexValue(loaded: LoadedArchive, dependency: string): unknown {
  const [name = '', ...key] = dependency.slice(INDEX_DEPENDENCY.length).split(':');
  const valueOf = INDEXES.get(name);
  if (valueOf === undefined) throw new Error(`There is no index ${name}.`);
  try {
    return valueOf(loaded, key.join(':'));
  } catch (error) {
    if (error instanceof UncheckedContentError) return undefined;
    throw error;
  }
}

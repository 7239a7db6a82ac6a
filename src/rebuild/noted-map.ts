import type { Reads } from './reads.ts';

/** The dependencies under which the reading of a map is recorded. */
export interface MapDependencies {
  /** The dependency of an entry, whether it exists or not. */
  entry: (key: string) => string;
  /** The dependency of all entries and their order. */
  all: string;
  /** The dependency of the number of entries. */
  count: string;
}

/**
 * A map that records what is read of it: single entries by key, the number of entries, and anything else as the whole.
 */
export class NotedMap<V> implements ReadonlyMap<string, V> {
  readonly #map: ReadonlyMap<string, V>;
  readonly #reads: Reads;
  readonly #dependencies: MapDependencies;
  /** The dependencies of entries that were asked for, cached because making them takes time. */
  readonly #entries = new Map<string, string>();

  constructor(map: ReadonlyMap<string, V>, reads: Reads, dependencies: MapDependencies) {
    this.#map = map;
    this.#reads = reads;
    this.#dependencies = dependencies;
  }

  get(key: string): V | undefined {
    this.#reads.note(this.#entry(key));
    return this.#map.get(key);
  }

  has(key: string): boolean {
    this.#reads.note(this.#entry(key));
    return this.#map.has(key);
  }

  get size(): number {
    this.#reads.note(this.#dependencies.count);
    return this.#map.size;
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  entries() {
    return this.#whole().entries();
  }

  [Symbol.iterator]() {
    return this.#whole().entries();
  }

  forEach(act: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.#whole().forEach(act);
  }

  #entry(key: string): string {
    const known = this.#entries.get(key) ?? this.#dependencies.entry(key);
    this.#entries.set(key, known);
    return known;
  }

  #whole(): ReadonlyMap<string, V> {
    this.#reads.note(this.#dependencies.all);
    return this.#map;
  }
}

/** An object that records the reading of its properties, each as the dependency that `dependencyOf` names. */
export function noteProperties<T extends object>(
  object: T,
  reads: Reads,
  dependencyOf: (key: keyof T & string) => string | undefined,
): T {
  const noted = {} as T;
  for (const key of Object.keys(object) as (keyof T & string)[]) {
    const dependency = dependencyOf(key);
    Object.defineProperty(noted, key, {
      enumerable: true,
      get: () => {
        if (dependency !== undefined) reads.note(dependency);
        return object[key];
      },
    });
  }
  return noted;
}

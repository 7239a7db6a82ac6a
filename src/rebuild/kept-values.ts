import { readFileSync } from 'node:fs';
import { makeValueFile, openValueFile, type ValueFile, type ValuePlace } from './value-file.ts';
import { writeWhole } from './write-whole.ts';

/** Plain data from earlier runs, by name. */
export interface KeptValues<T> {
  /** Returns the value kept under a name; `undefined` if there is none. */
  take: (name: string) => T | undefined;
  /** Marks the value kept under a name as still wanted, without reading it. */
  stay: (name: string) => void;
  keep: (name: string, value: T) => void;
  /**
   * Saves the values for the next run. If more than half of the file belongs to values that were not taken, kept or
   * marked as wanted since it was opened, these are dropped.
   */
  save: () => void;
}

/** The list of the values in a file: the key of the code that made them, and where each one is. */
interface WrittenNames {
  key: string;
  places: Record<string, [at: number, size: number]>;
}

/**
 * Opens the values listed in the file `path`, made by code with this `key`. The values themselves are in a file beside
 * it and are loaded only on request. Names contain no tab. If the list has another key, is damaged or is missing,
 * nothing is kept.
 */
export function openKeptValues<T>(path: string, key: string): KeptValues<T> {
  const valuesPath = `${path}.values`;
  let known = readNames(path, key);
  const made = new Map<string, ValuePlace>();
  const wanted = new Set<string>();
  let file: ValueFile | undefined;
  const values = () => (file ??= openValueFile(valuesPath, known === undefined));
  const placeOf = (name: string) => made.get(name) ?? known?.get(name);

  /** Copies the values that the next run may want to a new file, and drops the rest. */
  const copyWanted = (): Map<string, ValuePlace> => {
    const copy = makeValueFile(valuesPath);
    const places = new Map<string, ValuePlace>();
    for (const name of new Set([...wanted, ...made.keys()])) {
      const place = placeOf(name);
      const text = place === undefined ? undefined : values().take(place);
      if (text !== undefined) places.set(name, copy.add(text));
    }
    copy.save();
    return places;
  };

  return {
    take(name) {
      const place = placeOf(name);
      const text = place === undefined ? undefined : values().take(place);
      const value = text?.startsWith(`${name}\t`) === true ? parse(text.slice(name.length + 1)) : undefined;
      if (value !== undefined) wanted.add(name);
      return value as T | undefined;
    },
    stay(name) {
      wanted.add(name);
    },
    keep(name, value) {
      made.set(name, values().add(`${name}\t${JSON.stringify(value)}`));
    },
    save() {
      if (made.size === 0) return;
      const sizeOf = (names: Iterable<string>) =>
        [...names].reduce((sum, name) => sum + (placeOf(name)?.size ?? 0), 0);
      const isCrowded = values().size() > 2 * sizeOf(new Set([...wanted, ...made.keys()]));
      known = isCrowded ? copyWanted() : new Map([...(known ?? []), ...made]);
      made.clear();
      values().save();
      file = undefined;
      writeNames(path, key, known);
    },
  };
}

/** Returns `undefined` for a damaged value. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readNames(path: string, key: string): Map<string, ValuePlace> | undefined {
  try {
    const written = JSON.parse(readFileSync(path, 'utf8')) as WrittenNames;
    if (written.key !== key) return undefined;
    return new Map(Object.entries(written.places).map(([name, [at, size]]) => [name, { at, size }]));
  } catch {
    return undefined;
  }
}

function writeNames(path: string, key: string, places: ReadonlyMap<string, ValuePlace>): void {
  const written: WrittenNames = {
    key,
    places: Object.fromEntries(Array.from(places, ([name, { at, size }]) => [name, [at, size]])),
  };
  writeWhole(path, JSON.stringify(written));
}

import { readFileSync } from 'node:fs';
import { makeValueFile, openValueFile, type ValueFile, type ValuePlace } from './value-file.ts';
import { writeWhole } from './write-whole.ts';

/** Plain data that was worked out before, by name. */
export interface KeptValues<T> {
  /** Gives what is kept under a name; `undefined` where nothing is. */
  take: (name: string) => T | undefined;
  /** Says that what is kept under a name is still wanted, without reading it. */
  stay: (name: string) => void;
  keep: (name: string, value: T) => void;
  /**
   * Has the next run know what was kept. Where more than half of the file is of values that were neither taken nor kept since it was
   * opened, nor said to stay, they are forgotten.
   */
  save: () => void;
}

/** The list of the values in a file: what all of them were made by, and where each is. */
interface WrittenNames {
  key: string;
  places: Record<string, [at: number, size: number]>;
}

/**
 * Opens the values of which the list is in the file `path`, made by code with this `key`; the values are in a file beside it, and in
 * memory only when they are asked for. Names have no tab. A list of another key, a damaged one and none at all keep nothing.
 */
export function openKeptValues<T>(path: string, key: string): KeptValues<T> {
  const valuesPath = `${path}.values`;
  let known = readNames(path, key);
  const made = new Map<string, ValuePlace>();
  const wanted = new Set<string>();
  let file: ValueFile | undefined;
  const values = () => (file ??= openValueFile(valuesPath, known === undefined));
  const placeOf = (name: string) => made.get(name) ?? known?.get(name);

  /** The values that the next run may want, and the rest forgotten, in a file of their own. */
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

/** Gives nothing for a value that somebody has damaged. */
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

import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { makeValueFile, openValueFile, type ValueFile, type ValuePlace } from './value-file.ts';
import { writeWhole } from './write-whole.ts';

/** How values are written to their file, and read from it: a damaged one is `undefined`. */
export interface StoredForm<T> {
  write: (value: T) => Uint8Array;
  read: (bytes: Buffer) => T | undefined;
}

/** Plain data as JSON. */
const DATA: StoredForm<unknown> = {
  write: (value) => Buffer.from(JSON.stringify(value)),
  read: (bytes) => {
    try {
      return JSON.parse(bytes.toString()) as unknown;
    } catch {
      return undefined;
    }
  },
};

/** Bytes after their CRC-32, since nothing else would tell that they are damaged. */
export const BYTES: StoredForm<Uint8Array> = {
  write: (value) => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(value));
    return Buffer.concat([sum, value]);
  },
  read: (bytes) => {
    const value = bytes.subarray(4);
    return bytes.length >= 4 && bytes.readUInt32LE() === crc32(value) ? value : undefined;
  },
};

/** Values from earlier runs, by name. */
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
 * nothing is kept. Values are plain data, unless `form` says how they are written.
 */
export function openKeptValues<T>(path: string, key: string, form = DATA as StoredForm<T>): KeptValues<T> {
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
      const value = place === undefined ? undefined : values().takeBytes(place);
      if (value !== undefined) places.set(name, copy.add(value));
    }
    copy.save();
    return places;
  };

  return {
    take(name) {
      const place = placeOf(name);
      const bytes = place === undefined ? undefined : values().takeBytes(place);
      const before = Buffer.from(`${name}\t`);
      const isNamed = bytes?.subarray(0, before.length).equals(before) === true;
      const value = isNamed ? form.read(bytes.subarray(before.length)) : undefined;
      if (value !== undefined) wanted.add(name);
      return value;
    },
    stay(name) {
      wanted.add(name);
    },
    keep(name, value) {
      made.set(name, values().add(Buffer.concat([Buffer.from(`${name}\t`), form.write(value)])));
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

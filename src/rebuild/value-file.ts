import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The position of a value in a file of values, in bytes. */
export interface ValuePlace {
  at: number;
  size: number;
}

/** A file of many values, texts or bytes, each read by its position; only requested ones are loaded into memory. */
export interface ValueFile {
  /** Its size in bytes. */
  size: () => number;
  /** The text at a position; `undefined` if that is past the end of the file. */
  take: (place: ValuePlace) => string | undefined;
  /** The same as bytes. */
  takeBytes: (place: ValuePlace) => Buffer | undefined;
  /** Appends a text, or bytes, which must not be changed afterwards. */
  add: (value: string | Uint8Array) => ValuePlace;
  /** Writes all that was added to the file; it cannot be used afterwards. */
  save: () => void;
}

/** Values are written in blocks of this many bytes. */
const BLOCK = 1 << 20;

/**
 * Opens a file of values for reading and appending; it is empty if there is no such file, or if it is to be emptied.
 */
export function openValueFile(path: string, isEmptied = false): ValueFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a+');
  if (isEmptied) ftruncateSync(file);
  return valueFile(file, fstatSync(file).size, () => undefined);
}

/** Makes a new file of values, which replaces another atomically when saved. */
export function makeValueFile(path: string): ValueFile {
  mkdirSync(dirname(path), { recursive: true });
  const made = `${path}.${process.pid}`;
  return valueFile(openSync(made, 'w+'), 0, () => {
    renameSync(made, path);
  });
}

function valueFile(file: number, sizeBefore: number, onSave: () => void): ValueFile {
  let size = sizeBefore;
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const flush = () => {
    if (bytes === 0) return;
    // Writes all of it, where `writeSync` may write less.
    writeFileSync(file, Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
  };
  const takeBytes = ({ at, size: length }: ValuePlace) => {
    if (at + length > size - bytes) flush();
    const value = Buffer.alloc(length);
    return readSync(file, value, 0, length, at) === length ? value : undefined;
  };
  return {
    size: () => size,
    take: (place) => takeBytes(place)?.toString(),
    takeBytes,
    add(value) {
      const added = typeof value === 'string' ? Buffer.from(value) : value;
      const place = { at: size, size: added.length };
      waiting.push(added);
      bytes += added.length;
      size += added.length;
      if (bytes >= BLOCK) flush();
      return place;
    },
    save() {
      flush();
      closeSync(file);
      onSave();
    },
  };
}

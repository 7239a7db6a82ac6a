import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The position of a value in a file of values, in bytes. */
export interface ValuePlace {
  at: number;
  size: number;
}

/** A file of many texts, each read by its position; only requested texts are loaded into memory. */
export interface ValueFile {
  /** Its size in bytes. */
  size: () => number;
  /** The text at a position; `undefined` if that is past the end of the file. */
  take: (place: ValuePlace) => string | undefined;
  /** Appends a text. */
  add: (text: string) => ValuePlace;
  /** Writes all added texts to the file; it cannot be used afterwards. */
  save: () => void;
}

/** Texts are written in blocks of this many bytes. */
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
  let waiting: Buffer[] = [];
  let bytes = 0;
  const flush = () => {
    if (bytes === 0) return;
    writeSync(file, Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
  };
  return {
    size: () => size,
    take({ at, size: length }) {
      if (at + length > size - bytes) flush();
      const text = Buffer.alloc(length);
      return readSync(file, text, 0, length, at) === length ? text.toString() : undefined;
    },
    add(text) {
      const added = Buffer.from(text);
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

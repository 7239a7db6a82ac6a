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

/** Where a value stands in a file of values, in bytes. */
export interface ValuePlace {
  at: number;
  size: number;
}

/** A file of many texts, each of which is read by its place: no more of it is in memory than what is asked for. */
export interface ValueFile {
  /** How many bytes it has. */
  size: () => number;
  /** The text at a place; `undefined` where the file does not reach so far. */
  take: (place: ValuePlace) => string | undefined;
  /** Adds a text at the end. */
  add: (text: string) => ValuePlace;
  /** What was added is in the file from now on; nothing is asked of it any more. */
  save: () => void;
}

/** Texts are written by so many bytes. */
const BLOCK = 1 << 20;

/** Opens a file of values, to read it and to add to it; an empty one where there is none, or it is to be emptied. */
export function openValueFile(path: string, isEmptied = false): ValueFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a+');
  if (isEmptied) ftruncateSync(file);
  return valueFile(file, fstatSync(file).size, () => undefined);
}

/** Makes a new file of values, which takes the place of another when it is saved: whole or not at all. */
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

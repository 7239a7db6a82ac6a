import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Plain data that was worked out before, by name. */
export interface KeptValues<T> {
  /** Gives what is kept under a name; `undefined` where nothing is. */
  take: (name: string) => T | undefined;
  keep: (name: string, value: T) => void;
  /** Writes what was taken and kept since it was opened; all else is forgotten. Whole or not at all. */
  save: () => void;
}

const LINE_END = 0x0a;
const TAB = 0x09;

/**
 * Opens the values kept in a file: a line each with the name, a tab and JSON, below a first line with the `key` of the
 * code that made them. A file of another key, a damaged one and none at all keep nothing.
 */
export function openKeptValues<T>(path: string, key: string): KeptValues<T> {
  const bytes = readBytes(path);
  const lines = linesOf(bytes, key);
  const made = new Map<string, string>();
  const taken = new Set<string>();
  let isChanged = false;
  return {
    take(name) {
      const line = lines.get(name);
      const json =
        made.get(name) ?? (line === undefined ? undefined : bytes.toString('utf8', line.start, line.end));
      if (json === undefined) return undefined;
      const value = parse(json) as T | undefined;
      if (value !== undefined) taken.add(name);
      return value;
    },
    keep(name, value) {
      made.set(name, JSON.stringify(value));
      taken.delete(name);
      isChanged = true;
    },
    save() {
      if (!isChanged && taken.size === lines.size) return;
      mkdirSync(dirname(path), { recursive: true });
      const unfinished = `${path}.${process.pid}`;
      const file = openSync(unfinished, 'w');
      writeSync(file, `${key}\n`);
      for (const name of taken) {
        const line = lines.get(name);
        if (line !== undefined && !made.has(name)) {
          writeSync(file, `${name}\t`);
          writeSync(file, bytes, line.start, line.end - line.start + 1);
        }
      }
      for (const [name, json] of made) writeSync(file, `${name}\t${json}\n`);
      closeSync(file);
      renameSync(unfinished, path);
    },
  };
}

/** Gives nothing for a line that somebody has damaged. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Where the JSON of each line is, by name. */
function linesOf(bytes: Buffer, key: string): Map<string, { start: number; end: number }> {
  const lines = new Map<string, { start: number; end: number }>();
  let start = bytes.indexOf(LINE_END) + 1;
  if (bytes.toString('utf8', 0, Math.max(0, start - 1)) !== key) return lines;
  for (let end = bytes.indexOf(LINE_END, start); end !== -1; end = bytes.indexOf(LINE_END, start)) {
    const tab = bytes.indexOf(TAB, start);
    if (tab !== -1 && tab < end) lines.set(bytes.toString('latin1', start, tab), { start: tab + 1, end });
    start = end + 1;
  }
  return lines;
}

import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AccountOutline } from '../schema/account.ts';

/** What was made of a file: the record of its schema, and of an article the outline of its account. */
export interface KeptRecord {
  record: unknown;
  outline?: AccountOutline;
}

/** What files with the same text were made into before, by the digest of the text: such a file need not be parsed. */
export interface KeptRecords {
  /** Gives what is kept; `undefined` where nothing is. */
  take: (digest: string) => KeptRecord | undefined;
  keep: (digest: string, made: KeptRecord) => void;
  /** Writes what was taken and kept since it was opened; all else is forgotten. Whole or not at all. */
  save: () => void;
}

const LINE_END = 0x0a;
const TAB = 0x09;

/**
 * Opens the records kept in a file: a line each with the digest, a tab and JSON, below a first line with the `key` of the
 * code that made them. A file of another key, a damaged one and none at all keep nothing.
 */
export function openKeptRecords(path: string, key: string): KeptRecords {
  const bytes = readBytes(path);
  const lines = linesOf(bytes, key);
  const made = new Map<string, string>();
  const taken = new Set<string>();
  let isChanged = false;
  return {
    take(digest) {
      const line = lines.get(digest);
      const json = made.get(digest) ?? (line === undefined ? undefined : bytes.toString('utf8', line.start, line.end));
      if (json === undefined) return undefined;
      taken.add(digest);
      return JSON.parse(json) as KeptRecord;
    },
    keep(digest, record) {
      made.set(digest, JSON.stringify(record));
      isChanged = true;
    },
    save() {
      if (!isChanged && taken.size === lines.size) return;
      mkdirSync(dirname(path), { recursive: true });
      const unfinished = `${path}.${process.pid}`;
      const file = openSync(unfinished, 'w');
      writeSync(file, `${key}\n`);
      for (const digest of taken) {
        const line = lines.get(digest);
        if (line !== undefined && !made.has(digest)) {
          writeSync(file, `${digest}\t`);
          writeSync(file, bytes, line.start, line.end - line.start + 1);
        }
      }
      for (const [digest, json] of made) writeSync(file, `${digest}\t${json}\n`);
      closeSync(file);
      renameSync(unfinished, path);
    },
  };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Where the JSON of each line is, by digest. */
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

import type { Root } from 'mdast';
import { openKeptValues, type KeptValues } from '../rebuild/kept-values.ts';
import type { AccountOutline } from '../schema/account.ts';

/** The results of parsing a file: the record by its schema and, for an article, the outline of its account. */
export interface KeptRecord {
  record: unknown;
  outline?: AccountOutline;
}

/**
 * Results for files parsed before, by kind and digest of the text: a file with the same text need not be parsed again.
 * The Markdown trees have no positions; they are for reading and rendering accounts.
 */
export interface KeptRecords {
  records: KeptValues<KeptRecord>;
  trees: KeptValues<Root>;
  /** Saves what was kept for the next run. */
  save: () => void;
}

/** Opens the results kept by code with this key, in files whose names start with `path` (see `openKeptValues`). */
export function openKeptRecords(path: string, key: string): KeptRecords {
  const records = openKeptValues<KeptRecord>(`${path}.json`, key);
  const trees = openKeptValues<Root>(`${path}-trees.json`, key);
  return {
    records,
    trees,
    save() {
      records.save();
      trees.save();
    },
  };
}

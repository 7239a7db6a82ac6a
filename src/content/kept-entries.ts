import type { Root } from 'mdast';
import { openKeptValues, type KeptValues } from '../rebuild/kept-values.ts';
import { keepRecentlyUsed, type Forgettable } from '../rebuild/recently-used.ts';
import type { AccountOutline } from '../schema/account.ts';

/** How many accounts are in memory at a time, of some 30 KB each. */
const MOST_ACCOUNTS = 2000;

/** The results of parsing a file: the data by its schema and, for an article, the outline of its account. */
export interface KeptEntry {
  data: unknown;
  outline?: AccountOutline;
}

/**
 * Results for files parsed before, by kind and digest of the text: a file with the same text need not be parsed again.
 * The Markdown trees have no positions; they are for reading and rendering accounts.
 */
export interface KeptEntries {
  entries: KeptValues<KeptEntry>;
  trees: KeptValues<Root>;
  /** Notes that an account is used, and forgets another if too many are in memory: they are made again from trees. */
  noteAccount: (account: Forgettable) => void;
  /** Saves what was kept for the next run. */
  save: () => void;
}

/** Opens the results kept by code with this key, in files whose names start with `path` (see `openKeptValues`). */
export function openKeptEntries(path: string, key: string): KeptEntries {
  const entries = openKeptValues<KeptEntry>(`${path}.json`, key);
  const trees = openKeptValues<Root>(`${path}-trees.json`, key);
  return {
    entries,
    trees,
    noteAccount: keepRecentlyUsed(MOST_ACCOUNTS),
    save() {
      entries.save();
      trees.save();
    },
  };
}

import type { Root } from 'mdast';
import { openKeptValues, type KeptValues } from '../rebuild/kept-values.ts';
import type { AccountOutline } from '../schema/account.ts';

/** What was made of a file: the record of its schema, and of an article the outline of its account. */
export interface KeptRecord {
  record: unknown;
  outline?: AccountOutline;
}

/**
 * What files with the same text were made into before, by its kind and the digest of the text: such a file need not be parsed.
 * The trees of Markdown are without positions, so that an account can be read and rendered.
 */
export interface KeptRecords {
  records: KeptValues<KeptRecord>;
  trees: KeptValues<Root>;
  /** Has the next run know what was kept. */
  save: () => void;
}

/** Opens what code with this key has kept in files whose names start with `path` (see `openKeptValues`). */
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

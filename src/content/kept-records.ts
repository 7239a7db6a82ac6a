import { openKeptValues, type KeptValues } from '../rebuild/kept-values.ts';
import type { AccountOutline } from '../schema/account.ts';

/** What was made of a file: the record of its schema, and of an article the outline of its account. */
export interface KeptRecord {
  record: unknown;
  outline?: AccountOutline;
}

/** What files with the same text were made into before, by the digest of the text: such a file need not be parsed. */
export type KeptRecords = KeptValues<KeptRecord>;

/** Opens the records kept in a file by the code with this key (see `openKeptValues`). */
export function openKeptRecords(path: string, key: string): KeptRecords {
  return openKeptValues(path, key);
}

import type { Id } from '../schema/id.ts';
import type { LedgerEntry, LedgerRow } from './figures-ledger.ts';

/** The entries of a measure in the order of the times that they are about; those without one are last. */
export function entriesInTime({ entries }: LedgerRow): LedgerEntry[] {
  return entries.toSorted((a, b) =>
    (a.edtf ?? '~') < (b.edtf ?? '~') ? -1 : Number((a.edtf ?? '~') > (b.edtf ?? '~')),
  );
}

/** How far the numbers of a measure reach. */
export interface EntryEnds {
  /** The least and the greatest number, with the articles that give it. An open end has no number. */
  low: { value: number; articles: Id[] };
  high: { value: number; articles: Id[] };
  /** The entries with an open end. */
  open: LedgerEntry[];
  /** Whether all entries say the same in the same words. */
  isSame: boolean;
}

/** How far some entries reach. At least one is given. */
export function endsOfEntries(entries: readonly LedgerEntry[]): EntryEnds {
  const lowOf = ({ low, high }: LedgerEntry) => low ?? high ?? 0;
  const highOf = ({ low, high }: LedgerEntry) => high ?? low ?? 0;
  const at = (value: number, valueOf: (entry: LedgerEntry) => number) => ({
    value,
    articles: [...new Set(entries.filter((entry) => valueOf(entry) === value).map(({ article }) => article))],
  });
  return {
    low: at(
      entries.map(lowOf).reduce((a, b) => Math.min(a, b)),
      lowOf,
    ),
    high: at(
      entries.map(highOf).reduce((a, b) => Math.max(a, b)),
      highOf,
    ),
    open: entries.filter(({ isOpen }) => isOpen),
    isSame: entries.every(({ words }) => words === entries[0]?.words),
  };
}

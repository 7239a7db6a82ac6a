import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/compare/figures-ledger.ts';
import { endsOfEntries } from '../../../src/compare/values-over-time.ts';

const entry = (
  article: string,
  low: number | undefined,
  high: number | undefined,
  words = `${low} ${high}`,
) => ({ article, low, high, words, isOpen: low === undefined || high === undefined }) as LedgerEntry;

describe('how far numbers reach', () => {
  it('is told by the least and the greatest number, with all who give it', () => {
    expect(endsOfEntries([entry('a', 3, 5), entry('b', 4, 4), entry('c', 1, 5)])).toEqual({
      low: { value: 1, articles: ['c'] },
      high: { value: 5, articles: ['a', 'c'] },
      open: [],
      isSame: false,
    });
  });

  it('has no number for an open end, and names who gives it', () => {
    const ends = endsOfEntries([entry('a', 2, undefined, 'more than two'), entry('b', 2, 2, '2')]);
    expect([ends.low.value, ends.high.value, ends.isSame]).toEqual([2, 2, false]);
    expect(ends.open.map(({ article }) => article)).toEqual(['a']);
  });
});

import { describe, expect, test } from 'vitest';
import { growthNotes, growthRows, type BaseResults, type SizeResults } from '../../../bench/growth-rows.ts';
import { formatTable, type BenchRow } from '../../../bench/table.ts';

const MB = 1024 ** 2;
const cost = (cpu: number, memory = 100 * MB) => ({ cpu, memory });
const search = (text: string, bytes: number, refined: number) => ({
  kind: 'common word',
  text,
  state: 'found',
  bytes,
  requests: 9,
  refined: { bytes: refined, requests: 2 },
});
const base: BaseResults = { articles: 5, clean: cost(10), files: [{ path: 'index.html', bytes: 4096 }] };

/** An archive within every budget: 20 ms of CPU and 10 KB per article. */
const sound = (articles: number): SizeResults => ({
  articles,
  clean: cost(10 + (articles - 5) * 0.02),
  rebuild: cost(0.5),
  check: cost(4),
  checkAgain: cost(0.2),
  files: [{ path: 'articles/lamps/index.html', bytes: articles * 10 * 1024 }],
  heaviest: [],
  searches: [search('lamp', 100 * 1024, 10 * 1024)],
});
const rowOf = (rows: readonly BenchRow[], what: string) => rows.find((row) => row.what.trim() === what);
const overOf = (rows: readonly BenchRow[]) =>
  rows.filter(({ isMet }) => isMet === false).map(({ what }) => what.trim());

describe('the rows on growth', () => {
  test('have a value for the base and for each size', () => {
    const row = rowOf(growthRows(base, [sound(105), sound(205)]), 'Clean build, CPU');
    expect(row?.values).toEqual(['10.00 s', '12.00 s', '14.00 s']);
  });

  test('give the time of an article above the base', () => {
    const row = rowOf(growthRows(base, [sound(105)]), 'an article above the base');
    expect(row?.values).toEqual(['', '20 ms']);
  });

  test.each<[string, Partial<SizeResults>]>([
    ['the same, as a share of the base', { clean: cost(40) }],
    ['Memory of all processes, at its peak', { clean: cost(12, 2200 * MB) }],
    ['Rebuild after one edit, CPU', { rebuild: cost(9) }],
    ['Check after one edit, CPU', { checkAgain: cost(3) }],
    ['an article', { files: [{ path: 'articles/lamps/index.html', bytes: 105 * 61 * 1024 }] }],
    ['the most', { searches: [search('lamp', 251 * 1024, 0)] }],
    ['the most', { searches: [search('lamp', 0, 41 * 1024)] }],
  ])('say that a budget is not kept: %s', (what, worse) => {
    expect(overOf(growthRows(base, [{ ...sound(105), ...worse }]))).toContain(what);
  });

  test('say that the CPU grows faster than the articles', () => {
    const faster = { ...sound(205), clean: cost(10 + 3 * 2) };
    expect(overOf(growthRows(base, [sound(105), faster]))).toContain(
      'growth above the base, of that of the articles',
    );
  });

  test('name what grows, and what loads most, below the table', () => {
    const index = (bytes: number) => [{ path: 'search/names.json', bytes }];
    const notes = growthNotes([
      { ...sound(105), files: index(100 * 1024) },
      { ...sound(205), files: index(200 * 1024), searches: [search('lamp', 300 * 1024, 0)] },
    ]).join('\n');
    expect(notes).toContain('grows: search/names.json');
    expect(notes).toContain('lamp: 300.0 KB in 9 requests');
  });
});

test('a table aligns its values and marks what is over its budget', () => {
  const rows = [
    { what: 'Pages', values: ['9', '120'] },
    { what: 'Memory', values: ['1 GB', '3 GB'], budget: 'at most 2 GB', isMet: false },
  ];
  expect(formatTable(['Articles', '5', '300'], rows)).toBe(
    ['Articles     5   300', 'Pages        9   120', 'Memory    1 GB  3 GB  OVER: at most 2 GB'].join('\n'),
  );
});

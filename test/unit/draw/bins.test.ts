import { describe, expect, it } from 'vitest';
import { binsBetween, boundsOfPeriod, MOST_BINS, periodName } from '../../../src/draw/bins.ts';

const SPANS = [
  ['2018-02-03', '2018-02-27'],
  ['2018-03-01', '2018-03-31'],
  ['2018-03-31', '2018-04-01'],
  ['2018-01-09', '2018-12-30'],
  ['2018-01-09', '2019-03-14'],
  ['2019-12-31', '2020-01-01'],
  ['2011-01-01', '2025-12-31'],
  ['1914-07-28', '2026-01-01'],
  ['0000-01-01', '9999-12-31'],
  ['9999-12-01', '9999-12-31'],
] as const;

describe('bins of time', () => {
  it.each(SPANS)('from %s to %s are at most twelve, without a gap, and hold every day', (first, last) => {
    const bins = binsBetween(first, last);
    expect(bins.length).toBeLessThanOrEqual(MOST_BINS);
    expect(bins[0]!.from <= first).toBe(true);
    expect(bins.at(-1)!.before > last || last === '9999-12-31').toBe(true);
    expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ before }) => before));
    expect(bins.filter(({ from, before }) => from >= before)).toEqual([]);
    expect(new Set(bins.map(({ name }) => name)).size).toBe(bins.length);
  });

  it('have as few days, months or years in each as there is room for', () => {
    const names = (first: string, last: string) => binsBetween(first, last).map(({ name }) => name);
    expect(names('2018-02-03', '2018-02-27').slice(-2)).toEqual([
      '22 to 24 February 2018',
      '25 to 28 February 2018',
    ]);
    expect(names('2018-03-01', '2018-05-02')).toEqual(['March 2018', 'April 2018', 'May 2018']);
    expect(names('2018-01-09', '2019-03-14')[1]).toBe('March to April 2018');
    expect(names('2015-01-01', '2020-01-01')[0]).toBe('January to June 2015');
    expect(names('2012-01-01', '2020-01-01')[0]).toBe('2012');
    expect(names('2011-01-01', '2025-12-31')[0]).toBe('2010 to 2011');
  });
});

describe('a period', () => {
  it('has a name and bounds', () => {
    expect([periodName('2022'), periodName('2022-03'), periodName('0044')]).toEqual([
      '2022',
      'March 2022',
      '44',
    ]);
    expect(boundsOfPeriod('2022')).toEqual({ from: '2022-01-01', before: '2023-01-01' });
    expect(boundsOfPeriod('2022-12')).toEqual({ from: '2022-12-01', before: '2023-01-01' });
    expect(boundsOfPeriod('9999')).toEqual({ from: '9999-01-01', before: '9999-12-31' });
  });
});

import { describe, expect, it } from 'vitest';
import { layOutTimeChart } from '../../../src/derive/time-chart.ts';
import type { Archive } from '../../../src/derive/archive.ts';
import { articleEntry, sampleArchive, stance } from './sample-archive.ts';

type Dated = [edtf: string, stance?: string];

const layOut = (archive: Archive) => layOutTimeChart(archive, archive.articles);

const chartOf = (...dates: Dated[]) =>
  layOut(
    sampleArchive(
      dates.map(([edtf, id = 'undecided'], index) =>
        articleEntry(`a${index}`, { date: { edtf, basis: 'stated' }, stance: stance(id) }),
      ),
    ),
  );

describe('the chart of the articles along time', () => {
  it('is none for an empty archive', () => {
    expect(layOut(sampleArchive([]))).toBeUndefined();
  });

  it('spans whole years, with a mark at the start of each and one at the end', () => {
    expect(chartOf(['2021-03-04'], ['2022-05-01'])?.years).toEqual([
      { year: 2021, x: 0 },
      { year: 2022, x: 50 },
      { year: 2023, x: 100 },
    ]);
  });

  it('has a row for each stance that occurs, in the order of the codebook', () => {
    const chart = chartOf(['2021-01-01', 'undecided'], ['2021-06-01', 'for-closing']);
    expect(chart?.rows).toEqual([
      { stance: 'For closing', index: 0, y: 14 },
      { stance: 'Undecided', index: 2, y: 42 },
    ]);
    expect(chart?.height).toBe(56);
    expect(chart?.bars.map(({ article: { id }, stance: index, y }) => `${id} ${index} ${y}`)).toEqual([
      'a0 2 42',
      'a1 0 14',
    ]);
  });

  it('shows a day as the narrowest bar, where the day is', () => {
    const bar = chartOf(['2021-07-02'])?.bars[0];
    expect(bar?.x).toBeCloseTo((182 / 365) * 100, 1);
    expect(bar?.width).toBe(1);
  });

  it('shows a span as wide as it is', () => {
    const bar = chartOf(['2021-01/2021-06'], ['2021-12-31'])?.bars[0];
    expect(bar?.x).toBe(0);
    expect(bar?.width).toBeCloseTo((180 / 365) * 100, 1);
  });

  it.each([
    ['the last day of a year', [['2021-12-31']]],
    ['the first day of a year', [['2021-01-01']]],
    ['a whole year', [['2021']]],
    ['an open end', [['2021-06/..'], ['2022-01-01']]],
    ['an open start', [['../2021-06'], ['2020']]],
    ['many years', [['1914'], ['2021-12-31'], ['1999-12/2001-02'], ['2000-02-29']]],
    ['the last year', [['9999']]],
    ['the last day', [['9999-12-31']]],
    ['the last years', [['9998-02'], ['9999-06-01'], ['9999']]],
    ['all years', [['0000'], ['9999']]],
    ['the first century', [['0044-03-15'], ['0099']]],
  ] satisfies [string, Dated[]][])('keeps every bar between 0 and 100: %s', (_, dates) => {
    const bars = chartOf(...dates)?.bars ?? [];
    expect(bars).toHaveLength(dates.length);
    for (const { x, width } of bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThanOrEqual(1);
      expect(x + width).toBeLessThanOrEqual(100);
    }
  });

  it('ends with the last year that can be written', () => {
    const chart = chartOf(['9999-07-02']);
    expect(chart?.years).toEqual([{ year: 9999, x: 0 }]);
    expect(chart?.bars[0]?.x).toBeCloseTo((182 / 364) * 100, 1);
    expect(chartOf(['9998'], ['9999'])?.years).toEqual([
      { year: 9998, x: 0 },
      { year: 9999, x: 100 },
    ]);
  });

  it('leaves out an article without a year that can be shown', () => {
    const chart = chartOf(['-0044', 'for-closing'], ['2021', 'undecided']);
    expect(chart?.bars.map(({ article: { id } }) => id)).toEqual(['a1']);
    expect(chart?.rows.map(({ index }) => index)).toEqual([2]);
    expect(chartOf(['-0044'])).toBeUndefined();
  });
});

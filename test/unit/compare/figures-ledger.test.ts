import { describe, expect, it } from 'vitest';
import { axisMarks } from '../../../src/compare/markup/overview-figures.ts';
import { buildLedger, figureInWords, type LedgerRow } from '../../../src/compare/figures-ledger.ts';
import type { Figure } from '../../../src/schema/coding.ts';
import { article, ARTICLES, CODEBOOK, sampleMeasure } from './sample.ts';

type FigureInput = Omit<Figure, 'measure' | 'at'>;

/** The row of one measure for which one article gives these figures. */
function ledgerOf(...figures: FigureInput[]): LedgerRow {
  const source = article('source', {
    figures: figures.map((figure) => ({ ...figure, measure: 'crossings', at: [1] })),
  });
  return buildLedger([source], [sampleMeasure('crossings')])[0]!;
}

describe('the figures ledger', () => {
  it('has the measures for which an article gives a number, in the order of the codebook', () => {
    expect(buildLedger(ARTICLES, CODEBOOK.measures).map(({ measure: { id } }) => id)).toEqual([
      'crossings',
      'lorries',
    ]);
  });

  it('has every number with whose it is, what day it is about and its place on the axis', () => {
    const [crossings, lorries] = buildLedger(ARTICLES, CODEBOOK.measures);
    expect(crossings?.entries).toMatchObject([
      {
        article: 'courier',
        words: 'about 18,000',
        speaker: 'Ministry of Roads',
        asOf: 'February 2024',
        edtf: '2024-02',
        at: [1],
      },
      { article: 'telegraf', words: '20,000', speaker: undefined, asOf: '2023', at: [1] },
      {
        article: 'gazette',
        words: '21,000 or more',
        speaker: undefined,
        asOf: undefined,
        edtf: undefined,
        at: [3],
      },
    ]);
    expect(lorries?.entries).toMatchObject([{ words: '300 to 450', note: 'by day only' }]);
  });

  it('has the least and the most of each as plain numbers, an open end left out', () => {
    const entries = ledgerOf({ value: 7 }, { from: 2, to: 9 }, { from: 4 }, { to: 5 }, { value: 0 }).entries;
    expect(entries.map(({ low, high }) => [low, high])).toEqual([
      [7, 7],
      [2, 9],
      [4, undefined],
      [undefined, 5],
      [0, 0],
    ]);
  });

  it('has a key for each entry, by the article and its place in the coding', () => {
    const figures = [1, 2, 3].map((value) => ({ measure: 'crossings', value, at: [1] }));
    const [row] = buildLedger(
      [article('one', { figures }), article('two', { figures: figures.slice(1) })],
      [sampleMeasure('crossings')],
    );
    expect(row?.entries.map(({ key }) => key)).toEqual(['one', 'one_2', 'one_3', 'two', 'two_2']);
  });

  it('says a number as the text prints it, in quotes, and places it by its value all the same', () => {
    const { entries, axisEnd } = ledgerOf(
      { from: 24, printed: 'dozens' },
      { value: 80, printed: 'four score' },
    );
    expect(axisEnd).toBe(100);
    expect(entries).toMatchObject([
      { words: '“dozens”', low: 24, high: undefined, from: 24, to: 100, isOpen: true },
      { words: '“four score”', low: 80, high: 80, from: 80, to: 80, isOpen: false },
    ]);
  });

  it('keeps all the numbers that one article gives for a measure', () => {
    expect(ledgerOf({ value: 1 }, { value: 2 }).entries.map(({ words }) => words)).toEqual(['1', '2']);
  });
});

describe('a figure in words', () => {
  it.each<[FigureInput, string]>([
    [{ value: 3500 }, '3,500'],
    [{ value: 3500, approximate: true }, 'about 3,500'],
    [{ value: 0 }, '0'],
    [{ value: 2.5 }, '2.5'],
    [{ from: 3000, to: 5000 }, '3,000 to 5,000'],
    [{ from: 3000, to: 5000, approximate: true }, 'about 3,000 to 5,000'],
    [{ from: 100 }, '100 or more'],
    [{ to: 100 }, 'at most 100'],
    [{ from: 0, to: 0 }, '0 to 0'],
  ])('%o is “%s”', (figure, words) => {
    expect(figureInWords({ measure: 'crossings', at: [1], ...figure })).toBe(words);
  });
});

describe('the axis of a measure', () => {
  it.each([
    // A scale of at least ten steps, on which small numbers are apart.
    [0, 10],
    [0.4, 10],
    [1, 10],
    [3, 10],
    [6, 10],
    [10, 10],
    [11, 20],
    [1000, 1000],
    [1001, 2000],
    [20_001, 50_000],
    [1_000_000, 1_000_000],
  ])('for numbers up to %d ends at %d', (value, end) => {
    expect(ledgerOf({ value }).axisEnd).toBe(end);
  });

  it('reaches the largest number of all articles, also where it is the end of a range', () => {
    expect(buildLedger(ARTICLES, CODEBOOK.measures).map(({ axisEnd }) => axisEnd)).toEqual([50_000, 500]);
  });

  it('places a number at one point, to a tenth of a per cent', () => {
    expect(ledgerOf({ value: 1 }, { value: 3 }, { value: 15 }).entries).toMatchObject([
      { from: 5, to: 5, isOpen: false },
      { from: 15, to: 15 },
      { from: 75, to: 75 },
    ]);
    expect(ledgerOf({ value: 333 }, { value: 5000 }).entries[0]).toMatchObject({ from: 6.7, to: 6.7 });
  });

  it('draws a range from end to end, and an open one to the end of the axis', () => {
    const { entries } = ledgerOf(
      { from: 20, to: 40, approximate: true },
      { from: 60 },
      { to: 30 },
      { value: 90 },
    );
    expect(entries).toMatchObject([
      { from: 20, to: 40, isOpen: false },
      { from: 60, to: 100, isOpen: true },
      { from: 0, to: 30, isOpen: true },
      { from: 90, to: 90, isOpen: false },
    ]);
    // As drawn: what is approximate is hollow, an open end is dotted from its number.
    const looks = axisMarks(entries).map(({ tagName, properties }) => [tagName, properties.className]);
    expect(looks).toEqual([
      ['rect', ['about']],
      ['g', undefined],
      ['g', undefined],
      ['circle', []],
    ]);
  });

  it.each<[FigureInput[], number]>([
    [[{ from: 100 }], 200],
    [[{ from: 100 }, { value: 90 }], 200],
    [[{ from: 100 }, { value: 100 }], 200],
    [[{ from: 99 }], 100],
    [[{ from: 0 }], 10],
    [[{ from: 5000 }], 10_000],
    // The axis length is clear from other numbers, and from a range with an end.
    [[{ from: 50 }, { value: 100 }], 100],
    [[{ to: 100 }], 100],
    [[{ from: 50, to: 100 }], 100],
  ])('leaves an open range room to the right of where it starts: %j ends at %d', (figures, end) => {
    const { axisEnd, entries } = ledgerOf(...figures);
    expect(axisEnd).toBe(end);
    for (const { isOpen, from, to } of entries) if (isOpen) expect(to).toBeGreaterThan(from);
  });
});

describe('the cautions of a measure', () => {
  const COUNTED = 'what is counted differs';
  const DATED = 'the numbers are for different dates';
  const SPANS = 'some are about a day, others about a longer time';

  it.each<[string, FigureInput[], string[]]>([
    ['one number', [{ value: 1, counts: 'by-day', asOf: '2023' }], []],
    ['numbers without note or date', [{ value: 1 }, { value: 2 }], []],
    [
      'numbers that count the same thing, which is not quite what the measure says',
      [
        { value: 1, counts: 'by-day' },
        { value: 2, counts: 'by-day' },
      ],
      [],
    ],
    [
      'numbers that count two other things',
      [
        { value: 1, counts: 'by-day' },
        { value: 2, counts: 'by-night' },
      ],
      [COUNTED],
    ],
    ['numbers of which one counts something else', [{ value: 1, counts: 'by-day' }, { value: 2 }], [COUNTED]],
    // A note may say anything; whether it makes the numbers differ is for an editor to say.
    ['numbers of which one has a note', [{ value: 1, note: 'by day' }, { value: 2 }], []],
    [
      'numbers of the same year',
      [
        { value: 1, asOf: '2023-02' },
        { value: 2, asOf: '2023-11-30' },
      ],
      [],
    ],
    [
      'numbers of two years',
      [
        { value: 1, asOf: '2023' },
        { value: 2, asOf: '2024' },
      ],
      [DATED],
    ],
    [
      'numbers that differ in both',
      [
        { value: 1, counts: 'by-day', asOf: '2023' },
        { value: 2, asOf: '2024' },
      ],
      [COUNTED, DATED],
    ],
  ])('for %s', (_, figures, cautions) => {
    expect(ledgerOf(...figures).cautions).toEqual(cautions);
  });

  it.each([
    ['a day and a year', '2024-02-14', '2024', [SPANS]],
    ['a month and a year', '2024-02', '2024', [SPANS]],
    ['a month and a long time', '2024-01', '2024-01/2024-06', [SPANS]],
    ['a day and a month', '2024-02-14', '2024-02', []],
    ['a day and three months', '2024-02-14', '2024-01/2024-03', []],
    ['three months and a year', '2024-01/2024-03', '2024', []],
    ['two years', '2024', '2024-01/2024-12', []],
  ])('for numbers about %s', (_, one, other, cautions) => {
    expect(ledgerOf({ value: 1, asOf: one }, { value: 2, asOf: other }).cautions).toEqual(cautions);
    expect(ledgerOf({ value: 1, asOf: other }, { value: 2, asOf: one }).cautions).toEqual(cautions);
  });

  it('do not compare the times of numbers with those of numbers without a date', () => {
    expect(ledgerOf({ value: 1, asOf: '2024-02-14' }, { value: 2 }).cautions).toEqual([]);
    expect(ledgerOf({ value: 1, asOf: '2024' }, { value: 2 }).cautions).toEqual([]);
  });

  it('do not say that dates differ where only one of two numbers has a date', () => {
    expect(ledgerOf({ value: 1, asOf: '2023' }, { value: 2 }).cautions).not.toContain(DATED);
  });
});

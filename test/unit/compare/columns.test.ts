import { describe, expect, it } from 'vitest';
import { columnLabels, shortDate } from '../../../src/compare/columns.ts';
import { columnsList } from '../../../src/compare/markup/columns.ts';
import { browse, contextOf, tags } from './browse.ts';
import { COURIER, GAZETTE, TELEGRAF } from './sample.ts';

describe('the head of a column', () => {
  it('has the short name of the outlet, with a number where several articles share it', () => {
    const short = { ...COURIER, shortName: 'Courier' };
    expect(columnLabels([short, { ...short, id: 'later' }, GAZETTE])).toEqual({
      courier: 'Courier 1',
      later: 'Courier 2',
      gazette: 'Nordby Gazette',
    });
  });

  it.each([
    ['2018-03-15', '2018-03-15', 'stated', '15 Mar 2018'],
    ['2018-09-01', '2018-09-30', 'stated', 'Sep 2018'],
    ['2018-03-15', '2018-03-19', 'inferred', '~ Mar 2018'],
    ['2019-01-01', '2019-12-31', 'inferred', '~ 2019'],
    ['2024-12-30', '2025-01-31', 'inferred', '~ 2024/25'],
    ['1999-12-01', '2000-01-31', 'unknown', '~ 1999/2000'],
    ['2019-12-18', '9999-12-31', 'unknown', '~ from 2019'],
    ['0000-01-01', '2019-12-18', 'unknown', '~ until 2019'],
  ] as const)('has the date from %s to %s, %s, as “%s”', (earliest, latest, basis, words) => {
    expect(shortDate({ words: 'in words', earliest, latest, basis })).toBe(words);
  });

  it('has no date where a blind reader may not see it', () => {
    expect(shortDate({ words: '', earliest: '2018-03-15', latest: '2018-03-15', basis: 'stated' })).toBe('');
  });
});

describe('the columns of a comparison', () => {
  it('are chosen with a checkbox each, which says what it chooses', () => {
    const context = contextOf([COURIER, TELEGRAF]);
    const boxes = tags(browse([columnsList(context, { canChoose: true })]), 'input').map(
      ({ properties: { type, name, value, ariaLabel } }) => [type, name, value, ariaLabel].join(' | '),
    );
    expect(boxes).toEqual([
      'checkbox | a | courier | Compare Harbour Courier',
      'checkbox | a | telegraf | Compare Der Telegraf',
    ]);
    expect(tags(browse([columnsList(context)]), 'input')).toEqual([]);
  });
});

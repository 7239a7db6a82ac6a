import { describe, expect, it } from 'vitest';
import {
  facetText,
  namesText,
  NO_DATE_LAST,
  readFacetText,
  readNamesText,
  type NamedRecord,
} from '../../../src/search/fields.ts';

describe('the value of a facet in the index', () => {
  it.each([
    ['ferry-news', 'Ferry News'],
    ['2021', '2021'],
    ['zh-Hant', 'Traditional Chinese'],
    ['a', 'Either | or'],
    ['a', ''],
  ])('%s, %j is read as it was written', (id, label) => {
    expect(readFacetText(facetText(id, label))).toEqual({ id, label });
  });
});

describe('the names of records in the index', () => {
  const COUNCIL = { key: 'actor:town-council', names: ['Town Council of Millford', 'the council', 'TCM'] };
  const BRIDGE = { key: 'place:old-bridge', names: ['Old Bridge'] };

  it.each<[string, NamedRecord[]]>([
    ['no record', []],
    ['one', [BRIDGE]],
    ['several', [COUNCIL, BRIDGE]],
    ['other scripts', [{ key: 'place:old-bridge', names: ['الجسر القديم', "Da'ash", '“Old” & <new>'] }]],
  ])('of %s are read as they were written', (_, records) => {
    expect(readNamesText(namesText(records))).toEqual(records);
  });

  it('are text that a search finds as words', () => {
    expect(namesText([COUNCIL, BRIDGE])).toBe(
      'actor:town-council=Town Council of Millford|the council|TCM ; place:old-bridge=Old Bridge',
    );
  });

  it('lose the signs that hold the text together, and nothing else', () => {
    const written = namesText([
      { key: 'actor:a', names: ['Either|or', 'One; two', 'x=y', ' ; place:b=c'] },
      BRIDGE,
    ]);
    expect(readNamesText(written)).toEqual([
      { key: 'actor:a', names: ['Either or', 'One  two', 'x y', '   place:b c'] },
      BRIDGE,
    ]);
  });

  it('are none in a text that is none of ours', () => {
    expect(readNamesText('just words')).toEqual([]);
  });
});

describe('a page without a date', () => {
  it('comes after every dated page in both orders', () => {
    expect(['0000-01-01', NO_DATE_LAST.oldest, '9999-12-31'].sort().at(-1)).toBe(NO_DATE_LAST.oldest);
    expect(['0000-01-01', NO_DATE_LAST.newest, '9999-12-31'].sort().at(0)).toBe(NO_DATE_LAST.newest);
  });
});

import { expect, test } from 'vitest';
import { compareNames } from '../../../src/derive/compare-names.ts';

test('names are in the order of a dictionary, whatever their case and accents', () => {
  const names = [
    'US forces',
    'Émile',
    'United States',
    'al-Anbar',
    'Erbil',
    'Iraq–Syria border',
    'Iraqi army',
  ];
  expect(names.toSorted(compareNames)).toEqual([
    'al-Anbar',
    'Émile',
    'Erbil',
    'Iraq–Syria border',
    'Iraqi army',
    'United States',
    'US forces',
  ]);
});

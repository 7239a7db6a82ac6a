import { describe, expect, test } from 'vitest';
import { counter } from '../../../src/interface/plural.ts';

describe('counting things in a language', () => {
  test('groups the digits of a number as the language does', () => {
    expect(counter('en')(1200, { one: '# article', other: '# articles' })).toBe('1,200 articles');
  });

  const articles = {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  };
  test.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [11, '11 مقالًا'],
    [100, '100 مقال'],
  ])('says %i things in the form that Arabic has for it', (count, words) => {
    expect(counter('ar-u-nu-latn')(count, articles)).toBe(words);
  });

  test('falls back to the form for others', () => {
    expect(counter('ar-u-nu-latn')(3, { other: '# سم' })).toBe('3 سم');
  });
});

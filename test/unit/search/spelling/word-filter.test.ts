import { expect, it } from 'vitest';
import { filterOf, hasWord, makeWordFilters } from '../../../../src/search/spelling/word-filter.ts';

it('a set of words split into filters has all that were put in, and few others', () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${(at * 7919).toString(36)}`);
  const filters = makeWordFilters(new Set(words));
  const isIn = (word: string) => hasWord(filters[filterOf(word)]!, word);
  expect(words.filter((word) => !isIn(word))).toEqual([]);
  expect(words.filter((word) => isIn(`${word}x`)).length).toBeLessThan(20);
});

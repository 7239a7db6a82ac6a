import { describe, expect, it } from 'vitest';
import * as ar from '../../../src/interface/ar/drawings.ts';
import * as en from '../../../src/interface/en/drawings.ts';
import { spelledOut } from '../../../src/interface/names.ts';

const held = (count: number, ...names: string[]) => ({ names: spelledOut(names), count });

describe('names in a sentence', () => {
  it('are at most three, and one more rather than “1 more”', () => {
    expect(spelledOut(['a', 'b', 'c', 'd'])).toEqual({ shown: ['a', 'b', 'c', 'd'], more: 0 });
    expect(spelledOut(['a', 'b', 'c', 'd', 'e'])).toEqual({ shown: ['a', 'b', 'c'], more: 2 });
  });
});

describe('who is mentioned together', () => {
  it('is said of one, and of several that are mentioned as often', () => {
    expect(en.companions(held(38, 'Iraq'), 12)).toBe(
      'Most often in the same paragraphs: Iraq (38 paragraphs).',
    );
    expect(en.companions(held(2, 'a', 'b', 'c', 'd', 'e'), 12)).toBe(
      'Most often in the same paragraphs: a, b, c and 2 more (2 paragraphs each).',
    );
    expect(en.companions(held(1, 'Iraq'), 1)).toBe('In the same paragraphs: Iraq (1 paragraph).');
    expect(ar.companions(held(2, 'العراق', 'سوريا'), 5)).toBe(
      'الأكثر ورودًا في الفقرات نفسها: العراق وسوريا (في فقرتين لكل اسم).',
    );
  });
});

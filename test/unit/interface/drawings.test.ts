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

describe('the stances that articles take', () => {
  it('are furthest apart on one actor, on several, or on none', () => {
    const one = spelledOut(['Ministry']);
    const ends = { low: '−2 hostile (Post)', high: '+1 favourable (Courier)' };
    expect(en.apart(one, 3, ends)).toBe(
      'The articles are furthest apart on Ministry: from −2 hostile (Post) to +1 favourable (Courier).',
    );
    expect(en.apart(spelledOut(['Ministry', 'Union']), 1)).toBe(
      'The articles are furthest apart on Ministry and Union: by 1 point each.',
    );
    expect(en.apart(one, 0)).toMatch(/they take the same\.$/);
  });

  it('are one, all the same, or go from one to another', () => {
    expect(en.toward(1, '−1 critical (Post)', '−1 critical (Post)')).toBe(
      'One article takes a stance: −1 critical (Post).',
    );
    expect(en.toward(2, 'x', 'x')).toBe('All 2 articles that take a stance take the same: x.');
    expect(en.toward(3, 'x', 'y')).toBe('The stances of 3 articles go from x to y.');
    expect(ar.toward(2, 'x', 'y')).toBe('تتراوح مواقف مقالين من x إلى y.');
  });
});

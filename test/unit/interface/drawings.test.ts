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
  it('are furthest apart on one actor, on several, or the same', () => {
    const one = spelledOut(['Ministry']);
    const ends = { low: '−2 hostile (Post)', high: '+1 favourable (Courier)' };
    expect(en.apart(one, 3, ends)).toBe(
      'The articles are furthest apart on one actor, Ministry: from −2 hostile (Post) to +1 favourable (Courier).',
    );
    expect(en.apart(spelledOut(['Ministry', 'Union']), 1)).toBe(
      'The articles are furthest apart, by 1 point, on each of these: Ministry and Union.',
    );
    expect(ar.apart(spelledOut(['x', 'y']), 1)).toMatch(/ درجة واحدة لكل منهما\.$/);
    expect(
      en.same([
        { score: '−2 hostile', toward: one },
        { score: '0 neutral', toward: spelledOut(['Union', 'Army']) },
      ]),
    ).toBe(
      'The same stance from all that take one: −2 hostile toward Ministry; 0 neutral toward Union and Army.',
    );
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

describe('who is heard, in a sentence', () => {
  const heard = (most: [number, ...string[]], fewest: [number, ...string[]], heardBy = 2, unnamed = 1) =>
    en.heard(
      { most: held(...most), fewest: held(...fewest), classes: held(3, 'Official') },
      { heardBy, kinds: 2, total: 5, unnamed },
    );

  it('is true of different numbers, of equal ones, and of one article', () => {
    expect(heard([4, 'Post'], [1, 'Courier'])).toBe(
      'Post hears the most speakers (4), Courier the fewest (1). The largest group is “Official” with 3 of 5; 1 of the 5 is unnamed.',
    );
    expect(heard([2, 'Post', 'Courier'], [2, 'Post', 'Courier'])).toMatch(
      /^Each of the 2 articles hears 2 speakers\. /,
    );
    expect(heard([5, 'Post'], [5, 'Post'], 1, 0)).toMatch(
      /^Post hears 5 speakers\. .*each of them is named\.$/,
    );
    expect(heard([4, 'Post'], [1, 'Courier'], 2, 5)).toMatch(/none of them is named\.$/);
  });

  it('names shared sources and those at second hand, or says that there are none', () => {
    expect(en.relied(held(3, 'Ministry'), held(2, 'Agency'), { outOf: 4, total: 9, secondHand: 3 })).toBe(
      'Ministry is a source of 3 of 4 articles, more than any other. 3 of 9 speakers are heard at second hand, most often through Agency (2).',
    );
    expect(en.relied(held(1, 'a', 'b'), undefined, { outOf: 2, total: 2, secondHand: 0 })).toBe(
      'No source is one of several articles. No one is heard at second hand.',
    );
    expect(en.relied(held(2, 'a'), held(1, 'b'), { outOf: 2, total: 2, secondHand: 1 })).toBe(
      'a is a source of all 2 articles. 1 of 2 speakers is heard at second hand, through b.',
    );
  });
});

describe('numbers, in a sentence', () => {
  const end = (value: string, ...names: string[]) => ({ value, names: spelledOut(names) });

  it('are two that agree, or more', () => {
    expect(en.sameNumbers(2, '9')).toBe('Both say 9.');
    expect(en.sameNumbers(3, '9')).toBe('All 3 numbers are the same: 9.');
    expect(ar.sameNumbers(2, '9')).toBe('الرقمان متطابقان: 9.');
  });

  it('say which have an upper or a lower end alone', () => {
    expect(en.numbersFromTo(end('5', 'Post'), end('10', 'Post', 'Courier'), spelledOut([]))).toBe(
      'The numbers go from 5 (Post) to 10 (Post and Courier).',
    );
    expect(en.numbersFromTo(end('5', 'Post'), end('10', 'Post'), spelledOut(['at most 10 (Courier)']))).toBe(
      'The numbers go from 5 to 10 (Post); one is open-ended: at most 10 (Courier).',
    );
    expect(en.onlyNumber('600', spelledOut(['600 or more (Post)', 'at most 600 (Courier)']))).toBe(
      'The only number given is 600; 2 are open-ended: 600 or more (Post) and at most 600 (Courier).',
    );
  });
});

describe('what articles answer, in a sentence', () => {
  it('has the answers with how many give them, of those that could, and how many others there are', () => {
    const shown = [
      { label: 'safe', count: 2 },
      { label: 'unsafe', count: 1 },
    ];
    const said = (answering: number, could: number, all: number, others = 0) =>
      en.givenOn('Are the cranes safe?', { answering, could, all }, { shown, others });
    expect(said(3, 4, 4)).toBe(
      '“Are the cranes safe?” Of 4 articles, 3 answer: 2 say or pass on “safe” and 1 “unsafe”.',
    );
    expect(said(3, 3, 3)).toMatch(/ All 3 articles answer: 2 say/);
    expect(said(3, 3, 5)).toMatch(/ Of the 3 articles that could know of it, 3 answer: 2 say/);
    expect(said(3, 3, 3, 1)).toMatch(/“unsafe”; 1 other answer is given\.$/);
  });
});

describe('what is said over time, in a sentence', () => {
  const at = (when: string, ...answers: string[]) => ({ when, answers: spelledOut(answers) });

  it('tells the answers at both ends apart, or says that they are the same, or of one time', () => {
    expect(en.overTime(at('2014', 'rain'), at('2020', 'neglect'))).toBe(
      'The first answer in time (2014) is “rain”, the last (2020) “neglect”.',
    );
    expect(en.overTime(at('2014', 'rain'), at('2020', 'rain'))).toMatch(/say the same: “rain”\.$/);
    expect(en.overTime(at('2014', 'rain', 'neglect'))).toMatch(
      /about one time, 2014: “rain” and “neglect”\.$/,
    );
  });
});

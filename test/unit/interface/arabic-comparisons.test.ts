import { describe, expect, it } from 'vitest';
import * as comparePage from '../../../src/interface/ar/compare-page.ts';
import * as comparison from '../../../src/interface/ar/comparison.ts';
import * as manyArticles from '../../../src/interface/ar/many-articles.ts';
import * as statements from '../../../src/interface/ar/statements.ts';
import * as verdicts from '../../../src/interface/ar/verdicts.ts';

/** A sentence without the signs that isolate names in it. */
const bare = (sentence: string) => sentence.replaceAll(/[\u2066-\u2069]/g, '');

describe('the time between two answers in Arabic', () => {
  it.each([
    ['day', 1, 'يوم واحد'],
    ['day', 2, 'يومين'],
    ['day', 3, 'ثلاثة أيام'],
    ['day', 8, 'ثمانية أيام'],
    ['day', 32, '32 يومًا'],
    ['month', 10, 'عشرة أشهر'],
    ['month', 11, '11 شهرًا'],
    ['year', 2, 'سنتين'],
    ['year', 8, 'ثماني سنوات'],
    ['year', 19, '19 سنة'],
    ['year', 103, '103 سنوات'],
  ] as const)('has a number that agrees with its unit: %s, %i times', (unit, count, words) => {
    expect(verdicts.amount({ count, unit })).toBe(words);
  });

  it('names both ends with their unit', () => {
    expect(verdicts.fromTo({ count: 4, unit: 'year' }, { count: 5, unit: 'year' })).toBe(
      'أربع سنوات إلى خمس سنوات',
    );
  });

  it('joins years and months by a word written as one with what follows', () => {
    expect(
      verdicts.duration([
        { count: 1, unit: 'year' },
        { count: 6, unit: 'month' },
      ]),
    ).toBe('سنة واحدة وستة أشهر');
  });
});

describe('the verdict on a question in Arabic', () => {
  const sentenceOf = (answering: number, could: number, articles: number, relations: string[]) =>
    verdicts.verdictSentence({ answering, could, articles }, relations).join('');

  it.each([
    [2, 2, 2, [verdicts.allDo('contradict', 2)], 'يجيب عنه المقالان؛ المقالان متناقضان.'],
    [3, 3, 3, [verdicts.allDo('agree', 3)], 'تجيب عنه المقالات كلها، وعددها 3؛ كل مقالين منها متفقان.'],
    [1, 5, 5, [], 'يجيب عنه مقال واحد من أصل 5.'],
    [2, 5, 5, [verdicts.onePairDoes('differ')], 'يجيب عنه مقالان من أصل 5؛ زوج واحد مختلف.'],
    [4, 5, 6, [], 'تجيب عنه 4 مقالات من المقالات التي كان بوسعها ذلك، وعددها 5.'],
    [0, 1, 3, [], 'لا يجيب عنه المقال الوحيد الذي كان بوسعه ذلك.'],
    [0, 4, 4, [], 'لا يجيب عنه أيٌّ من المقالات، وعددها 4.'],
  ])('says who answers: %i of %i of %i', (answering, could, articles, relations, words) => {
    expect(sentenceOf(answering, could, articles, relations)).toBe(words);
  });

  it.each([
    [1, 'زوج واحد متناقض من أصل 15'],
    [2, 'زوجان متناقضان من أصل 15'],
    [3, '3 أزواج متناقضة من أصل 15'],
    [11, '11 زوجًا متناقضًا من أصل 15'],
  ])('counts pairs with an adjective that agrees: %i', (count, words) => {
    expect(verdicts.pairsDo('contradict', count, 15)).toBe(words);
  });

  it('adds the passing of time after the pairs that it parts', () => {
    expect(verdicts.pairsDo('opposed-over-time', 2)).toBe('زوجان متعارضان عبر الزمن');
  });
});

describe('counts of a comparison in Arabic', () => {
  it('have the case that the sentence asks for', () => {
    expect(comparison.counted.claims(2)).toBe('سؤالان');
    expect(comparison.folds.differ(2)).toBe('اختلاف كلي أو جزئي في سؤالين');
    expect(comparison.folds.contradict(11)).toBe('تناقض في 11 سؤالًا آخر');
    expect(comparePage.compared(2, 1)).toBe('تمت مقارنة مقالين في سؤال واحد.');
  });

  it('take the adjective of what they count', () => {
    expect([1, 2, 3, 11].map(statements.moreAnswers)).toEqual([
      'إجابة أخرى',
      'إجابتان أخريان',
      '3 إجابات أخرى',
      '11 إجابة أخرى',
    ]);
    expect(manyArticles.moreStatements(2)).toBe('وقولان آخران');
  });
});

describe('what an Arabic sentence takes in', () => {
  it('is isolated, so that a name in Latin letters moves nothing around it', () => {
    expect(statements.quoted('more than 5,000')).toBe('«\u2068more than 5,000\u2069»');
    expect(comparison.listed(['Valley Record', 'كرانه'])).toBe(
      '\u2068Valley Record\u2069، \u2068كرانه\u2069',
    );
    expect(bare(statements.passedOnFrom('Ida Holm'))).toBe('منقول، القائل: Ida Holm');
  });

  it('keeps the sign of a score before its number', () => {
    expect(comparison.score('−2')).toBe('\u2066−2\u2069');
  });

  it('names answers by the letters of Arabic lists', () => {
    expect(['A', 'B', 'C', 'E', 'Z', 'AA'].map(statements.letter)).toEqual(['أ', 'ب', 'ج', 'ه', 'ض', 'أأ']);
  });
});

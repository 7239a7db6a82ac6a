import { describe, expect, test } from 'vitest';
import * as article from '../../../src/interface/ar/article.ts';
import * as articles from '../../../src/interface/ar/articles.ts';
import * as chronology from '../../../src/interface/ar/chronology.ts';
import * as codings from '../../../src/interface/ar/codings.ts';
import * as records from '../../../src/interface/ar/records.ts';
import * as shell from '../../../src/interface/ar/shell.ts';

/** A sentence as text, with its links in brackets. */
const inText = (parts: readonly string[]) => parts.join('');
const link = (text: string) => `[${text}]`;

describe('what Arabic pages say', () => {
  test.each([
    [1, 'مقال واحد، من الأقدم إلى الأحدث.'],
    [2, 'مقالان، من الأقدم إلى الأحدث.'],
    [5, '5 مقالات، من الأقدم إلى الأحدث.'],
    [11, '11 مقالًا، من الأقدم إلى الأحدث.'],
    [100, '100 مقال، من الأقدم إلى الأحدث.'],
  ])('counts %i articles in the form that the number needs', (count, words) => {
    expect(articles.listed(count, undefined, 'oldest')).toBe(words);
  });

  test('counts in the genitive after a preposition', () => {
    expect(article.contradictsOn(2)).toBe('يناقض مقالات أخرى في سؤالين');
    expect(records.mentionedIn(2)).toBe('ذُكر في عرضين، من الأحدث إلى الأقدم');
  });

  test('names none of a thing without a zero', () => {
    expect(article.codedItems({ claims: 0, figures: 1, voices: 2, names: 3, events: 11 })).toBe(
      'لا ادعاءات، رقم واحد، صوتان، 3 تسميات، 11 حدثًا',
    );
  });

  test('joins the word for "and" to what follows it', () => {
    expect(article.andMore('الضفاف، الجريدة', 1)).toBe('الضفاف، الجريدة وواحدة أخرى');
    expect(article.andMore('الضفاف، الجريدة', 4)).toBe('الضفاف، الجريدة و4 أخرى');
  });

  test('puts the range of one fact, of some, and of all that follow', () => {
    expect(inText(chronology.factsAfter(1, link('مايو 2020')))).toBe(
      'لم يكن يمكنه أن يعرف واقعة واحدة، في [مايو 2020]',
    );
    expect(inText(chronology.factsAfter(2, link('مايو 2020')))).toBe(
      'لم يكن يمكنه أن يعرف واقعتين، من [مايو 2020] وما بعده',
    );
    expect(inText(chronology.factsWithin(3, link('مايو 2020'), link('يونيو 2020')))).toBe(
      'ربما لم يعرف 3 وقائع، من [مايو 2020] إلى [يونيو 2020]',
    );
  });

  test('keeps a title in another script in its place', () => {
    expect(codings.codingOf('Dam gives way', {})).toBe('ترميز «\u2068Dam gives way\u2069»');
  });

  test('numbers only further pages', () => {
    expect(shell.numbered('الأماكن', 1)).toBe('الأماكن');
    expect(shell.numbered('الأماكن', 3)).toBe('الأماكن، الصفحة 3');
  });
});

import { describe, expect, test } from 'vitest';
import * as words from '../../../src/interface/ar/search.ts';
import { readAsked } from '../../../src/search/asked.ts';
import { document, openIndex } from '../search/sample-index.ts';
import { readQuery } from '../../../src/search/query.ts';

/** Without the signs that keep words of another script together. */
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, '');

describe('the words of the search in Arabic', () => {
  test.each([
    [words.countTexts(0), undefined, 0, 'لا نصوص'],
    [words.countTexts(2), undefined, 1, 'نصان، وسجل واحد'],
    [words.countTexts(11), 10, 2, '11 نصًا، المعروض منها أول 10، وسجلان'],
    [words.countArticles(103), 10, 4, '103 مقالات، المعروض منها أول 10، و4 سجلات'],
    [words.countArticles(1), undefined, 12, 'مقال واحد، و12 سجلًا'],
  ])('count what was found: %s', (hits, shown, records, said) => {
    expect(words.found(hits, shown, records, 0)).toBe(said);
  });

  test('count what has most of the words', () => {
    expect(words.foundMost(words.countTexts(0), 1)).toBe('لا نصوص فيها كل ما طُلب، وفي واحد معظمه');
    expect(words.foundMost(words.countTexts(0), 7)).toBe('لا نصوص فيها كل ما طُلب، وفي 7 معظمه');
  });

  test('count further paragraphs', () => {
    expect([1, 2, 3, 11].map(words.moreParagraphs)).toEqual([
      'وفي فقرة أخرى',
      'وفي فقرتين أخريين',
      'وفي 3 فقرات أخرى',
      'وفي 11 فقرة أخرى',
    ]);
  });

  test('ask for the nearest words, with the mark of a question after the last', () => {
    expect(words.didYouMean(['تولماق', 'دورماك']).join('')).toBe(' هل المقصود تولماق أو دورماك؟');
  });

  test('say how a query was read', () => {
    const clauses = words.clauses([
      words.allOf(['سد', 'Velmora']),
      words.eitherOf(['قرى', 'مدن']),
      words.noneOf(['بوابة']),
    ]);
    expect(plain(words.searchedFor(clauses))).toBe('البحث عن كل من: سد، Velmora؛ قرى أو مدن؛ من دون بوابة.');
  });

  test('have a word between alternatives that a query is read with', () => {
    expect(readAsked(`السد ${words.or} القرية`).groups).toHaveLength(1);
  });

  test('lead from a question in words to the question that asks the same', async () => {
    const question = (id: string, title: string, summary: string) =>
      document(id, '', { kind: 'question', title, summary });
    const documents = [
      document('article', 'تتهم الصحيفة الوزارة بالإهمال.'),
      question('responsible', 'من المسؤول عن الانهيار؟', `الوزارة · ${words.wordsOfRoles.responsible}`),
      question('cause', 'لماذا انهار السد؟', `المطر · ${words.wordsOfRoles.cause}`),
    ];
    const { engine } = await openIndex(documents);
    const questionsOf = async (q: string) =>
      (await engine.run(readQuery(new URLSearchParams({ q })))).questions.map(
        ({ document: number }) => documents[number]?.id,
      );
    expect(await questionsOf('من يلوم الوزارة؟')).toEqual(['responsible']);
    expect(await questionsOf('من تتهم الصحف بانهياره؟')).toEqual(['responsible']);
    expect(await questionsOf('ما أسباب انهيار السدود؟')).toEqual(['cause']);
  });
});

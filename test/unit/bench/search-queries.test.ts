import { describe, expect, test } from 'vitest';
import { corpusFiles } from '../../../bench/corpus/archive.ts';
import { readTerms } from '../../../bench/corpus/write.ts';
import { createVocabulary } from '../../../bench/corpus/words.ts';
import { misspell, searchQueries } from '../../../bench/search-queries.ts';

describe('the queries of the measurements', () => {
  const accounts = [...corpusFiles(5, 'lamp', readTerms())]
    .filter(({ path }) => path.startsWith('articles/'))
    .map(({ text }) => text.split('\n---\n').slice(1).join(''));
  const queries = searchQueries({
    words: createVocabulary('lamp').words,
    accounts,
    actors: [
      { name: 'Ansa Belisk', aliases: ['Belisk', 'أنسا بليسك'] },
      { name: 'Oda Merrin', aliases: ['Merrin'] },
      { name: 'Ministry of Works', aliases: [] },
    ],
    places: ['Belorin', 'Port Tevril'],
    outlet: 'belorin-gazette',
  });
  const textsOf = (kind: string) => queries.filter((query) => query.kind === kind).map(({ text }) => text);

  test('are thirty, and none is empty', () => {
    expect(queries).toHaveLength(30);
    expect(queries.filter(({ text }) => /^"?"?$/.test(text))).toEqual([]);
  });

  test.each(['common word', 'middle word', 'rare word'])(
    'hold four different words of the kind %s',
    (kind) => {
      expect(new Set(textsOf(kind)).size).toBe(4);
    },
  );

  test('hold phrases that are in accounts', () => {
    const phrases = textsOf('phrase').map((text) => text.slice(1, -1));
    expect(phrases.filter((phrase) => !accounts.some((account) => account.includes(phrase)))).toEqual([]);
  });

  test('hold names whole, in part, in Arabic script and with a typing error', () => {
    expect(textsOf('name')).toEqual(['Ansa Belisk', 'Merrin', 'Ministry of Works', 'Belorin']);
    expect(textsOf('name in Arabic script')).toEqual(['أنسا بليسك']);
    expect(textsOf('misspelled')[0]).toBe('Oda Mrerin');
  });
});

test.each([
  ['lantern', 'lnatern'],
  ['Port Tevril', 'Port Tveril'],
  ['aab', 'aba'],
  ['no', 'no'],
])('the typing error in %s gives %s', (text, misspelled) => {
  expect(misspell(text)).toBe(misspelled);
});

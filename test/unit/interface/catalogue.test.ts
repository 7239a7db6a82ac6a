import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/interface/catalogue.ts';
import { INTERFACE_LANGUAGES } from '../../../src/interface/languages.ts';

const FOLDER = join(import.meta.dirname, '../../../src/interface');

/** The strings of a catalogue with their places in it: `shell.sections.map`. Functions have none. */
function stringsOf(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsOf(inner, place === '' ? name : `${place}.${name}`),
  );
}

describe('the catalogue of the site’s own words', () => {
  test.each(INTERFACE_LANGUAGES)('has every file of %s', (language) => {
    const files = readdirSync(join(FOLDER, language))
      .map((name) => name.replace('.ts', ''))
      .filter((name) => name !== 'all');
    const inCode = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.keys(CATALOGUE[language]).sort()).toEqual(files.map(inCode).sort());
  });

  test('is in Arabic letters where the language is Arabic', () => {
    const others = stringsOf(CATALOGUE.ar, '').filter(
      ([place, text]) =>
        /\p{L}/u.test(text) && !/\p{Script=Arabic}/u.test(text) && !place.startsWith('language.'),
    );
    expect(others).toEqual([]);
  });
});

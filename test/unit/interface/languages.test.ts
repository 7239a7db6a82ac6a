import { expect, test } from 'vitest';
import { hasInterface, interfaceLanguage } from '../../../src/interface/languages.ts';

test.each([
  ['ar', 'ar'],
  ['ar-IQ', 'ar'],
  ['en-GB', 'en'],
  ['fr', 'en'],
])('an archive in %s has the site’s own words in %s', (tag, language) => {
  expect(interfaceLanguage(tag)).toBe(language);
});

test('says which languages the site’s own words are in', () => {
  expect(['en-GB', 'ar', 'fr', 'arz'].map(hasInterface)).toEqual([true, true, false, false]);
});

import { expect, test } from 'vitest';
import { interfaceLanguage } from '../../../src/interface/languages.ts';

test.each([
  ['ar', 'ar'],
  ['ar-IQ', 'ar'],
  ['en-GB', 'en'],
  ['fr', 'en'],
])('an archive in %s has the site’s own words in %s', (tag, language) => {
  expect(interfaceLanguage(tag)).toBe(language);
});

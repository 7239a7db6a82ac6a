import anyAscii from 'any-ascii';

/**
 * Letters that any-ascii turns into an apostrophe, which ids may not contain: without a vowel instead, "داعش" would be
 * "dsh".
 */
const VOWELS = /[اأإآٱع]/gu;

/**
 * A text in lower-case ASCII letters, digits and spaces, for ids: letters and digits of any script become Latin ones,
 * apostrophes and joiners are dropped, anything else becomes a space. A letter without a counterpart is dropped.
 */
export function transliterate(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(VOWELS, 'a')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, (character) => (/['’‘`´\u200c\u200d]/u.test(character) ? '' : ' '))
    .replace(/[^ ]+/gu, anyAscii)
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

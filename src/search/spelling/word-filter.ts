import { hashText } from '../index-files/hash.ts';

/**
 * A set of words that takes sixteen bits a word (a Bloom filter): it has every word that was put in, and one in two thousand of all others.
 */
export type WordFilter = Uint8Array;

const BITS_A_WORD = 16;
/** How many bits stand for a word: the best number for sixteen bits a word. */
const BITS_OF_WORD = 11;

/** The number of filters that a set of words is split into, so that a look-up loads one of them: 1.1 KB each for 34,000 words. */
const FILTERS = 64;

/** Which of the filters (`makeWordFilters`) a word is in, counted from 0. */
export function filterOf(word: string): number {
  return hashText(` ${word}`) % FILTERS;
}

/** Filters of these words, each of those for which `filterOf` gives its place. */
export function makeWordFilters(words: ReadonlySet<string>): WordFilter[] {
  const parts = Array.from({ length: FILTERS }, () => new Set<string>());
  for (const word of words) parts[filterOf(word)]!.add(word);
  return parts.map(makeWordFilter);
}

function makeWordFilter(words: ReadonlySet<string>): WordFilter {
  const bits = new Uint8Array(Math.ceil((words.size * BITS_A_WORD) / 8));
  for (const word of words) for (const place of placesOf(word, bits)) bits[place >> 3]! |= 1 << (place & 7);
  return bits;
}

/** Whether a word was put in; wrongly `true` for one in two thousand others. */
export function hasWord(filter: WordFilter, word: string): boolean {
  return placesOf(word, filter).every((place) => (filter[place >> 3]! & (1 << (place & 7))) !== 0);
}

/** A filter as text (base64). */
export const writeWordFilter = (filter: WordFilter): string =>
  btoa(Array.from(filter, (byte) => String.fromCharCode(byte)).join(''));
/** A filter from its text. Throws if it is no base64. */
export const readWordFilter = (text: string): WordFilter =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** The places of a word's bits, from two hashes (Kirsch and Mitzenmacher 2006). */
function placesOf(word: string, { length }: WordFilter): number[] {
  const size = length * 8;
  const [one, other] = [hashText(word), (hashText(`${word} `) | 1) >>> 0];
  return Array.from({ length: BITS_OF_WORD }, (_, at) => (one + at * other) % size);
}

import { Random } from './random.ts';
import { ZipfRanks } from './zipf.ts';

/** The number of invented words in the vocabulary. */
export const VOCABULARY_SIZE = 100_000;
/** The share of a text's words that are English function words. */
const SMALL_SHARE = 0.42;

/** Function words, most frequent first. They are English, like the archive. */
const SMALL = (
  'the of and to in that a it is for was on with as by at from had were this which be has are not an but they who ' +
  'its their after been before have would there one when or about against over no more all into than two between under'
).split(' ');

// Single consonants are frequent, pairs are rare.
const SIMPLE_ONSETS = 'b d f g h j k l m n p r s t v z'.split(' ');
const RARE_ONSETS = 'br ch dr gr kr pl sh st th tr'.split(' ');
const SIMPLE_VOWELS = 'a e i o u'.split(' ');
const RARE_VOWELS = 'ai ea ou'.split(' ');
const CODAS = 'n r l s m k t d nd rt'.split(' ');

/** A pronounceable syllable. */
function syllable(random: Random): string {
  const onset = random.pick(random.chance(0.12) ? RARE_ONSETS : SIMPLE_ONSETS);
  const vowel = random.pick(random.chance(0.1) ? RARE_VOWELS : SIMPLE_VOWELS);
  return onset + vowel + (random.chance(0.25) ? random.pick(CODAS) : '');
}

/** An invented word with this many syllables, in lower case. */
export function inventWord(random: Random, syllables: number): string {
  let word = '';
  for (let count = 0; count < syllables; count += 1) word += syllable(random);
  return word;
}

/** The more frequent a word, the shorter it is. */
function syllablesOf(rank: number, random: Random): number {
  if (rank < 300) return random.int(1, 2);
  return rank < 6_000 ? random.int(2, 3) : random.int(2, 4);
}

/** The words from which an archive's texts are made. */
export interface WordStock {
  /** Invented words, most frequent first. */
  words: readonly string[];
  /** A word of running text. */
  any: (random: Random) => string;
  /** An invented word by its frequency. */
  word: (random: Random) => string;
}

/** The vocabulary for a seed; it is the same for archives of every size. */
export function createVocabulary(seed: string): WordStock {
  const random = new Random(seed, 'vocabulary');
  const known = new Set(SMALL);
  const words: string[] = [];
  while (words.length < VOCABULARY_SIZE) {
    const word = inventWord(random, syllablesOf(words.length, random));
    if (known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  const ranks = new ZipfRanks(VOCABULARY_SIZE, 2.7);
  const smallRanks = new ZipfRanks(SMALL.length, 1);
  const word = (draws: Random) => words[ranks.draw(draws)]!;
  return {
    words,
    word,
    any: (draws) => (draws.chance(SMALL_SHARE) ? SMALL[smallRanks.draw(draws)]! : word(draws)),
  };
}

/**
 * Short words in lower case within names and between them. Each is written without the notation of
 * phrases, as `anyOf` reads it.
 */
import type { PhraseTable } from './phrases.ts';

/** The word between two of a kind: "Ada Brandt and Jon Reyes". */
export const AND = { en: ['and'], de: ['und'], es: ['y'], fr: ['et'] } satisfies PhraseTable;

/** Other words between the parts of a compound: "two- or three-day", "zwei- bis dreitägig". */
export const OR: PhraseTable = { en: ['or'], de: ['oder', 'bis'], es: ['o'], fr: ['ou'] };

/** The article before an outlet's name, which is the same name without it. */
export const DEFINITE_ARTICLES = { en: ['the'] } satisfies PhraseTable;

/** Articles that begin a sentence or a name, and are not a name alone. */
export const INDEFINITE_ARTICLES: PhraseTable = { en: ['a', 'an'] };

/** Words within Arabic names of people and places in Latin letters: "Shatt al-Arab". */
export const ARABIC_PARTICLES: PhraseTable = { 'ar-Latn': ['abu', 'al', 'bin', 'el', 'ibn'] };

const FRENCH_PARTICLES = ['de', 'la', 'le'];

/** Words within the name of a person: "Mara van der Berg". */
export const NAME_PARTICLES: PhraseTable = {
  ...ARABIC_PARTICLES,
  de: ['der', 'von'],
  fr: FRENCH_PARTICLES,
  it: ['da', 'di'],
  nl: ['den', 'van'],
};

/** Words within a byline or a signature, as in the name of an office: "Head of Research at the Institute". */
export const WITHIN_NAMES: PhraseTable = { en: [...DEFINITE_ARTICLES.en, 'of', 'for', 'in', 'at'] };

/** Words between the names in a byline alone: "Ada Brandt with Jon Reyes". */
export const BETWEEN_AUTHORS: PhraseTable = { en: ['with'] };

/**
 * Words within the name of an organisation alone. In a byline they would let headlines pass: "By Road to
 * Vellmar".
 */
export const WITHIN_ORGANISATIONS: PhraseTable = {
  en: ['on', 'to'],
  de: ['der', 'die', 'für'],
  es: ['de', 'del', 'la'],
  fr: [...FRENCH_PARTICLES, 'des', 'du'],
};

/** What a writer says of themselves, in the letters that begin a word within a sentence. */
export const FIRST_PERSON: PhraseTable = {
  en: ['I', 'my'],
  de: ['ich', 'mein', 'meine'],
  es: ['yo', 'mi'],
  fr: ['je', 'mon'],
};

/** The word before the place that a reporter writes from: "Ada Brandt in Oslo". */
export const WRITES_FROM: PhraseTable = { en: ['in'], es: ['en'], fr: ['à'] };

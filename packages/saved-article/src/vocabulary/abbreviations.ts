import type { PhraseTable } from './phrases.ts';

/** Abbreviations whose full stop does not end a sentence, with their capitals and without the notation. */
export const ABBREVIATIONS: PhraseTable = {
  en: [
    ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'vs'],
    ...['Capt', 'Col', 'Gen', 'Lt', 'Maj', 'Sgt'],
    ...['Gov', 'Rep', 'Sen'],
  ],
};

/** Abbreviations only after another word, as in "Pier No. 4": alone, such a word is a sentence. */
export const ABBREVIATIONS_AFTER_WORDS: PhraseTable = { en: ['No'] };

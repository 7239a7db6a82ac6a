import type { PhraseTable } from './phrases.ts';

/** Abbreviations whose full stop does not end a sentence, with their capitals and without the notation. */
export const ABBREVIATIONS: PhraseTable = {
  en: [
    ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'vs'],
    ...['Capt', 'Col', 'Gen', 'Lt', 'Maj', 'Sgt'],
    ...['Gov', 'Rep', 'Sen'],
  ],
};

/** The same after another word only, as in "Pier No. 4": alone it is a sentence. */
export const ABBREVIATIONS_AFTER_WORDS: PhraseTable = { en: ['No'] };

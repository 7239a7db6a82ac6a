/** A script, or a mixture of scripts that one language is written in. */
export interface Script {
  /** The names that ISO 15924 has for it and its mixtures. */
  names: readonly string[];
  letters: RegExp;
  /** The language (BCP 47) that a text in it is taken for, where hardly another is written in it. */
  language?: string;
}

/** The scripts that tell languages apart. */
export const SCRIPTS: readonly Script[] = [
  { names: ['Arab'], letters: /\p{Script=Arabic}/gu },
  { names: ['Hebr'], letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { names: ['Cyrl'], letters: /\p{Script=Cyrillic}/gu },
  { names: ['Grek'], letters: /\p{Script=Greek}/gu, language: 'el' },
  {
    names: ['Hans', 'Hant', 'Jpan', 'Hani', 'Kore'],
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  },
  { names: ['Deva'], letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { names: ['Thai'], letters: /\p{Script=Thai}/gu, language: 'th' },
  { names: ['Armn'], letters: /\p{Script=Armenian}/gu, language: 'hy' },
  { names: ['Geor'], letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { names: ['Latn'], letters: /\p{Script=Latin}/gu },
];

/** The scripts of East Asia one by one. Japanese mixes its syllables with Chinese signs, so that few of them tell it. */
export const EAST_ASIAN: readonly { letters: RegExp; language: string; leastShare: number }[] = [
  { letters: /\p{Script=Hangul}/gu, language: 'ko', leastShare: 1 / 2 },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', leastShare: 1 / 8 },
  { letters: /\p{Script=Han}/gu, language: 'zh', leastShare: 1 / 2 },
];

/** Letters that only some languages of the Arabic script have, and the share of a text above which they tell it. */
export const ARABIC_LETTERS: readonly { letters: RegExp; language: string; leastShare: number }[] = [
  { letters: /[ڕڵۆێە]/gu, language: 'ckb', leastShare: 1 / 40 },
  { letters: /[ټډړښځڅ]/gu, language: 'ps', leastShare: 0 },
  { letters: /[ٹڈڑے]/gu, language: 'ur', leastShare: 0 },
  { letters: /[پچژگکی]/gu, language: 'fa', leastShare: 1 / 50 },
];

/** Scripts that are written from right to left, by their names in ISO 15924. */
export const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  ...['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand'],
]);

/** The languages that a text in Latin or Cyrillic letters may be taken for, by their codes in ISO 639-3. */
export const DETECTED: readonly string[] = [
  ...[
    'eng',
    'fra',
    'deu',
    'spa',
    'ita',
    'por',
    'nld',
    'pol',
    'ron',
    'ces',
    'hun',
    'swe',
    'tur',
    'azj',
    'uzn',
  ],
  ...['ind', 'som', 'swh', 'vie', 'rus', 'ukr', 'bel', 'bul', 'srp', 'kaz'],
];

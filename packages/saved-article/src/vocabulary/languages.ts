/** A script, or a mixture of scripts in which one language is written. */
export interface Script {
  /** Its names in ISO 15924 and those of its mixtures. */
  names: readonly string[];
  letters: RegExp;
  /** The language (BCP 47) of a text in it, if hardly any other language uses it. */
  language?: string;
}

/** The scripts by which languages are told apart. */
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

/**
 * The scripts of East Asia one by one. Japanese mixes kana with Chinese characters, so a few kana identify
 * it.
 */
export const EAST_ASIAN: readonly { letters: RegExp; language: string; leastShare: number }[] = [
  { letters: /\p{Script=Hangul}/gu, language: 'ko', leastShare: 1 / 2 },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', leastShare: 1 / 8 },
  { letters: /\p{Script=Han}/gu, language: 'zh', leastShare: 1 / 2 },
];

/**
 * Letters that only some languages in Arabic script have, and the share of a text above which they identify
 * the language.
 */
export const ARABIC_LETTERS: readonly { letters: RegExp; language: string; leastShare: number }[] = [
  { letters: /[ڕڵۆێە]/gu, language: 'ckb', leastShare: 1 / 40 },
  { letters: /[ټډړښځڅ]/gu, language: 'ps', leastShare: 0 },
  { letters: /[ٹڈڑے]/gu, language: 'ur', leastShare: 0 },
  { letters: /[پچژگکی]/gu, language: 'fa', leastShare: 1 / 50 },
];

/** Right-to-left scripts, by their names in ISO 15924. */
export const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  ...['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand'],
]);

/** The languages that a text in Latin or Cyrillic letters may be in, by their codes in ISO 639-3. */
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

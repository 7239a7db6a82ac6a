import { francAll } from 'franc-min';

// The languages that a text may be taken for, by the codes of ISO 639-3 that the detector gives, as BCP 47.
const languages: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  ron: 'ro',
  ces: 'cs',
  hun: 'hu',
  swe: 'sv',
  tur: 'tr',
  azj: 'az',
  uzn: 'uz',
  ind: 'id',
  som: 'so',
  swh: 'sw',
  vie: 'vi',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  srp: 'sr',
  kaz: 'kk',
};

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
];

const sampleLength = 4000;
// Fewer letters of a script that many languages share prove nothing.
const fewest = 40;

/**
 * The language of a text as BCP 47, by its script, by letters that only one language of the Arabic script has, or by
 * the trigrams of franc. `undefined` where the text is too short to tell.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters === 0) return undefined;
  if (countOf(sample, /\p{Script=Arabic}/gu) * 2 > letters) return arabicScript(sample);
  for (const [script, language] of scripts) {
    // Japanese mixes its syllables with Chinese signs.
    if (countOf(sample, script) * (language === 'ja' ? 8 : 2) > letters) return language;
  }
  if (countOf(sample, /\p{Script=Han}/gu) * 2 > letters) return 'zh';
  if (letters < fewest) return undefined;
  const best = francAll(sample, { only: Object.keys(languages), minLength: fewest })[0]?.[0];
  return best === undefined ? undefined : languages[best];
}

/** The direction that most letters of a text are written in. */
export function detectDirection(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, sampleLength);
  const leftward = countOf(
    sample,
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu,
  );
  return leftward * 2 > countOf(sample, /\p{L}/gu) ? 'rtl' : 'ltr';
}

function arabicScript(sample: string): string {
  if (/[ڕڵۆێ]/u.test(sample) && countOf(sample, /[ڕڵۆێە]/gu) * 40 > sample.length) return 'ckb';
  if (/[ټډړښځڅ]/u.test(sample)) return 'ps';
  if (/[ٹڈڑے]/u.test(sample)) return 'ur';
  return countOf(sample, /[پچژگکی]/gu) * 50 > sample.length ? 'fa' : 'ar';
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

import { francAll } from 'franc-min';
import { ARABIC_LETTERS, DETECTED, EAST_ASIAN, RIGHT_TO_LEFT, SCRIPTS } from './vocabulary/languages.ts';

/** How much of a text is read, in UTF-16 units; reading more is slower and no more reliable. */
const SAMPLE = 6000;
/** The fewest letters that identify a script. */
const FEWEST_LETTERS = 40;

/** Whether a text is a well-formed language tag (BCP 47) in its canonical form, such as `en`, `ar` or `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  return canonicalTag(text) === text;
}

/**
 * A language tag in canonical form (BCP 47, RFC 5646 section 4.5) from `en_US`, `EN` or the first of `de, en`;
 * undefined for anything else.
 */
export function canonicalTag(text: string | null | undefined): string | undefined {
  const first = (text ?? '').slice(0, 100).split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
  // BCP 47 also allows longer primary subtags, but none is registered: "english" is a mistake.
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(first)) return undefined;
  try {
    return Intl.getCanonicalLocales(first)[0];
  } catch {
    return undefined;
  }
}

/**
 * Detects the language of a text as BCP 47: by its script, by letters that only one language in Arabic script has, or
 * by franc's trigrams. `undefined` if the text is too short.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters === 0) return undefined;
  if (countOf(sample, /\p{Script=Arabic}/gu) * 2 > letters) return languageInArabic(sample);
  const script = SCRIPTS.find(
    (one) => one.language !== undefined && countOf(sample, one.letters) * 2 > letters,
  );
  if (script !== undefined) return script.language;
  const eastAsian = EAST_ASIAN.find((one) => countOf(sample, one.letters) > letters * one.leastShare);
  if (eastAsian !== undefined) return eastAsian.language;
  if (letters < FEWEST_LETTERS) return undefined;
  const [best] = francAll(sample, { only: [...DETECTED], minLength: FEWEST_LETTERS })[0] ?? [];
  return best === undefined || best === 'und' ? undefined : tagOfCode(best);
}

/**
 * How likely a text is in a language, as a share of the likelihood of the likeliest one; `undefined` if the detector
 * does not know the language.
 */
export function likelihoodOf(language: string, text: string): number | undefined {
  return francAll(text.slice(0, SAMPLE)).find(([code]) => tagOfCode(code) === language)?.[1];
}

/** The direction of most letters in a text. */
export function detectDirection(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const leftward = countOf(
    sample,
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu,
  );
  return leftward * 2 > countOf(sample, /\p{L}/gu) ? 'rtl' : 'ltr';
}

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * The ISO 15924 names of the script that most of a text is written in, and of the mixed scripts that include it;
 * `undefined` if the text is short or mixed.
 */
export function scriptsOf(text: string): readonly string[] | undefined {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(({ names, letters }) => ({ names, count: countOf(sample, letters) }));
  const letters = counts.reduce((sum, { count }) => sum + count, 0);
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return letters >= FEWEST_LETTERS && most.count > letters * 0.7 ? most.names : undefined;
}

function languageInArabic(sample: string): string {
  const found = ARABIC_LETTERS.find(
    ({ letters, leastShare }) => countOf(sample, letters) > sample.length * leastShare,
  );
  return found?.language ?? 'ar';
}

// CLDR turns the detector's ISO 639-3 codes into BCP 47, except for Malay.
function tagOfCode(code: string): string {
  return code === 'zlm' ? 'ms' : new Intl.Locale(code).language;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

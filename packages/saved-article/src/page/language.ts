import { detectLanguage } from '../detect-language.ts';
import { francAll } from 'franc-min';
import type { Found, Warning } from '../document.ts';
import type { StructuredArticle } from './json-ld.ts';
import { firstMeta, type Survey } from './survey.ts';

/** How much of a text the detector reads, in UTF-16 units; more makes it slower and no surer. */
const SAMPLE = 6000;

/** ISO 639-3 codes of the detector that BCP 47 writes otherwise: two letters, and macrolanguages. */
const SHORT: Readonly<Record<string, string>> = {
  arb: 'ar',
  ben: 'bn',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fas: 'fa',
  pes: 'fa',
  prs: 'fa',
  fra: 'fr',
  guj: 'gu',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ibo: 'ig',
  ind: 'id',
  ita: 'it',
  jav: 'jv',
  jpn: 'ja',
  kan: 'kn',
  kaz: 'kk',
  kor: 'ko',
  kur: 'ku',
  kmr: 'ku',
  ckb: 'ckb',
  mal: 'ml',
  mar: 'mr',
  mya: 'my',
  nep: 'ne',
  nld: 'nl',
  npi: 'ne',
  nya: 'ny',
  ory: 'or',
  pan: 'pa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  run: 'rn',
  rus: 'ru',
  sin: 'si',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  sun: 'su',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  uig: 'ug',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  vie: 'vi',
  yor: 'yo',
  zlm: 'ms',
  zul: 'zu',
  azj: 'az',
  bel: 'be',
  dan: 'da',
  fin: 'fi',
  nob: 'nb',
  nno: 'nn',
  slk: 'sk',
  slv: 'sl',
};

/** The scripts that tell languages apart by themselves, with the names that ISO 15924 has for them and their mixtures. */
const SCRIPTS: readonly { names: readonly string[]; letters: RegExp }[] = [
  { names: ['Arab'], letters: /\p{Script=Arabic}/gu },
  { names: ['Hebr'], letters: /\p{Script=Hebrew}/gu },
  { names: ['Cyrl'], letters: /\p{Script=Cyrillic}/gu },
  { names: ['Grek'], letters: /\p{Script=Greek}/gu },
  {
    names: ['Hans', 'Hant', 'Jpan', 'Hani', 'Kore'],
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  },
  { names: ['Deva'], letters: /\p{Script=Devanagari}/gu },
  { names: ['Thai'], letters: /\p{Script=Thai}/gu },
  { names: ['Latn'], letters: /\p{Script=Latin}/gu },
];

/** A language with what an editor should know of how it was found. */
export interface PageLanguage {
  language?: Found<string> | undefined;
  warnings: Warning[];
}

/**
 * The language of the text as a BCP 47 tag: what the page states, else what the detector makes of the text. A page whose
 * theme says English above a text in another script, or above a long one that is plainly in another language, is not
 * believed.
 */
export function settleLanguage(stated: Found<string> | undefined, text: string): PageLanguage {
  const detected = detectLanguage(text);
  if (stated === undefined) {
    const language = detected === undefined ? undefined : { value: detected, foundIn: 'detector' as const };
    return { language, warnings: [] };
  }
  if (detected === undefined || !speaksAgainst(stated.value, text)) return { language: stated, warnings: [] };
  const speaker = stated.foundIn === 'http' ? 'The server said' : 'The page says';
  const message = `${speaker} that its language is ${stated.value}, but the text reads as ${detected}, which it was taken for.`;
  return {
    language: { value: detected, foundIn: 'detector' },
    warnings: [{ code: 'language-mismatch', message }],
  };
}

/**
 * The language that a page states: `lang` (HTML), structured data, `<meta>`, microdata; else the server's header
 * `Content-Language`, which says nothing where it names several (HTML, "The lang and xml:lang attributes").
 */
export function findLanguage(
  document: Document,
  survey: Survey,
  structured: StructuredArticle | undefined,
  contentLanguage: string | undefined,
): Found<string> | undefined {
  for (const element of [document.documentElement, document.body]) {
    const html = tagOf(element.getAttribute('lang')) ?? tagOf(element.getAttribute('xml:lang'));
    if (html !== undefined) return { value: html, foundIn: 'html' };
  }
  const jsonLd = tagOf(structured?.inLanguage);
  if (jsonLd !== undefined) return { value: jsonLd, foundIn: 'json-ld' };
  for (const key of LANGUAGE_KEYS) {
    const meta = tagOf(firstMeta(survey, [key]));
    if (meta !== undefined) return { value: meta, foundIn: 'meta' };
  }
  const property = survey.properties.get('inlanguage')?.[0];
  const microdata = tagOf(property?.getAttribute('content') ?? property?.textContent);
  if (microdata !== undefined) return { value: microdata, foundIn: 'microdata' };
  const server = contentLanguage?.includes(',') === true ? undefined : tagOf(contentLanguage);
  return server === undefined ? undefined : { value: server, foundIn: 'http' };
}

const LANGUAGE_KEYS = [
  'content-language',
  'dc:language',
  'dcterms:language',
  'language',
  'og:locale',
  'citation_language',
];

/** A language tag in canonical form (BCP 47, RFC 5646 section 4.5) from `en_US`, `EN` or the first of `de, en`. */
export function tagOf(text: string | null | undefined): string | undefined {
  const first = (text ?? '').slice(0, 100).split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(first)) return undefined;
  try {
    return Intl.getCanonicalLocales(first)[0];
  } catch {
    return undefined;
  }
}

/** From this length on, in UTF-16 units, the detector is surer of a language than themes are. */
const SURE = 1500;

/** A language whose likelihood, relative to the likeliest, is below this is not the text's; related languages are above. */
const UNLIKELY = 0.985;

function speaksAgainst(stated: string, text: string): boolean {
  const { language, script: expected } = new Intl.Locale(stated).maximize();
  const script = scriptOf(text);
  if (script !== undefined && expected !== undefined && !script.includes(expected)) return true;
  if (text.length < SURE) return false;
  const likelihood = francAll(text.slice(0, SAMPLE)).find(
    ([code]) => (SHORT[code] ?? code) === language,
  )?.[1];
  return likelihood !== undefined && likelihood < UNLIKELY;
}

function scriptOf(text: string): readonly string[] | undefined {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(({ names, letters }) => ({ names, count: sample.match(letters)?.length ?? 0 }));
  const letters = counts.reduce((sum, { count }) => sum + count, 0);
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return letters >= 40 && most.count > letters * 0.7 ? most.names : undefined;
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** The direction of the text: the `dir` nearest to it, unless its letters say otherwise; else that of its language. */
export function findDirection(
  dir: string | undefined,
  language: string | undefined,
  text: string,
): 'ltr' | 'rtl' {
  const script = scriptOf(text)?.[0];
  if (script !== undefined && RIGHT_TO_LEFT.has(script)) return 'rtl';
  if (dir === 'rtl' || dir === 'ltr') return dir;
  if (script !== undefined || language === undefined) return 'ltr';
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

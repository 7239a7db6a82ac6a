import { canonicalTag, detectLanguage, directionOf, likelihoodOf, scriptsOf } from '../language.ts';
import { RIGHT_TO_LEFT } from '../vocabulary/languages.ts';
import type { Found, Warning } from '../document.ts';
import type { StructuredArticle } from './json-ld.ts';
import { firstMeta, type Survey } from './survey.ts';

/** A language with warnings about how it was found. */
export interface PageLanguage {
  language?: Found<string> | undefined;
  warnings: Warning[];
}

/**
 * Decides the language of the text as a BCP 47 tag: the one the page states, else the one detected. A stated language
 * does not count if the text is in another script, or is long and plainly in another language: many themes state
 * English everywhere.
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
 * The language that a page states: `lang` (HTML), structured data, `<meta>`, microdata; else the server's
 * `Content-Language`, unless it names several (HTML, "The lang and xml:lang attributes").
 */
export function findLanguage(
  document: Document,
  survey: Survey,
  structured: StructuredArticle | undefined,
  contentLanguage: string | undefined,
): Found<string> | undefined {
  for (const element of [document.documentElement, document.body]) {
    const html = canonicalTag(element.getAttribute('lang')) ?? canonicalTag(element.getAttribute('xml:lang'));
    if (html !== undefined) return { value: html, foundIn: 'html' };
  }
  const jsonLd = canonicalTag(structured?.inLanguage);
  if (jsonLd !== undefined) return { value: jsonLd, foundIn: 'json-ld' };
  for (const key of LANGUAGE_KEYS) {
    const meta = canonicalTag(firstMeta(survey, [key]));
    if (meta !== undefined) return { value: meta, foundIn: 'meta' };
  }
  const property = survey.properties.get('inlanguage')?.[0];
  const microdata = canonicalTag(property?.getAttribute('content') ?? property?.textContent);
  if (microdata !== undefined) return { value: microdata, foundIn: 'microdata' };
  const server = contentLanguage?.includes(',') === true ? undefined : canonicalTag(contentLanguage);
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

/** From this length on, in UTF-16 units, the detector is more reliable than the page. */
const SURE = 1500;

/**
 * A stated language is considered wrong if its likelihood, relative to that of the likeliest language, is below this value.
 * Related languages score higher.
 */
const UNLIKELY = 0.985;

function speaksAgainst(stated: string, text: string): boolean {
  const { language, script: expected } = new Intl.Locale(stated).maximize();
  const scripts = scriptsOf(text);
  if (scripts !== undefined && expected !== undefined && !scripts.includes(expected)) return true;
  if (text.length < SURE) return false;
  const likelihood = likelihoodOf(language, text);
  return likelihood !== undefined && likelihood < UNLIKELY;
}

/** The direction of the text: the nearest `dir`, unless the letters contradict it; else that of its language. */
export function findDirection(
  dir: string | undefined,
  language: string | undefined,
  text: string,
): 'ltr' | 'rtl' {
  const script = scriptsOf(text)?.[0];
  if (script !== undefined && RIGHT_TO_LEFT.has(script)) return 'rtl';
  if (dir === 'rtl' || dir === 'ltr') return dir;
  return script !== undefined || language === undefined ? 'ltr' : directionOf(language);
}

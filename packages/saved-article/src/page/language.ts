import { canonicalTag, detectLanguage, directionOf, likelihoodOf, scriptsOf } from '../language.ts';
import { RIGHT_TO_LEFT } from '../vocabulary/languages.ts';
import type { Found, Warning } from '../document.ts';
import type { StructuredArticle } from './json-ld.ts';
import { firstMeta, type Survey } from './survey.ts';

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

/** From this length on, in UTF-16 units, the detector is more reliable than what a page states. */
const SURE = 1500;

/** A language whose likelihood, relative to the likeliest, is below this is not that of the text; related languages score higher. */
const UNLIKELY = 0.985;

function speaksAgainst(stated: string, text: string): boolean {
  const { language, script: expected } = new Intl.Locale(stated).maximize();
  const scripts = scriptsOf(text);
  if (scripts !== undefined && expected !== undefined && !scripts.includes(expected)) return true;
  if (text.length < SURE) return false;
  const likelihood = likelihoodOf(language, text);
  return likelihood !== undefined && likelihood < UNLIKELY;
}

/** The direction of the text: the `dir` nearest to it, unless its letters say otherwise; else that of its language. */
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

import type { DateContext, ReadDate } from '../dates/date-forms.ts';
import { findDates } from '../dates/find-dates.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { ACCORDING_TO, AGENCIES, NO_AGENCIES } from '../vocabulary/agencies.ts';
import { anyPhrase } from '../vocabulary/phrases.ts';
import { isDatelinePlace } from '../vocabulary/dateline-places.ts';
import { ARABIC_PARTICLES, DEFINITE_ARTICLES, INDEFINITE_ARTICLES } from '../vocabulary/small-words.ts';

/** The opening of an agency's report: place, day, agency. */
export interface Dateline {
  /** The agency or outlet. */
  siteName?: string | undefined;
  /** Only if the year is given. */
  published?: ReadDate | undefined;
  /** Its length in characters, including the dash and the spaces after it. */
  length: number;
}

const place = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}|(?:${anyOf(ARABIC_PARTICLES)})-)[\p{L}\p{M}.'’-]*){0,3}`;
const dash = '\\s*(?:[-–—]{1,3}|:)\\s*';
const agency = '\\(([^()]{2,40})\\)';
const day = '[\\p{L}\\p{N}.\\s]{3,24}(?:,\\s?\\d{4})?';

const latinForms: readonly RegExp[] = [
  // BAGHDAD (Reuters) - …; BEIRUT, Lebanon, 8 May 2020 (AP) — …; (Reuters) - …
  new RegExp(`^(?:${place}(?:,\\s?${place})?(?:,\\s?${day})?\\s*)?${agency}${dash}`, 'u'),
  // BAGHDAD, May 8 — …; ERBIL — …
  /^(\p{Lu}{3,}(?:[\s.'’-]\p{Lu}+){0,3}(?:,\s?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})?(?:,\s?[\p{L}\p{N}.\s]{3,24}(?:,\s?\d{4})?)?)\s*(?:\s[-–—]{1,3}|[–—]|--)\s*(?=["“‘«(]?\p{L})/u,
  // Reuters, Ulvane – …; Harbour Press - …; Gazette- …
  new RegExp(`^(${place}(?:,\\s?${place})?)\\s?[-–—]{1,2}\\s+(?=["“‘«(]?\\p{Lu})`, 'u'),
];
const arabicAgency = `(?:${anyOf(AGENCIES)})`;
const arabicForms: readonly RegExp[] = [
  new RegExp(
    `^[\\p{L}\\p{M}\\s]{2,30}?\\s*[(/–—:،-]\\s*(${arabicAgency})\\s*\\)?\\s*[-–—:/]?\\s*(?=\\p{L})`,
    'u',
  ),
  new RegExp(`^\\(?(${arabicAgency})\\)?\\s*[-–—:]\\s*(?=\\p{L})`, 'u'),
  /^()\p{Script=Arabic}{3,14}(?:\s\p{Script=Arabic}{2,12})?\s[-–—]\s(?=\p{L})/u,
  // The agency is named within the first sentence, and nothing is cut from that.
  new RegExp(`^(?=${anyPhrase(ACCORDING_TO)}\\s+(${arabicAgency})\\s*[،,])`, 'u'),
];
const noAgency = new RegExp(`^${anyPhrase(NO_AGENCIES)}$`, 'iu');
const noName = new RegExp(`^(?:${anyOf(ARABIC_PARTICLES, DEFINITE_ARTICLES, INDEFINITE_ARTICLES)})$`, 'iu');

/**
 * Finds the dateline that opens a paragraph: "ULVANE (Reuters) - …", "BELORIN, May 8, 2020 (AP) — …", "Gazette- …",
 * "بغداد (رويترز) - …". A name alone before the dash is the outlet, unless it is a city common in datelines.
 */
export function findDateline(text: string, context: DateContext = {}): Dateline | undefined {
  const start = text.slice(0, 160);
  for (const pattern of arabicForms) {
    const match = pattern.exec(start);
    if (match) return { siteName: match[1] === '' ? undefined : match[1], length: match[0].length };
  }
  const [inBrackets, inCapitals, named] = latinForms.map((pattern) => pattern.exec(start));
  if (inBrackets) return withDate(inBrackets[0], agencyName(inBrackets[1] ?? ''), context);
  if (inCapitals && !noAgency.test(inCapitals[1] ?? '')) return withDate(inCapitals[0], undefined, context);
  if (!named) return undefined;
  const parts = (named[1] ?? '').split(/,\s?/u).map((part) => part.trim());
  if (parts.some((part) => noAgency.test(part) || noName.test(part))) return undefined;
  const outlets = parts.filter((part) => !isDatelinePlace(part));
  return withDate(named[0], outlets.length === 1 && parts.length <= 2 ? outlets[0] : undefined, context);
}

function withDate(text: string, siteName: string | undefined, context: DateContext): Dateline {
  return { siteName, published: findDates(text, context)[0], length: text.length };
}

function agencyName(text: string): string | undefined {
  const name = text.split(/[,;|]/u)[0]?.trim() ?? '';
  return /^\p{L}/u.test(name) && findDates(name).length === 0 ? name : undefined;
}

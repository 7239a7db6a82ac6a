import type { DateContext, ReadDate } from '../dates/date-forms.ts';
import { findDates } from '../dates/find-dates.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { ACCORDING_TO, AGENCIES, HAN_DATELINE, NO_AGENCIES } from '../vocabulary/agencies.ts';
import { WRITTEN_BY } from '../vocabulary/bylines.ts';
import { DATE_SIGNS } from '../vocabulary/dates.ts';
import { anyGregorianMonth } from '../vocabulary/months.ts';
import { anyPhrase } from '../vocabulary/phrases.ts';
import { isDatelinePlace } from '../vocabulary/dateline-places.ts';
import { ARABIC_PARTICLES, DEFINITE_ARTICLES, INDEFINITE_ARTICLES } from '../vocabulary/small-words.ts';

/** The opening of an agency's report: place, day, agency. */
export interface Dateline {
  /** The agency or outlet. */
  siteName?: string | undefined;
  /** The reporters, where the opening names them. */
  byline?: string | undefined;
  /** Only if the year is given. */
  published?: ReadDate | undefined;
  /** Its length in characters, including the dash and the spaces after it. */
  length: number;
}

const place = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}|(?:${anyOf(ARABIC_PARTICLES)})-)[\p{L}\p{M}.'’-]*){0,3}`;
const dash = '\\s*\\.?(?:[-–—]{1,3}|:)\\s*';
const agency = '\\(([^()]{2,40})\\)';
const day = '[\\p{L}\\p{N}.\\s]{3,24}(?:,\\s?\\d{4})?';

const latinForms: readonly RegExp[] = [
  // BAGHDAD (Reuters) - …; BEIRUT, Lebanon, 8 May 2020 (AP) — …; (Reuters) - …
  new RegExp(`^(?:${place}(?:,\\s?${place})?(?:,\\s?${day})?,?\\s*)?${agency}${dash}`, 'u'),
  // BAGHDAD, May 8 — …; ERBIL — …
  /^(\p{Lu}{3,}(?:[\s.'’-]\p{Lu}+){0,3}(?:,\s?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})?(?:,\s?[\p{L}\p{N}.\s]{3,24}(?:,\s?\d{4})?)?)\s*(?:\s[-–—]{1,3}|[–—]|--)\s*(?:\p{Lu}{2,8}\.\s+)?(?=["“‘«(]?\p{L})/u,
  // Reuters, Ulvane – …; Harbour Press - …; Gazette- …
  new RegExp(`^(${place}(?:,\\s?${place})?)\\s?[-–—]{1,2}\\s+(?=["“‘«(]?\\p{Lu})`, 'u'),
];
const arabicAgency = `(?:${anyOf(AGENCIES)})`;
const arabicForms: readonly RegExp[] = [
  new RegExp(
    `^[\\p{L}\\p{M}\\s]{2,30}?\\s*[(/–—:،-]\\s*(${arabicAgency})(?!\\p{L})\\s*\\)?\\s*[-–—:/]*\\s*(?=\\p{L})`,
    'u',
  ),
  // السومرية نيوز / بغداد – …
  new RegExp(`^\\(?(${arabicAgency})\\)?\\s*[/،-]\\s*\\p{L}[\\p{L}\\s]{2,18}\\s*[-–—:/]\\s*(?=\\p{L})`, 'u'),
  new RegExp(`^\\(?(${arabicAgency})(?!\\p{L})\\)?\\s*[-–—:/]\\s*(?=\\p{L})`, 'u'),
  /^()\p{Script=Arabic}{3,14}(?:\s\p{Script=Arabic}{2,12})?\s[-–—]\s(?=\p{L})/u,
  // The agency is named within the first sentence, and nothing is cut from that.
  new RegExp(`^(?=${anyPhrase(ACCORDING_TO)}\\s+(${arabicAgency})\\s*[،,])`, 'u'),
];
// МОСКВА, 8 мая — РИА Новости. …; Москва. 8 мая. INTERFAX.RU - …; МОСКВА, 8 мая. /ТАСС/. …
const russianForm = new RegExp(
  `^(?:${place})(?:[.,]\\s\\d{1,2}\\s${anyGregorianMonth})?(?:\\s\\d{4})?[.,]?\\s*(?:[-–—]\\s*)?[/(]?(${anyOf({ ru: AGENCIES['ru'] ?? [] })})[/)]?\\s*(?:\\.|[-–—])+\\s*(?=[«"]?\\p{L})`,
  'iu',
);
const { outlets, ends } = HAN_DATELINE;
const reporters = anyOf({ zh: WRITTEN_BY.zh });
// 新华社北京5月8日电（记者王芳）…; （中央社记者王芳台北8日电）…
const hanForm = new RegExp(
  String.raw`^[（(]?(\p{Script=Han}{0,5}${outlets})\s?(?:(?:${reporters})\p{Script=Han}{2,3})?\p{Script=Han}{0,8}` +
    String.raw`(?:\d{1,2}${DATE_SIGNS.month})?\d{1,2}${DATE_SIGNS.day}${ends}[）)]?\s*` +
    String.raw`(?:[（(]\s*(?:${reporters})?[:：\s]*([^（()）]{2,40})[）)])?[\s:：]*`,
  'u',
);
// A line that is only a place and an agency.
const aloneForm = new RegExp(
  `^[\\p{L}\\p{M}\\s]{0,25}?[(/–—:،,|\\s-]*(${arabicAgency})(?!\\p{L})[)/–—:،,|\\s-]*[\\p{L}\\p{M}\\s]{0,20}$`,
  'u',
);
const noAgency = new RegExp(`^${anyPhrase(NO_AGENCIES)}$`, 'iu');
const noName = new RegExp(`^(?:${anyOf(ARABIC_PARTICLES, DEFINITE_ARTICLES, INDEFINITE_ARTICLES)})$`, 'iu');

/**
 * Finds the dateline that opens a paragraph: "ULVANE (Reuters) - …", "BELORIN, May 8, 2020 (AP) — …", "Gazette- …",
 * "بغداد (رويترز) - …". A name alone before the dash is the outlet, unless it is a city common in datelines.
 */
export function findDateline(text: string, context: DateContext = {}): Dateline | undefined {
  const start = text.slice(0, 160);
  const han = hanForm.exec(start);
  if (han) return { siteName: han[1], byline: han[2], length: han[0].length };
  const russian = russianForm.exec(start);
  if (russian) return { siteName: russian[1], length: russian[0].length };
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

/** The longest line that is only a place and an agency, in characters. */
const LONGEST_ALONE = 45;

/** The agency in a line of nothing but an agency, perhaps with a place: "السومرية نيوز / بغداد". */
export function agencyAlone(line: string): string | undefined {
  return line.length > LONGEST_ALONE ? undefined : aloneForm.exec(line)?.[1];
}

import type { NamedRecord } from '../../authority/match.ts';
import { normaliseName } from '../../authority/normalise.ts';
import { demonymsOf } from './demonyms.ts';

/** A record with its kind, a term of the codebook. */
export interface SuggestibleRecord extends NamedRecord {
  kind?: string | undefined;
}

const classWords = 'city|town|village|province|governorate|district|region|state|camp';
const modifiers =
  /(?<=\p{L}\s)(?:military|armed|security|political|parliamentary|federal|national|local|senior|former|top|official|provincial)\s(?=\p{L})/giu;
// Institutions that a country has one of: in an article, "the parliament" is that of its own country.
const institution = /^(?:parliament|government|cabinet|army|constitution|president|judiciary)$/;

/**
 * Adds names by which an English text may mean a record: with the last word in the plural or singular, and, for a name
 * that starts with the adjective of the article's main country, without it ("air force", "the parliament"), since
 * articles omit what is understood.
 */
export function widenNames(
  records: readonly SuggestibleRecord[],
  country: string | undefined,
): SuggestibleRecord[] {
  const adjectives = new Set(country === undefined ? [] : demonymsOf(country));
  return records.map((record) => {
    const names = record.names.map((name) => plainSpelling(name));
    const widened = names.flatMap((name) => [
      name,
      ...otherNumber(name),
      ...withoutCountry(name, adjectives),
    ]);
    return { ...record, names: [...new Set(widened)] };
  });
}

/**
 * Spells out a paragraph so that names are found in it: "the north of the country" and "the country's intelligence"
 * with the main country, "the city of Ulvane" as just the name, and one English spelling for -ise and -ize.
 */
export function spellOut(paragraph: string, country: string | undefined): string {
  let text = plainSpelling(paragraph)
    .replace(/\((\p{L}+)\)/gu, '$1')
    .replace(new RegExp(`\\bof the (?:${classWords}) of\\s+(?=\\p{Lu})`, 'gu'), 'of ');
  const adjective = country === undefined ? undefined : demonymsOf(country)[0];
  if (country !== undefined && adjective !== undefined) {
    text = text
      .replace(/\b(?:the|this|that) country['’]s\b/giu, capital(adjective))
      .replace(/\bof the country\b/giu, `of ${capital(country)}`);
  }
  return text;
}

/** A paragraph without modifiers between the parts of a name: "US-led international military coalition". */
export function leaveOutModifiers(paragraph: string): string {
  return paragraph
    .replace(modifiers, '')
    .replace(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s(?=\d{4}\b)/gu,
      '$1 ',
    );
}

function plainSpelling(text: string): string {
  return text
    .replace(/(?<=\p{L}{3})is(?=(?:e[drs]?|ing|ations?)\b)/gu, 'iz')
    .replace(/(?<=\p{L}{2})lys(?=(?:e[ds]?|ing)\b)/gu, 'lyz')
    .replace(/\b([Dd])efence/gu, '$1efense')
    .replace(/\b([Cc])entre\b/gu, '$1enter');
}

function otherNumber(name: string): string[] {
  const last = /(?<=[\s-])\p{Ll}{4,}$/u.exec(name)?.[0];
  if (last === undefined) return [];
  return [last.endsWith('s') ? name.slice(0, -1) : `${name}s`];
}

function withoutCountry(name: string, adjectives: ReadonlySet<string>): string[] {
  const [first = '', ...others] = name.replace(/\s*\([^()]*\)$/u, '').split(' ');
  if (!adjectives.has(normaliseName(first)) || others.length === 0) return [];
  const rest = others.join(' ');
  // A single word is not enough alone, except for institutions that a country has one of.
  if (others.length === 1) return institution.test(rest) ? [`the ${rest}`, `country's ${rest}`] : [];
  return [rest.toLowerCase(), rest];
}

function capital(word: string): string {
  return word.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

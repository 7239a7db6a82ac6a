import type { Found } from '../document.ts';
import type { StructuredArticle } from './json-ld.ts';
import { firstMeta, type Survey } from './survey.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { DEFINITE_ARTICLES } from '../vocabulary/small-words.ts';
import { normaliseText, readableText } from './text.ts';

/** The keys of titles in `<meta>` that are written for libraries and statistics, not for search engines. */
export const BIBLIOGRAPHIC_TITLES = [
  'dc:title',
  'dcterms:title',
  'dcterm:title',
  'citation_title',
  'parsely-title',
];

/**
 * The keys of titles in `<meta>`, the more bibliographic first (Dublin Core, Highwire, Open Graph, Twitter, Parse.ly).
 */
const TITLE_KEYS = [
  ...BIBLIOGRAPHIC_TITLES.filter((key) => key !== 'parsely-title'),
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru:title',
  'fulltitle',
];

const SITE_KEYS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc:publisher',
  'citation_journal_title',
];

/** Finds the site's name: in Open Graph, structured data, or the name of the web application. */
export function findSiteName(
  survey: Survey,
  structured: StructuredArticle | undefined,
): Found<string> | undefined {
  const named = firstMeta(survey, ['og:site_name']);
  if (named !== undefined && !named.startsWith('@'))
    return { value: readableText(decodeReferences(named)), foundIn: 'meta' };
  if (structured?.publisher !== undefined)
    return { value: decodeReferences(structured.publisher), foundIn: 'json-ld' };
  const other = firstMeta(survey, SITE_KEYS);
  return other === undefined ? undefined : { value: readableText(decodeReferences(other)), foundIn: 'meta' };
}

/**
 * Finds the article's title without the site's name: in structured data and `<meta>`; else the heading that the
 * `<title>` repeats, or the `<title>` without its last part.
 */
export function findPageTitle(
  survey: Survey,
  structured: StructuredArticle | undefined,
  siteNames: readonly string[],
): Found<string> | undefined {
  const clean = (text: string) => withoutSite(readableText(decodeReferences(text)), siteNames);
  if (structured?.headline !== undefined) return { value: clean(structured.headline), foundIn: 'json-ld' };
  const named = firstMeta(survey, TITLE_KEYS);
  if (named !== undefined && clean(named) !== '') return { value: clean(named), foundIn: 'meta' };
  const headline = survey.properties.get('headline')?.find((element) => element.localName !== 'meta');
  const microdata = readableText((headline?.textContent ?? '').slice(0, 1000));
  if (microdata !== '') return { value: microdata, foundIn: 'microdata' };
  return titleOfWindow(survey, clean);
}

function titleOfWindow(survey: Survey, clean: (text: string) => string): Found<string> | undefined {
  const whole = readableText(survey.title.slice(0, 1000));
  const normalised = normaliseText(whole);
  const names = titlePartsOf(whole).map(({ text }) => text);
  const isSiteName = (heading: string) => {
    const part = names.find((text) => normaliseText(text) === normaliseText(heading));
    return part !== undefined && isLikelySite(part, names);
  };
  const headings = survey.headings
    .map((heading) => readableText(heading.textContent.slice(0, 1000)))
    .filter(Boolean);
  // Of several headings that it repeats, take the longest: the site's name may be a heading as well.
  const repeated = headings
    .filter(
      (heading) => heading.length > 3 && normalised.includes(normaliseText(heading)) && !isSiteName(heading),
    )
    .sort((one, other) => other.length - one.length)[0];
  if (repeated !== undefined) return { value: repeated, foundIn: 'heading' };
  const title = clean(whole);
  if (title === '') {
    return headings[0] === undefined ? undefined : { value: headings[0], foundIn: 'heading' };
  }
  const parts = titlePartsOf(title);
  const last = parts.at(-1);
  const rest = last === undefined ? '' : title.slice(0, last.start).replace(/[\s|–—»·•:-]+$/u, '');
  // The last part of several is the site's name, unless too little would remain for a title.
  const isSite = parts.length > 1 && (last?.text.split(' ').length ?? 0) <= 4 && rest.split(' ').length >= 3;
  return { value: isSite ? rest : title, foundIn: 'title' };
}

/** A part of a title, trimmed, and where it begins in the title, in UTF-16 units. */
export interface TitlePart {
  text: string;
  start: number;
}

/** Splits a title at bars, dashes and dots with spaces around them; one part if there are none. */
export function titlePartsOf(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  for (const { 0: mark, index } of title.matchAll(/ (?:[|\-–—»«·•]|::) |\|/gu)) {
    parts.push({ text: title.slice(start, index).trim(), start });
    start = index + mark.length;
  }
  parts.push({ text: title.slice(start).trim(), start });
  return parts;
}

/**
 * Whether a part of a title is probably the site's name, even if it is a heading, because another part is much longer.
 */
export function isLikelySite(part: string, parts: readonly string[]): boolean {
  const words = (text: string) => text.split(' ').length;
  return parts.some((text) => words(text) > words(part) * 2);
}

function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(normaliseSite).filter((name) => name !== ''));
  const isSite = ({ text }: TitlePart): boolean =>
    isNameOfSite(normaliseSite(text), names) || siteNames.some((name) => isInHost(text, name));
  const parts = titlePartsOf(title);
  while (parts.length > 1 && parts.slice(-1).some(isSite)) parts.pop();
  while (parts.length > 1 && parts.slice(0, 1).some(isSite)) parts.shift();
  // A doubled title: both halves are the same.
  const beginning = normaliseText(parts[0]?.text ?? '');
  while (beginning !== '' && parts.length > 1 && normaliseText(parts.at(-1)?.text ?? '') === beginning)
    parts.pop();
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return title;
  return title.slice(first.start, last.start + last.text.length).trim();
}

/** The shortest name that is told by what another name begins with, in UTF-16 units. */
const SHORTEST_NAME = 6;

// The name, or one that begins with the other: "Vellmar Post" of vellmarposts.example.
function isNameOfSite(part: string, names: ReadonlySet<string>): boolean {
  if (part === '' || names.has(part)) return part !== '';
  const isLong = (name: string) => name.length >= SHORTEST_NAME;
  return [...names].some(
    (name) => isLong(name) && isLong(part) && (name.startsWith(part) || part.startsWith(name)),
  );
}

// A few words that are all in the address of the site: "Vellmar Post" of thevellmarpost.example.
function isInHost(part: string, host: string): boolean {
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host)) return false;
  const words = normaliseText(part).split(' ');
  return (
    words.length <= 4 &&
    words.some((word) => word.length >= 4) &&
    words.every((word) => host.toLowerCase().includes(word))
  );
}

const SITE_START = new RegExp(`^(?:${anyOf(DEFINITE_ARTICLES)}|www) `);

function normaliseSite(name: string): string {
  return normaliseText(name)
    .replace(SITE_START, '')
    .replace(/ (?:com|org|net|co uk|io|de|fr|es|ru|ir|il|tr|cn)$/, '')
    .replaceAll(' ', '');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * Decodes character references that were escaped twice, as in many sites' metadata: `&#8217;` in an attribute's value.
 */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

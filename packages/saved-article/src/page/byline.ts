import type { DateContext } from '../dates/date-forms.ts';
import { readDateLine } from '../dates/date-line.ts';
import type { Found } from '../document.ts';
import { isPersonName } from '../plain/byline.ts';
import { readBlocks, type RawBlock } from './blocks.ts';
import { writtenAs } from './hints.ts';
import type { StructuredArticle } from './json-ld.ts';
import type { Survey } from './survey.ts';
import { normaliseText, readableText, textInPieces } from './text.ts';
import { decodeReferences } from './title.ts';
import { BYLINE_LABEL, BYLINE_LABEL_ALONE, isByline } from './labels.ts';
import { NOBODY } from '../vocabulary/bylines.ts';
import { BESIDE_NAMES, SIDEBAR_NAMES } from '../vocabulary/class-names.ts';
import { IN_SECTION } from '../vocabulary/sections.ts';
import { anyWeekday, BEFORE_WEEKDAY, MODIFIED, PUBLISHED, TIME_AGO } from '../vocabulary/dates.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { anyGluedPhrase, anyPhrase } from '../vocabulary/phrases.ts';
import { AND, WRITES_FROM } from '../vocabulary/small-words.ts';

const KEYS = [
  'citation_author',
  'citation_authors',
  'dc:creator',
  'dcterms:creator',
  'dcterm:creator',
  'author',
  'parsely-author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'sailthru:author',
  'byl',
  'byline',
  'authors',
];

/** The longest byline, in UTF-16 units. */
const LONGEST = 150;

/**
 * Finds the author without "By": in structured data, `<meta>`, microdata, `rel="author"` and elements named byline or
 * author.
 */
export function findByline(
  survey: Survey,
  structured: StructuredArticle | undefined,
): Found<string> | undefined {
  const authors = unique((structured?.authors ?? []).map(cleanByline));
  if (authors.length > 0) return { value: authors.join(', '), foundIn: 'json-ld' };
  for (const key of KEYS) {
    const values = unique((survey.meta.get(key) ?? []).map(cleanByline));
    // Several values of one key are several people; values of different keys are spellings of one.
    if (values.length > 0) return { value: values.slice(0, 10).join(', '), foundIn: 'meta' };
  }
  const microdata = (survey.properties.get('author') ?? []).filter(isOfArticle);
  const named = unique(microdata.slice(0, 10).map(nameIn));
  if (named.length > 0) return { value: named.join(', '), foundIn: 'microdata' };
  for (const element of survey.bylines) {
    if (!isOfArticle(element)) continue;
    const value = cleanByline(shownIn(element));
    if (value !== undefined && !IS_DATE.test(value)) return { value, foundIn: 'byline' };
  }
  return undefined;
}

function nameIn(element: Element): string | undefined {
  const content = element.getAttribute('content');
  if (content) return cleanByline(content);
  const name = element.querySelector('[itemprop~="name"]');
  return cleanByline(shownIn(name ?? element));
}

// The first line that says more than "By": names and posts are often on lines of their own.
function shownIn(element: Element): string | undefined {
  return readBlocks(element)
    .slice(0, 5)
    .map(lineInPieces)
    .find((line) => cleanByline(`${line} `) !== undefined && !BYLINE_LABEL_ALONE.test(line));
}

/** The text of a line, with bars between pieces that touch; see `textInPieces`. */
export function lineInPieces({ element, text }: RawBlock): string {
  if (text.length > 2 * LONGEST) return text;
  const pieces = textInPieces(element);
  // Of an element with several lines, only the text of one is meant.
  return pieces.replaceAll(' | ', '') === text.replaceAll(' | ', '') ? pieces : text;
}

const BESIDE = writtenAs(BESIDE_NAMES, SIDEBAR_NAMES);
const BESIDE_IN_NAME = new RegExp(anyOf(BESIDE_NAMES, SIDEBAR_NAMES), 'i');

// Comments, and teasers of other articles, have authors too.
function isOfArticle(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around.localName === 'aside' || around.localName === 'footer' || around.localName === 'nav')
      return false;
    if (BESIDE_IN_NAME.test(`${around.getAttribute('itemtype') ?? ''} ${around.id}`)) return false;
    if (around.localName !== 'body' && BESIDE.test(around.getAttribute('class')?.slice(0, 300) ?? ''))
      return false;
  }
  return true;
}

/** A date or a time after the name, with or without a label. */
const DATE_AFTER = new RegExp(
  String.raw`,?\s*(?:${anyGluedPhrase(PUBLISHED, MODIFIED, TIME_AGO)}|\d{1,2}[./-]\d|\d{1,2}\.? \p{L}{3,9}[.,]{0,2} \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}).*$`,
  'iu',
);

/** A day without its year, or a weekday, in the place of a name. */
const IS_DATE = new RegExp(String.raw`^(?:\p{L}{3,9}\.? \d{1,2}|${anyWeekday})$`, 'iu');

/** What stands after a name: the name in a network, the word before a date. */
const AFTER_NAME = new RegExp(
  String.raw`\s+(?:\(?@[\w.]{2,40}\)?|${anyPhrase(BEFORE_WEEKDAY, IN_SECTION)})$`,
  'iu',
);

const IS_NOBODY = new RegExp(`^${anyPhrase(NOBODY)}$`, 'iu');

// Where a reporter writes from, after at least two words of a name: "Ada Brandt in New Vellmar and Jon Reyes in Oslo".
const PLACE = new RegExp(
  String.raw`(?<=\p{L}[\p{L}.'’-]* \p{L}[\p{L}.'’-]*) (?:${anyOf(WRITES_FROM)}) ` +
    String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?=$|,| (?:${anyOf(AND)}|&) )`,
  'gu',
);

/**
 * Finds the author in lines above the text that were left out as bylines, if one says "By" or has a name beside its date.
 * `lines` are in page order.
 */
export function bylineAbove(lines: readonly string[], dating: DateContext): Found<string> | undefined {
  for (const line of lines) {
    if (line.length > 2 * LONGEST) continue;
    const dated = readDateLine(line, dating);
    // A line may hold more than the author, each part after a bar or a dot.
    for (const part of (dated?.rest ?? line).split(/\s*[|•·]\s*/u)) {
      const isName = dated !== undefined && isPersonName(part) && part.includes(' ');
      const value = BYLINE_LABEL.test(part) || isName ? cleanByline(part) : undefined;
      if (value !== undefined && !/\p{N}/u.test(value)) return { value, foundIn: 'byline' };
    }
  }
  return undefined;
}

/** How many lines after the title may come before the one with the author. */
const REACH = 4;

/** Finds the author in the lines after the title, for pages whose head is not in the main text. `lines` are of the whole page. */
export function bylineBesideTitle(
  lines: readonly RawBlock[],
  dating: DateContext,
): Found<string> | undefined {
  const title = lines.findIndex(({ element }) => element.localName === 'h1');
  if (title === -1) return undefined;
  const after = lines.slice(title + 1, title + 1 + REACH);
  const prose = after.findIndex(({ textLength }) => textLength > LONGEST);
  const near = prose === -1 ? after : after.slice(0, prose);
  const isAbout = (text: string): boolean =>
    text.split(/\s*[|•·]\s*/u).some((part) => isByline(part)) || readDateLine(text, dating) !== undefined;
  return bylineAbove(near.map(lineInPieces).filter(isAbout), dating);
}

/**
 * Reduces a byline to a name or names: without "By", the place, and anything after a bar or a date. Undefined for
 * addresses, handles, texts longer than a byline and texts without letters.
 */
export function cleanByline(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  let name = readableText(decodeReferences(text.slice(0, 1000))).replace(/^[~–—•·|\s-]+/u, '');
  // "Post author By Ada Brandt"
  name = name.replace(BYLINE_LABEL, '').replace(BYLINE_LABEL, '');
  name = name
    .replace(/\s*[|•·].*$/u, '')
    .replace(DATE_AFTER, '')
    .replace(AFTER_NAME, '');
  name = name.replace(PLACE, '').replace(/(?: [–—-] \d*)?[\s,;:–—-]*$/u, '');
  if (name.length < 2 || name.length > LONGEST || !/\p{L}{2}/u.test(name)) return undefined;
  if (/^(?:https?:|www\.|@|\/)|[{}]/i.test(name) || IS_NOBODY.test(name.replace('(s)', 's')))
    return undefined;
  return name;
}

function unique(names: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (name === undefined || seen.has(normaliseText(name))) return [];
    seen.add(normaliseText(name));
    return [name];
  });
}

/**
 * The author that the page states for machines, or the one that it shows if that is the name of the site: many sites state
 * their own. `sites` are the names of the site and its host.
 */
export function chooseByline(
  stated: Found<string> | undefined,
  sites: readonly (string | undefined)[],
  shown: Found<string> | undefined,
): Found<string> | undefined {
  if (stated === undefined || shown === undefined) return stated ?? shown;
  const name = bareName(stated.value);
  const isSite = sites.some((site) => site !== undefined && site !== '' && bareName(site) === name);
  return isSite || isAddress(stated.value, sites) ? shown : stated;
}

// Without what names of sites have and lose: blanks, an article, the domain at the top.
function bareName(name: string): string {
  return normaliseText(name.replace(/\.[a-z]{2,4}(?:\.[a-z]{2})?$/i, ''))
    .replace(/^(?:the|der|die|das|le|la) /, '')
    .replaceAll(' ', '');
}

function isAddress(name: string, sites: readonly (string | undefined)[]): boolean {
  return sites.some(
    (site) => site?.includes('.') === true && name.toLowerCase().includes(site.toLowerCase()),
  );
}

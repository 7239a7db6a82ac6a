import type { DateContext } from '../dates/date-forms.ts';
import { readDateLine } from '../dates/date-line.ts';
import type { Found } from '../document.ts';
import { isOrganisation, isPersonName } from '../plain/byline.ts';
import { isUncased } from '../plain/sentence.ts';
import { readBlocks, type RawBlock } from './blocks.ts';
import { writtenAs } from './hints.ts';
import type { StructuredArticle } from './json-ld.ts';
import { cleanByline, LONGEST_BYLINE } from './clean-byline.ts';
import { firstMeta, type Survey } from './survey.ts';
import { normaliseText, textInPieces } from './text.ts';
import { isAroundArticle } from './text-place.ts';
import { BYLINE_LABEL, BYLINE_LABEL_ALONE, CONTROL, isByline, WORDS_OF_SECTIONS } from './labels.ts';
import { ABOUT_AUTHOR } from '../vocabulary/bylines.ts';
import { BESIDE_NAMES, SIDEBAR_NAMES } from '../vocabulary/class-names.ts';
import { anyWeekday } from '../vocabulary/dates.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { anyPhrase, isPhrase } from '../vocabulary/phrases.ts';

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
  'cxenseparse:author',
  'dc:creator:aut',
  'dcterms:creator:aut',
  'dcsext:author',
  'shareaholic:article_author_name',
  'vr:author',
  'article_author',
  'article-author',
  'author_name',
  'author-name',
  'creator',
];

/**
 * Finds the author without "By": in structured data, `<meta>`, microdata, `rel="author"` and elements named byline or
 * author. `structured` is the article in the page's data, `item` the same with the author of the page around it, which counts
 * less than `<meta>`.
 */
export function findByline(
  survey: Survey,
  structured: StructuredArticle | undefined,
  item: StructuredArticle | undefined,
): Found<string> | undefined {
  const authors = unique(((structured ?? item)?.authors ?? []).map(cleanByline));
  if (authors.length > 0) return { value: authors.join(', '), foundIn: 'json-ld' };
  for (const key of KEYS) {
    const values = unique((survey.meta.get(key) ?? []).map(cleanByline));
    // Several values of one key are several people; values of different keys are spellings of one.
    if (values.length > 0) return { value: values.slice(0, 10).join(', '), foundIn: 'meta' };
  }
  const ofPage = unique((item?.authors ?? []).map(cleanByline));
  if (ofPage.length > 0) return { value: ofPage.join(', '), foundIn: 'json-ld' };
  for (const number of [1, 2]) {
    const label = firstMeta(survey, [`twitter:label${number}`]);
    const value = cleanByline(firstMeta(survey, [`twitter:data${number}`]));
    if (label !== undefined && BYLINE_LABEL_ALONE.test(label) && value !== undefined)
      return { value, foundIn: 'meta' };
  }
  const microdata = (survey.properties.get('author') ?? []).filter(isOfArticle);
  const named = unique(microdata.slice(0, 10).map(nameIn));
  if (named.length > 0) return { value: named.join(', '), foundIn: 'microdata' };
  const shown = survey.bylines.filter(isOfArticle).flatMap((element) => {
    const value = authorsInLinks(element) ?? cleanByline(shownIn(element));
    return value === undefined || IS_DATE.test(value) || IS_LABEL.test(value) || isSectionName(value)
      ? []
      : [value];
  });
  const [value] = shown;
  return value === undefined ? undefined : { value, foundIn: 'byline' };
}

/** Whether a text has the form of the full name of a person, and no word of an organisation. */
export function isPersonal(text: string): boolean {
  return text.includes(' ') && isPersonName(text) && !isOrganisation(text);
}

/** Links to the pages of authors, by their address. */
const AUTHOR_LINK = [
  'a[rel~="author"]',
  ...[
    'author',
    'authors',
    'contributor',
    'contributors',
    'editors',
    'people',
    'profile',
    'profiles',
    'staff',
    'writers',
    'autor',
    'autoren',
    'auteur',
  ].map((folder) => `a[href*="/${folder}/"]`),
].join(',');

/** A line after which the name of the author stands: "Written by", "About the author". */
const LABEL_ABOVE = new RegExp(`${BYLINE_LABEL_ALONE.source}|${isPhrase(ABOUT_AUTHOR).source}`, 'iu');

/** The longest element about an author, in UTF-16 units. */
const LONGEST_ELEMENT = 1500;

/** The names in links to the pages of authors in an element; undefined for one with more text than there is about authors. */
export function authorsInLinks(element: Element): string | undefined {
  const links = [...(element.matches(AUTHOR_LINK) ? [element] : element.querySelectorAll(AUTHOR_LINK))];
  if (links.length === 0 || element.textContent.length > LONGEST_ELEMENT) return undefined;
  // Of several links to one page, the first with a name has that of the author: the others say "Bio" or "View all".
  const names = new Map<string | null, string>();
  for (const link of links.slice(0, 20)) {
    const [name, address] = [cleanByline(link.textContent), link.getAttribute('href')];
    if (name !== undefined && isNameAlone(name) && !names.has(address)) names.set(address, name);
  }
  return unique([...names.values()]).join(', ') || undefined;
}

/**
 * The author of a page that names one person alone, wherever it does: in links to the pages of authors, or in lines that say
 * "By". `lines` are the blocks of the whole page.
 */
export function onlyAuthor(lines: readonly RawBlock[]): Found<string> | undefined {
  const named = lines.flatMap((line, at) => {
    if (line.text.length > LONGEST_BYLINE || !isOfArticle(line.element)) return [];
    // A label or the heading of a note may have a line of its own.
    const isAfterLabel = LABEL_ABOVE.test(lines[at - 1]?.text ?? '');
    const labelled = isByline(line.text) || isAfterLabel ? cleanByline(lineInPieces(line)) : undefined;
    return labelled ?? (line.linked > 0 ? authorsInLinks(line.element) : undefined) ?? [];
  });
  const [name, ...others] = new Map(
    named.filter(isPersonal).map((one) => [normaliseText(one), one]),
  ).values();
  return name === undefined || others.length > 0 ? undefined : { value: name, foundIn: 'byline' };
}

// In scripts without capitals only its length tells a name from other words.
function isNameAlone(text: string): boolean {
  return isPersonName(text) || (isUncased(text) && text.split(' ').length <= 5);
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
  if (text.length > 2 * LONGEST_BYLINE) return text;
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
    const isNamed =
      BESIDE_IN_NAME.test(`${around.getAttribute('itemtype') ?? ''} ${around.id}`) ||
      BESIDE.test(around.getAttribute('class')?.slice(0, 300) ?? '');
    if (isNamed && !isAroundArticle(around)) return false;
  }
  return true;
}

/** A day without its year, or a weekday, in the place of a name. */
const IS_DATE = new RegExp(String.raw`^(?:\p{L}{3,9}\.? \d{1,2}|${anyWeekday})$`, 'iu');

function isSectionName(text: string): boolean {
  return text.split(' ').every((word) => WORDS_OF_SECTIONS.has(word.toLowerCase()));
}

/** A control, or the heading of a note about the author, in the place of a name. */
const IS_LABEL = new RegExp(`${CONTROL.source}|^${anyPhrase(ABOUT_AUTHOR)}$`, 'iu');

/**
 * Finds the author in lines above the text that were left out as bylines, if one says "By" or has a name beside its date.
 * `lines` are in page order.
 */
export function bylineAbove(lines: readonly string[], dating: DateContext): Found<string> | undefined {
  for (const line of lines) {
    if (line.length > 2 * LONGEST_BYLINE) continue;
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
  const prose = after.findIndex(({ textLength }) => textLength > LONGEST_BYLINE);
  const near = prose === -1 ? after : after.slice(0, prose);
  const isAbout = (text: string): boolean =>
    text.split(/\s*[|•·]\s*/u).some((part) => isByline(part)) || readDateLine(text, dating) !== undefined;
  return bylineAbove(near.map(lineInPieces).filter(isAbout), dating);
}

function unique(names: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (name === undefined || seen.has(normaliseText(name))) return [];
    seen.add(normaliseText(name));
    return [name];
  });
}

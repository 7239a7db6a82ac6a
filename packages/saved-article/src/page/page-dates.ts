import { dateOfAddress, readTimestamp } from './dates.ts';
import type { Found, FoundIn } from '../document.ts';
import type { StructuredArticle } from './json-ld.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import {
  BESIDE_NAMES,
  DATED_BESIDE_NAMES,
  MODIFIED_NAME_PARTS,
  PUBLISHED_NAME_PARTS,
} from '../vocabulary/class-names.ts';
import { writtenAs } from './hints.ts';
import type { Survey } from './survey.ts';
import { readableText } from './text.ts';
import { isAtText, isInOtherPart, type TextPlace } from './text-place.ts';

const PUBLISHED_KEYS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'parsely-pub-date',
  'dcterms:issued',
  'dc:date:issued',
  'dcterms:created',
  'dc:date:created',
  'dcterms:date',
  'dc:date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'prism:publicationdate',
  'sailthru:date',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published_date',
  'published-date',
  'published',
  'pubdate',
  'pub_date',
  'pdate',
  'ptime',
  'article_date_original',
  'article:create_at',
  'article:publicationdate',
  'originalpublicationdate',
  'datepublished',
  'creation_date',
  'date:release',
  'date',
];

const MODIFIED_KEYS = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:article:modified_time',
  'article:updated_time',
  'dcterms:modified',
  'dc:date:modified',
  'prism:modificationdate',
  'datemodified',
  'modified_date',
  'last-modified',
  'lastmod',
  'utime',
  'revised',
];

/** A date in a page, as EDTF, before it is known whether it belongs to the article. */
export interface DateCandidate extends Found<string> {
  /** The element with the date and its ancestors, innermost first; undefined if it is not in the body. */
  place?: readonly Element[] | undefined;
  /** Whether a name or an attribute marks it as the date of publication. */
  isMarked: boolean;
}

/** Candidates for the date of publication, most reliable first, and the date of the last change. */
export interface PageDates {
  published: readonly DateCandidate[];
  modified?: Found<string> | undefined;
}

/**
 * Collects the dates in a page: structured data, `<meta>`, microdata, `<time>`, elements named as dates, the address.
 * `language` helps to read dates in words, `url` is the page's address. Call it before the page is pruned.
 */
export function collectPageDates(
  survey: Survey,
  structured: StructuredArticle | undefined,
  language: string | undefined,
  url: string | undefined,
): PageDates {
  const read = (text: string | undefined | null) => readTimestamp(text ?? '', language);
  const stated =
    found(read(structured?.datePublished), 'json-ld') ?? found(firstOf(PUBLISHED_KEYS, survey, read), 'meta');
  const ofUrl = found(url === undefined ? undefined : dateOfAddress(url), 'url');
  const modified =
    found(read(structured?.dateModified), 'json-ld') ??
    found(firstOf(MODIFIED_KEYS, survey, read), 'meta') ??
    ofProperty(survey, 'datemodified', read)[0];
  const published =
    stated === undefined
      ? [
          ...ofProperty(survey, 'datepublished', read),
          ...ofProperty(survey, 'datecreated', read),
          ...ofTimes(survey.times, read),
          ...ofLines(survey.dateLines, read),
          ...(ofUrl === undefined ? [] : [ofUrl]),
        ]
      : [stated];
  return { published, modified: modified && { value: modified.value, foundIn: modified.foundIn } };
}

/**
 * Chooses the first date that belongs to the article: not one in another part of the page, such as a teaser, and, if it
 * is not marked as the date of publication, only one in the text or above it.
 */
export function choosePublished(
  candidates: readonly DateCandidate[],
  text: TextPlace,
): Found<string> | undefined {
  const chosen = candidates.find(
    ({ place, isMarked }) =>
      place === undefined || (!isInOtherPart(place, text) && (isMarked || isAtText(place, text))),
  );
  return chosen && { value: chosen.value, foundIn: chosen.foundIn };
}

type Read = (text: string | undefined | null) => string | undefined;

function found(
  value: string | undefined,
  foundIn: FoundIn,
  element?: Element,
  isMarked = true,
): DateCandidate | undefined {
  const place = element === undefined ? undefined : withAncestors(element);
  return value === undefined ? undefined : { value, foundIn, place, isMarked };
}

function withAncestors(element: Element): Element[] {
  const place: Element[] = [];
  for (let around: Element | null = element; around; around = around.parentElement) place.push(around);
  return place;
}

function firstOf(keys: readonly string[], survey: Survey, read: Read): string | undefined {
  for (const key of keys) {
    const value = survey.meta.get(key)?.map(read).find(Boolean);
    if (value !== undefined) return value;
  }
  return undefined;
}

function ofProperty(survey: Survey, name: string, read: Read): DateCandidate[] {
  return (survey.properties.get(name) ?? []).flatMap((element) => {
    if (/comment/i.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '')) return [];
    const value =
      read(element.getAttribute('content')) ??
      read(element.getAttribute('datetime')) ??
      read(readableText(element.textContent.slice(0, 200)));
    return found(value, 'microdata', element.localName === 'meta' ? undefined : element) ?? [];
  });
}

const PUBLISHED_IN_NAME = new RegExp(anyOf(PUBLISHED_NAME_PARTS), 'i');
const MODIFIED_IN_NAME = new RegExp(anyOf(MODIFIED_NAME_PARTS), 'i');

// A time that is marked as the article's comes first.
function ofTimes(times: readonly Element[], read: Read): DateCandidate[] {
  const dated = times
    .filter((time) => !isBeside(time) && !MODIFIED_IN_NAME.test(time.getAttribute('class') ?? ''))
    .flatMap((time) => {
      const value = read(time.getAttribute('datetime')) ?? read(readableText(time.textContent.slice(0, 200)));
      const isMarked =
        time.hasAttribute('pubdate') || PUBLISHED_IN_NAME.test(time.getAttribute('class') ?? '');
      return found(value, 'time', time, isMarked) ?? [];
    });
  return [...dated.filter(({ isMarked }) => isMarked), ...dated.filter(({ isMarked }) => !isMarked)];
}

function ofLines(lines: readonly Element[], read: Read): DateCandidate[] {
  return lines.flatMap((line) => {
    if (isBeside(line)) return [];
    const text = readableText(line.textContent.slice(0, 400));
    return (text.length > 120 ? undefined : found(read(text), 'dateline', line)) ?? [];
  });
}

const BESIDE = writtenAs(BESIDE_NAMES, DATED_BESIDE_NAMES);

// Comments, and teasers of other articles, have dates too.
function isBeside(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (['aside', 'footer', 'nav', 'li'].includes(around.localName)) return true;
    const name = `${around.getAttribute('class')?.slice(0, 300) ?? ''} ${around.id}`;
    if (around.localName !== 'body' && BESIDE.test(name)) return true;
  }
  return false;
}

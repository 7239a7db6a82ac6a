import { findDates } from '../dates/find-dates.ts';
import type { Found, FoundIn } from '../document.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { StructuredArticle } from './json-ld.ts';
import type { Survey } from './survey.ts';
import { readableText } from './text.ts';

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

/** When an article was published and when it was changed, as EDTF, each with where the page says so. */
export interface PageDates {
  published?: Found<string> | undefined;
  modified?: Found<string> | undefined;
}

/**
 * The dates that a page gives: structured data, `<meta>`, microdata, `<time>`, elements called a date, the address.
 * `language` helps to read dates in words, `url` is the page's address.
 */
export function findPageDates(
  survey: Survey,
  structured: StructuredArticle | undefined,
  language: string | undefined,
  url: string | undefined,
): PageDates {
  const read = (text: string | undefined | null) => readTimestamp(text ?? '', language);
  const published =
    found(read(structured?.datePublished), 'json-ld') ??
    found(firstOf(PUBLISHED_KEYS, survey, read), 'meta') ??
    found(
      ofProperty(survey, 'datepublished', read) ?? ofProperty(survey, 'datecreated', read),
      'microdata',
    ) ??
    found(ofTimes(survey.times, read), 'time') ??
    found(ofLines(survey.dateLines, read), 'dateline') ??
    found(url === undefined ? undefined : dateOfAddress(url), 'url');
  const modified =
    found(read(structured?.dateModified), 'json-ld') ??
    found(firstOf(MODIFIED_KEYS, survey, read), 'meta') ??
    found(ofProperty(survey, 'datemodified', read), 'microdata');
  return { published, modified };
}

type Read = (text: string | undefined | null) => string | undefined;

function found(value: string | undefined, foundIn: FoundIn): Found<string> | undefined {
  return value === undefined ? undefined : { value, foundIn };
}

function firstOf(keys: readonly string[], survey: Survey, read: Read): string | undefined {
  for (const key of keys) {
    const value = survey.meta.get(key)?.map(read).find(Boolean);
    if (value !== undefined) return value;
  }
  return undefined;
}

function ofProperty(survey: Survey, name: string, read: Read): string | undefined {
  for (const element of survey.properties.get(name) ?? []) {
    if (/comment/i.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '')) continue;
    const value =
      read(element.getAttribute('content')) ??
      read(element.getAttribute('datetime')) ??
      read(readableText(element.textContent.slice(0, 200)));
    if (value !== undefined) return value;
  }
  return undefined;
}

// A time that is marked as the article's, else the first one within the article or its head.
function ofTimes(times: readonly Element[], read: Read): string | undefined {
  const dated = times.filter((time) => !isBeside(time));
  const marked = dated.filter(
    (time) =>
      time.hasAttribute('pubdate') || /publ|posted|entry|date/i.test(time.getAttribute('class') ?? ''),
  );
  for (const time of [...marked, ...dated]) {
    if (/updat|modif/i.test(time.getAttribute('class') ?? '')) continue;
    const value = read(time.getAttribute('datetime')) ?? read(readableText(time.textContent.slice(0, 200)));
    if (value !== undefined) return value;
  }
  return undefined;
}

function ofLines(lines: readonly Element[], read: Read): string | undefined {
  for (const line of lines) {
    if (isBeside(line)) continue;
    const text = readableText(line.textContent.slice(0, 400));
    if (text.length > 120) continue;
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

// Comments and cards of other articles are dated too.
function isBeside(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (['aside', 'footer', 'nav', 'li'].includes(around.localName)) return true;
    const name = `${around.getAttribute('class')?.slice(0, 300) ?? ''} ${around.id}`;
    if (
      around.localName !== 'body' &&
      /(?:^|[\s_-])(?:comments?|related|recommend\w*|sidebar|widget|header-date|current-date|today)(?:$|[\s_-])/i.test(
        name,
      )
    ) {
      return true;
    }
  }
  return false;
}

/** The day or month in an address: `/2020/05/08/`, `/2020/may/08/`, `/2020-05-08-`, `/2020/05/`, `/20200508`. */
export function dateOfAddress(url: string): string | undefined {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url.slice(0, 2000))?.[1] ?? '';
  const day =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_-]|$)/i.exec(path) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=\D|$)/.exec(path);
  const month = /\/((?:19|20)\d\d)[/-](\d\d|[a-z]{3})\//i.exec(path);
  const [, year, name, date] = day ?? month ?? [];
  if (year === undefined || name === undefined) return undefined;
  const index = MONTHS.indexOf(name.toLowerCase());
  const number = index === -1 ? name : String(index + 1);
  const parts = [year, number.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])];
  return valid(parts.join('-'));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^\s*([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^\s*([12]\d{3})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;
const INTERNET =
  /^\s*(?:[a-z]{3,9},? )?(?:(\d{1,2}) ([a-z]{3})[a-z]*|([a-z]{3})[a-z]* (\d{1,2})),? (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?(Z|UTC|GMT|(?:GMT)?[+-]\d{4})?/i;

/**
 * A date as sites write it for machines or for people, as EDTF level 0: ISO 8601 in all its usual slips, `20200508`,
 * seconds or milliseconds since 1970, `Fri, 08 May 2020 10:11:12 GMT` (RFC 5322), or a date in words. The time of day and
 * its zone stay as given, fractions of a second go. Undefined for anything else, for days that don't exist and for years
 * before 1900.
 */
export function readTimestamp(text: string, language?: string): string | undefined {
  const short = text.slice(0, 200).trim();
  const iso = ISO.exec(short) ?? COMPACT.exec(short);
  if (iso) return assemble(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const mail = INTERNET.exec(short);
  if (mail) {
    const [, day, name, nameFirst, dayAfter, year, hour, minute, second, zone] = mail;
    const month = MONTHS.indexOf((name ?? nameFirst ?? '').toLowerCase()) + 1;
    if (month > 0)
      return assemble(
        year,
        String(month),
        day ?? dayAfter,
        hour,
        minute,
        second,
        zone?.replace(/^GMT(?=.)/i, ''),
      );
  }
  if (/^1\d{9}(?:\d{3})?$/.test(short)) {
    const instant = Number(short.length === 13 ? short : `${short}000`);
    return new Date(instant).toISOString().replace(/\.\d+/, '');
  }
  const inWords = findDates(short, language)[0]?.edtf;
  return inWords === undefined ? undefined : valid(inWords);
}

function assemble(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute = '00',
  second = '00',
  zone = '',
): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return valid(date);
  const offset = /^(?:Z|UTC|GMT|-00:?00)$/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return valid(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`) ?? valid(date);
}

function valid(edtf: string): string | undefined {
  return Number(edtf.slice(0, 4)) >= 1900 && parseEdtf(edtf).ok ? edtf : undefined;
}

import type { DateContext } from '../dates/date-forms.ts';
import { foundDay } from '../dates/found-day.ts';
import type { FoundDay, FoundIn } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { dateOfAddress, readShownDates } from './dates.ts';
import type { StructuredArticle } from './json-ld.ts';
import type { Survey } from './survey.ts';
import { readableText } from './text.ts';
import {
  datesOfLines,
  datesOfNamed,
  datesOfTimes,
  withAncestors,
  type DateCandidate,
  type ReadDates,
  type ShownDates,
} from './shown-dates.ts';
import { isAbove, isAtText, isInOtherPart, type TextPlace } from './text-place.ts';

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

/** Candidates for the two dates of an article, each list the most reliable first. */
export interface PageDates {
  published: readonly DateCandidate[];
  modified: readonly DateCandidate[];
}

/**
 * Collects the dates in a page: structured data, `<meta>`, microdata, `<time>`, elements named as dates, lines that only
 * date the article (`lines` are the blocks of the whole body), the address. `url` is the page's address. Call it before the
 * page is pruned.
 */
export function collectPageDates(
  survey: Survey,
  structured: StructuredArticle | undefined,
  lines: readonly RawBlock[],
  url: string | undefined,
  context: DateContext,
): PageDates {
  const read: ReadDates = (text) => readShownDates(text ?? '', context);
  const ofUrl = url === undefined ? undefined : dateOfAddress(url);
  const stated = [
    ...stating(read(structured?.datePublished), 'json-ld'),
    ...stating(firstOf(PUBLISHED_KEYS, survey, read), 'meta'),
  ].slice(0, 1);
  const changed = [
    ...stating(read(structured?.dateModified), 'json-ld'),
    ...stating(firstOf(MODIFIED_KEYS, survey, read), 'meta'),
    ...ofProperty(survey, 'datemodified', read),
  ].slice(0, 1);
  if (stated.length > 0 && changed.length > 0) return { published: stated, modified: changed };
  const shown = [
    ...datesOfTimes(survey.times, read),
    ...datesOfNamed(survey.dateLines, read),
    ...datesOfLines(lines, context),
  ];
  const published = [
    ...ofProperty(survey, 'datepublished', read),
    ...ofProperty(survey, 'datecreated', read),
    ...shown.flatMap(({ published: one }) => one ?? []),
  ];
  const address: DateCandidate[] =
    ofUrl === undefined ? [] : [{ day: { value: ofUrl, foundIn: 'url' }, by: 'mark' }];
  const isOfLine = (one: DateCandidate): boolean => one.by === 'line';
  // The day in an address is surer than a line whose place alone tells that it dates the article; a month is not.
  const ordered =
    ofUrl?.length === 10
      ? [...published.filter((one) => !isOfLine(one)), ...address, ...published.filter(isOfLine)]
      : [...published, ...address];
  const ofScripts = stated.length > 0 ? [] : stating(dayOfData(survey.scriptDates, read), 'script');
  return {
    published: settle(stated.length > 0 ? stated : [...ordered, ...ofScripts], [
      ofUrl,
      changed[0]?.day.value,
    ]),
    modified: changed.length > 0 ? changed : shown.flatMap(({ modified }) => modified ?? []),
  };
}

/**
 * Chooses the first date that belongs to the article: not one in another part of the page, such as a teaser, and, if
 * nothing marks it as the article's, only one in the text or above it.
 */
export function chooseDay(candidates: readonly DateCandidate[], text: TextPlace): FoundDay | undefined {
  return candidates.find(
    ({ place, by, isOpening }) =>
      place === undefined ||
      (!isInOtherPart(place, text) &&
        (by === 'mark' ||
          (by === 'line'
            ? isAbove(place, text) || (isOpening === true && place[0] === text.core)
            : isAtText(place, text)))),
  )?.day;
}

// Of the two days that numbers may mean, the one that the page has elsewhere.
function settle(
  candidates: readonly DateCandidate[],
  others: readonly (string | undefined)[],
): DateCandidate[] {
  return candidates.map((candidate) => {
    const day = candidate.day.either?.find((one) => others.some((other) => other?.startsWith(one)));
    return day === undefined
      ? candidate
      : { ...candidate, day: { value: day, foundIn: candidate.day.foundIn } };
  });
}

// What a page's scripts call the day of publication, if they all mean the same one: others are of other articles.
function dayOfData(values: readonly string[], read: ReadDates): ShownDates {
  const dates = values.flatMap((value) => read(value).published ?? []);
  const days = new Set(dates.map(({ edtf }) => edtf.slice(0, 10)));
  return days.size === 1 ? { published: dates[0] } : {};
}

function stating({ published, modified }: ShownDates, foundIn: FoundIn): DateCandidate[] {
  const date = published ?? modified;
  return date === undefined ? [] : [{ day: foundDay(date, foundIn), by: 'mark' }];
}

function firstOf(keys: readonly string[], survey: Survey, read: ReadDates): ShownDates {
  for (const key of keys) {
    const value = survey.meta
      .get(key)
      ?.map(read)
      .find(({ published, modified }) => published !== undefined || modified !== undefined);
    if (value !== undefined) return value;
  }
  return {};
}

function ofProperty(survey: Survey, name: string, read: ReadDates): DateCandidate[] {
  return (survey.properties.get(name) ?? []).flatMap((element) => {
    if (/comment/i.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '')) return [];
    const shown = [
      element.getAttribute('content'),
      element.getAttribute('datetime'),
      element.querySelector('time[datetime]')?.getAttribute('datetime'),
      readableText(element.textContent.slice(0, 200)),
    ];
    const [stated] = shown.flatMap((text) => stating(read(text), 'microdata'));
    const place = element.localName === 'meta' ? undefined : withAncestors(element);
    return stated === undefined ? [] : [{ ...stated, place }];
  });
}

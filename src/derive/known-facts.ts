import * as chronologyWords from '#words/chronology';
import { dateWords } from '#words/dates';
import {
  boundsOf,
  htmlDatetime,
  formatEdtfIn,
  isDated,
  OPEN_END,
  OPEN_START,
  type Edtf,
} from '@parallax/edtf';
import type { Chronology, Fact } from '../schema/chronology.ts';
import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import type { Archive, ArticleEntry } from './archive.ts';
import { cardOf, type ArticleCard } from './article-card.ts';
import { byPublication } from './chronology.ts';
import { edtfOf } from './publication-day.ts';

/** A fact of a chronology as shown on pages. */
export interface KnownFact extends Fact {
  /** When it happened: "3 January 2020", or for a span "from 26 to 27 October 2019". */
  words: string;
  /** The value for `<time datetime>`, if HTML has one for it. */
  datetime: string | undefined;
  /** The first and last possible day, `YYYY-MM-DD`. */
  earliest: string;
  latest: string;
}

/** A fact shown next to the answers to a question, with its place in its chronology. */
export interface FactOnQuestion {
  fact: KnownFact;
  page: number;
  /** The ids of the articles that were published before it and could not know it. */
  after: Id[];
}

/** A link to a fact: the page of the chronology that it is on, and when it began. */
export interface FactLink {
  id: Id;
  page: number;
  words: string;
}

/** A range of consecutive facts: how many, the first and the last. */
export interface FactRange {
  count: number;
  first: FactLink;
  last: FactLink;
}

/** An article beside the facts; it could know every fact that is in neither range. */
export interface DatedArticle {
  card: ArticleCard;
  /** The facts that came after it, whatever its exact day: it could not know them. */
  after: FactRange | undefined;
  /** The facts from the time within which it was published: it may not have known them. */
  within: FactRange | undefined;
}

/**
 * An item at one point of a chronology. An article is placed at its first possible day; if there are facts within the
 * range of its possible days, another item marks the end of that range.
 */
export type Moment =
  | { kind: 'fact'; fact: KnownFact }
  | { kind: 'article'; article: DatedArticle; hasLastDay: boolean }
  | { kind: 'last-day'; article: DatedArticle };

/** The facts and articles of one year; `undefined` is before every year, for items without a first day. */
export interface ChronologyYear {
  year: number | undefined;
  moments: Moment[];
}

/** Everything that the pages of a chronology show. */
export interface ChronologyView {
  id: Id;
  label: string;
  note: string;
  summary: ChronologySummary;
  /** In date order. */
  articles: DatedArticle[];
  pages: ChronologyYear[][];
}

/** The number of facts in a chronology, and in words the time they cover. */
export interface ChronologySummary {
  count: number;
  words: string;
}

/** How many facts are on one page. */
const FACTS_A_PAGE = 50;

/**
 * Describes the number of facts in a chronology and the time they cover: "44 dated facts, from 10 June 2014 to 31
 * December 2025".
 */
export function summariseChronology({ facts }: Chronology): ChronologySummary {
  const known = facts.map(readFact);
  const first = known.toSorted((a, b) => compareText(a.earliest, b.earliest))[0];
  const last = known.toSorted((a, b) => compareText(b.latest, a.latest))[0];
  const from = first === undefined ? '' : startInWords(first);
  const to = last === undefined ? '' : endInWords(last);
  return { count: known.length, words: chronologyWords.summary(known.length, from, to) };
}

/** Puts the facts of a chronology and articles into one chronological order. */
export function viewChronology(
  archive: Archive,
  { id, data }: { id: Id; data: Chronology },
  entries: readonly ArticleEntry[],
): ChronologyView {
  const facts = inOrder(data.facts);
  const articles = entries.toSorted(byPublication).map((entry) => dateArticle(archive, entry, facts));
  return {
    id,
    label: data.label,
    note: data.note,
    summary: summariseChronology(data),
    articles,
    pages: intoPages(facts, articles),
  };
}

/** The facts of a chronology that are about a question, by date, each with the given articles published before it. */
export function factsOnQuestion(
  { data }: { data: Chronology },
  question: Id,
  entries: readonly ArticleEntry[],
): FactOnQuestion[] {
  return inOrder(data.facts).flatMap((fact, index) =>
    fact.questions?.includes(question) === true
      ? [
          {
            fact,
            page: pageOf(index),
            after: entries.filter(({ published }) => isAfter(fact, published)).map(({ id }) => id),
          },
        ]
      : [],
  );
}

/** The facts of a chronology in the order of time, each with the page that it stands on. */
export function placedFacts({ facts }: Chronology): { fact: KnownFact; page: number }[] {
  return inOrder(facts).map((fact, index) => ({ fact, page: pageOf(index) }));
}

function inOrder(facts: readonly Fact[]): KnownFact[] {
  return facts
    .map(readFact)
    .sort((a, b) => compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest));
}

/** Whether a fact came after an article, which could know what happened on its own day. */
function isAfter(fact: KnownFact, { latest }: { latest: string }): boolean {
  return fact.earliest > latest;
}

function readFact(fact: Fact): KnownFact {
  const value = edtfOf(fact.date);
  return {
    ...fact,
    ...boundsOf(value),
    words: formatEdtfIn(dateWords, value, { as: 'span' }),
    datetime: htmlDatetime(value),
  };
}

const startInWords = ({ date }: Fact) => endOfInterval(edtfOf(date), 'start');
const endInWords = ({ date }: Fact) => endOfInterval(edtfOf(date), 'end');

/** One end of an interval in words, or the other one if it is open; any other date unchanged. */
function endOfInterval(value: Edtf, side: 'start' | 'end'): string {
  if (value.kind !== 'interval') return formatEdtfIn(dateWords, value);
  const [wanted, other] = side === 'start' ? [value.start, value.end] : [value.end, value.start];
  if (isDated(wanted)) return formatEdtfIn(dateWords, wanted);
  return isDated(other) ? formatEdtfIn(dateWords, other) : formatEdtfIn(dateWords, value);
}

function dateArticle(archive: Archive, entry: ArticleEntry, facts: readonly KnownFact[]): DatedArticle {
  const { published } = entry;
  return {
    card: cardOf(archive, entry),
    after: rangeOf(facts, (fact) => isAfter(fact, published)),
    within: rangeOf(facts, (fact) => !isAfter(fact, published) && fact.latest > published.earliest),
  };
}

function rangeOf(facts: readonly KnownFact[], isWanted: (fact: KnownFact) => boolean): FactRange | undefined {
  const links = facts.flatMap((fact, index) =>
    isWanted(fact) ? [{ id: fact.id, page: pageOf(index), words: startInWords(fact) }] : [],
  );
  const [first, last] = [links[0], links.at(-1)];
  return first && last && { count: links.length, first, last };
}

/** The page of the fact with this index. */
const pageOf = (index: number) => Math.floor(index / FACTS_A_PAGE) + 1;

/** An item with its sort keys. On the same day a fact comes first, since an article of that day can know it. */
interface Placed {
  moment: Moment;
  day: string;
}

const ORDER = { fact: 0, article: 1, 'last-day': 2 } satisfies Record<Moment['kind'], number>;

function intoPages(facts: readonly KnownFact[], articles: readonly DatedArticle[]): ChronologyYear[][] {
  const placed = [
    ...facts.map((fact): Placed => ({ moment: { kind: 'fact', fact }, day: fact.earliest })),
    ...articles.flatMap((article) => placeArticle(article, facts)),
  ].sort((a, b) => compareText(a.day, b.day) || ORDER[a.moment.kind] - ORDER[b.moment.kind]);
  const last = pageOf(Math.max(0, facts.length - 1));
  const pages: Placed[][] = Array.from({ length: last }, () => []);
  let before = 0;
  for (const one of placed) {
    pages[Math.min(pageOf(before), last) - 1]?.push(one);
    if (one.moment.kind === 'fact') before += 1;
  }
  return pages.map(intoYears);
}

function placeArticle(article: DatedArticle, facts: readonly KnownFact[]): Placed[] {
  const { earliest, latest } = article.card.published;
  const hasLastDay =
    latest !== OPEN_END && facts.some((fact) => fact.earliest > earliest && fact.earliest <= latest);
  return [
    { moment: { kind: 'article', article, hasLastDay }, day: earliest },
    ...(hasLastDay ? [{ moment: { kind: 'last-day', article } as const, day: latest }] : []),
  ];
}

function intoYears(placed: readonly Placed[]): ChronologyYear[] {
  const years: ChronologyYear[] = [];
  for (const { moment, day } of placed) {
    const year = day === OPEN_START ? undefined : Number(day.slice(0, 4));
    const current = years.at(-1);
    if (current !== undefined && current.year === year) current.moments.push(moment);
    else years.push({ year, moments: [moment] });
  }
  return years;
}

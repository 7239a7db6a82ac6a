// Timelines: their pages, their drawings, and the tables of the same.
import { dateWords } from './dates.ts';
import type { Sentence } from '../sentence.ts';
import { articles as countedArticles, countOf, inQuotes } from './language.ts';

const month = (number: number) => dateWords.months[number - 1] ?? '';
const articles = (count: number) => countOf(count, countedArticles);

export const title = 'Timeline';
export const titleOfPeriod = (period: string) => `Timeline: ${period}`;
export const titleOfPage = (name: string, page: number) => `${name}, page ${page}`;
export const nothingDated = 'Nothing here has a date yet.';
/** "5 articles, 26 events that they report, 44 dated facts, from 2014 to 2025." */
export const lead = (
  counts: { article: number; event: number; fact: number },
  [first, last]: readonly [first: string, last: string],
) =>
  `${[
    ...(counts.article === 0 ? [] : [articles(counts.article)]),
    ...(counts.event === 0
      ? []
      : [countOf(counts.event, { one: '# event that they report', other: '# events that they report' })]),
    ...(counts.fact === 0 ? [] : [countOf(counts.fact, { one: '# dated fact', other: '# dated facts' })]),
  ].join(', ')}, ${first === last ? `of ${first}` : `from ${first} to ${last}`}.`;
/**
 * What stands out among many events: the one that most articles report, how many one article alone reports, and how many are alleged. `most` is
 * `undefined` if several are reported by as many.
 */
export const eventsStandOut = (
  all: number,
  most: { title: string; articles: number } | undefined,
  alone: number,
  alleged: number,
) => {
  const others =
    alone === all
      ? `Each event is reported by one article alone`
      : `Of the ${all} events, ${alone === 0 ? 'none' : alone} ${alone > 1 ? 'are' : 'is'} reported by one article alone`;
  return `${
    most === undefined
      ? ''
      : `${articles(most.articles)} report ${inQuotes(most.title)}, more than any other event. `
  }${others}${alleged === 0 ? '' : `, and ${alleged} ${alleged === 1 ? 'is' : 'are'} alleged`}.`;
};
/** The lead of a period, and how many items began before it. */
export const leadWithEarlier = (said: string, count: number) =>
  `${said} ${countOf(count, { one: '# more began earlier and goes on in it; it comes first', other: '# more began earlier and go on in it; they come first' })}.`;

// Periods, and the labels of an axis.
export const monthOfYear = (number: number, year: number) => `${month(number)} ${year}`;
export const yearsTo = (first: number, last: number) => `${first} to ${last}`;
export const monthsTo = (first: number, last: number, year: number) =>
  `${month(first)} to ${month(last)} ${year}`;
export const daysTo = (first: number, last: number, number: number, year: number) =>
  `${first} to ${last} ${month(number)} ${year}`;
/** The label of a tick: a month or a day, with the year where `year` is given. */
export const shortMonth = (number: number, year?: number) =>
  `${month(number).slice(0, 3)}${year === undefined ? '' : ` ${year}`}`;
export const shortDay = (day: number, number: number, year?: number) => `${day} ${shortMonth(number, year)}`;

// Lanes and marks.
export const reported = 'What articles report';
/** Of many events, those that stand out, of which there are a few at most, and the others. */
export const mostReported = 'Most reported, or alleged';
export const otherReports = 'Other events that articles report';
export const known = 'What is known';
export const otherOutlets = (count: number) =>
  countOf(count, { one: '# other outlet', other: '# other outlets' });
export const inLane = {
  article: articles,
  event: (count: number) => countOf(count, { one: '# event', other: '# events' }),
  fact: (count: number) => countOf(count, { one: '# dated fact', other: '# dated facts' }),
};
/** The name of the drawing of a lane, of a column in it, and of a mark. */
export const laneName = (lane: string, count: string) => `${lane}: ${count}`;
export const columnName = (lane: string, period: string, count: number) => `${lane}, ${period}: ${count}`;
export const markName = (number: number, when: string, what: string, outlet?: string) =>
  `${number}. ${outlet === undefined ? '' : `${outlet}, `}${when}: ${what}`;
export const thousands = (count: number) => `${count}k`;

// The legend.
export const looks = {
  stated: 'a stated date',
  inferred: 'inferred (~)',
  span: 'a span of days',
  about: 'about, or with an open end',
  uncertain: 'uncertain (?)',
  reported: 'reported',
  alleged: 'alleged by somebody',
};
export const inDoubt = '?';
export const columnsCount = 'columns count what begins in that time, and lead to its rows in the table';
export const numbersOfTable = 'numbers are those of the table';

// The tables.
export const drawingWithTable = 'Timeline; the table below has the same in words';
export const sameInWords = 'The same in words';
/** What the lines at the side of the table are on narrow screens, in their order. */
export const rails = <Part>(
  marked: (kind: 'fact' | 'event' | 'article', text: string) => Part,
): Sentence<Part> => [
  'The lines, from left to right: ',
  marked('fact', 'what is known,'),
  ' ',
  marked('event', 'what articles report,'),
  ' ',
  marked('article', 'articles.'),
];
export const columns = { number: 'No.', when: 'When', kind: 'Kind', what: 'What' };
export const counted = { article: 'Articles', event: 'Events reported', fact: 'Dated facts' };
export const kinds = { fact: 'known', event: 'reported', article: 'article', alleged: 'alleged' };
export const separator = ', ';

// The timeline of the home page.
export const ofHome = {
  title: 'One story from several standpoints',
  caption:
    'Each mark is an article in the row of its stance. It is as long as the time in which the article must have appeared, and filled where the source states the date; ~ marks a date that is inferred.',
};
export const articleName = (outlet: string, when: string, headline: string) =>
  `${outlet}, ${when}: ${headline}`;

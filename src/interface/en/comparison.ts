import type { Sentence } from '../sentence.ts';
import { countOf, inQuotes } from './language.ts';

// The overview of a comparison, and what all its parts share.

export const parts = {
  claims: 'Claims',
  stances: 'Stances',
  figures: 'Figures',
  voices: 'Voices',
  names: 'Names',
  events: 'Events',
  blame: 'Blame and remedy',
  omissions: 'Left out',
};
export const article = 'Article';
export const question = 'Question';
export const linkTo = (what: string) => `Link to ${what}`;
export const theColumn = (label: string) => `the column ${label}`;
export const theQuestion = (label: string) => `the question “${label}”`;
export const cellOn = (column: string, row: string) => `${column} on “${row}”`;
export const compareThis = (label: string) => `Compare ${label}`;
export const onlyThis = 'only this';
export const onlyThisOf = (label: string) => `Only this: ${label}`;
export const listed = (names: readonly string[]) => names.join(', ');
export const moreArticles = (names: string, rest: number) => `${names} and ${rest} more`;

export const dateBases = { stated: 'stated', inferred: 'inferred', unknown: 'unknown' };
export const monthsInShort: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
export const noDate = 'no date';
export const fromYear = (year: string) => `from ${year}`;
export const untilYear = (year: string) => `until ${year}`;

export const whatTheyAnswer = 'What they answer';
export const opposeOnNothing = 'They oppose each other on no question.';
export const answersOfEach = 'Questions, and what each article answers';
export const rowLeadsOn = 'A row leads to all that is said on its question.';
export const openRows = 'Open a row for the claims.';

/** The symbols of an overview, each with its meaning. */
export const legend = {
  own: ['own voice', ''],
  passed: ['passed on', ' from a speaker'],
  hedged: ['?', ' with doubt'],
  divided: ['divided', ': contradicts itself'],
  paragraph: ['¶', ' paragraph'],
  silent: ['–', ' silent'],
  predates: ['predates it', ': written before'],
  /** Of an answer: after a letter on its tint, and after one with a bar. */
  tinted: '\u00A0shared or opposed',
  opposed: '\u00A0opposed',
} as const;

export const claimsBehind = (label: string) => `The claims behind “${label}”`;
export const howManyAnswer = (answering: number, could: number, all: number) =>
  `${answering} of ${could < all ? `the ${could} articles that could know of it` : `${could} articles`} answer. `;
export const questionPage = (isOpposed: boolean) =>
  `This question’s page: all wordings${isOpposed ? ', and who opposes whom' : ''}`;
export const furtherAnswers = (count: number) =>
  [`+${count}\u00A0`, count === 1 ? 'answer' : 'answers'] as const;

const questions = (count: number, more = '') => `${count} ${more}${count === 1 ? 'question' : 'questions'}`;
/** The line that opens the folded questions of a verdict. */
export const folds = {
  contradict: (count: number) => `They contradict each other on ${questions(count, 'more ')}`,
  'opposed-over-time': (count: number) => `They are opposed over time on ${questions(count, 'more ')}`,
  differ: (count: number) => `They differ, or some of them do, on ${questions(count)}`,
  agree: (count: number) => `Those that answer agree, or some of them do, on ${questions(count)}`,
  'one-answers': (count: number) =>
    `${questions(count)} ${count === 1 ? 'is' : 'are'} answered by one article only`,
  none: (count: number) => `None answers ${questions(count)}`,
};
export const nobodyAnswers = 'Nobody answers: ';

export const contradictionsInPairs = 'The contradictions, in pairs';
export const overTime = 'Opposed, but over time';
export const overTimeLead = 'Things may have changed in between, so these are not counted as contradictions.';
export const foldedPairs = (count: number, isMore: boolean) =>
  `${count} ${isMore ? 'more ' : ''}${count === 1 ? 'pair' : 'pairs'}: `;
export const pairsElsewhere = (count: number) =>
  `${count} more ${count === 1 ? 'pair' : 'pairs'}, on the pages of their questions: `;
export const clashApart = (apart: string, isOfSeveral: boolean, isOfPublication: boolean) =>
  `${isOfSeveral ? 'these two ' : ''}${isOfPublication ? 'published ' : ''}${apart}`;
export const pairsInAll = (count: number) => `${count} pairs of articles in all`;
export const alsoSaidBy = <Part>(articles: Part): Sentence<Part> => [' Also ', articles, '.'];

export const sharedFigures = 'Figures given by two or more';
export const allFigures = 'All figures';
/** What marks of numbers mean that are not plain. */
export const looksOfNumbers = { about: ' · hollow: “about”', open: ' · dotted: no limit on that side' };
export const otherFigures = (labels: string) => `; given by two or more, too: ${labels}`;
export const axisTo = (end: string) => `Axis from 0 to ${end}.`;
export const noNumber = (articles: string) => `No number: ${articles}. `;
export const compareWithCare = (cautions: string) => `Compare with care: ${cautions}.`;
export const cautions = {
  counts: 'what is counted differs',
  dates: 'the numbers are for different dates',
  spans: 'some are about a day, others about a longer time',
};
export const measureIn = (label: string, unit: string) => `${label}, in ${unit}`;
export const approximately = (words: string) => `about ${words}`;
export const range = (from: string, to: string) => `${from} to ${to}`;
export const orMore = (from: string) => `${from} or more`;
export const atMost = (to: string) => `at most ${to}`;
/** A score with its sign, without its label. */
export const score = (signed: string) => signed;

export const whoIsHeard = 'Who is heard';
export const heardHeads = ['Article', 'In its own voice', 'Named', 'Second-hand'];
export const noClaim = 'no claim';
export const ownClaims = (percent: number, claims: number) => `${percent} % of ${claims} claims`;
export const noVoice = 'no voice';
export const namedVoices = (named: number, voices: number) => `${named} of ${voices} voices`;
export const notCoded = 'not coded';
export const foundInOne = 'Found in one article only';
export const nothingAlone = 'Nothing: whatever one has, another has, too.';
export const onlyIn = <Part>(name: Part, counts: Part): Sentence<Part> => ['Only in ', name, ': ', counts];
/** The number of things that only one article has. */
export const counted = {
  claims: (count: number) => countOf(count, { one: '# question', other: '# questions' }),
  stances: (count: number) => countOf(count, { one: '# stance', other: '# stances' }),
  figures: (count: number) => countOf(count, { one: '# measure', other: '# measures' }),
  voices: (count: number) => countOf(count, { one: '# voice', other: '# voices' }),
  names: (count: number) => countOf(count, { one: '# name', other: '# names' }),
  events: (count: number) => countOf(count, { one: '# event', other: '# events' }),
};
/** Before the citation of one item or verdict. */
export const citeThis = 'Cite:';
/** The citation of a comparison. */
export const citation = (about: {
  archive: string;
  title: string;
  articles: string;
  state: string;
  url: string;
  accessed: string | undefined;
}) =>
  `${about.archive}: ${about.title}${/[.?!]$/.test(about.title) ? '' : '.'} Articles: ${about.articles}. State of the archive: ${about.state}. ${about.url}${about.accessed === undefined ? '' : ` (accessed ${about.accessed})`}`;
export const citedArticle = (outlet: string, title: string) => `${outlet}, ${inQuotes(title)}`;
export const articlesOfOutlets = (articles: number, outlets: number) =>
  `${articles} of ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}, as listed there`;

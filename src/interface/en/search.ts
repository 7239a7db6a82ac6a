import type { Sentence } from '../sentence.ts';
import { articles as countedArticles, countOf, locale } from './language.ts';

// The search page as it is built.
export const search = 'Search';
export const description = (archive: string) =>
  `Search ${archive}: every word of the accounts, and every name in any of its spellings.`;
export const whatToType = 'Words, names in any spelling, “a phrase”, this OR that, −not this';
export const sortBy = 'Sort by';
export const sorts = { relevance: 'Relevance', oldest: 'Oldest first', newest: 'Newest first' };
export const openFilters = 'Filter by outlet, stance, actor …';
export const filters = 'Filters';
export const lists = { articles: 'articles', actors: 'actors', places: 'places', outlets: 'outlets' };
export const needsScript = <Part>(
  articles: Part,
  actors: Part,
  places: Part,
  outlets: Part,
): Sentence<Part> => [
  'The search needs JavaScript. Without it, browse the ',
  articles,
  ' by date, outlet, stance and year, or the lists of ',
  actors,
  ', ',
  places,
  ' and ',
  outlets,
  ', which show every mention of each.',
];
export const orBrowse = <Part>(articles: Part, actors: Part, places: Part, outlets: Part): Sentence<Part> => [
  'Or browse: ',
  articles,
  ', ',
  actors,
  ', ',
  places,
  ', ',
  outlets,
  '.',
];

/** The heads of records that most articles mention, before anything is asked. */
export const mentionedMost = { actor: 'Actors mentioned most', place: 'Places mentioned most' };

// Facets, and what results are.
export const facets = {
  text: 'Text',
  outlet: 'Outlet',
  stance: 'Stance',
  genre: 'Genre',
  actor: 'Actor',
  place: 'Place',
  year: 'Year',
  language: 'Language',
};
export const kinds = { actor: 'actor', place: 'place', outlet: 'outlet' };
/** When an article was published, by which the search finds it. */
export const published = (date: string) => `Published: ${date}`;
/** What an article is, by which the search finds it. */
export const described = (genre: string, stance: string, language: string) =>
  [genre, stance, language].join('; ');
export const texts = { account: 'Account', original: 'Original' };
/** Between the dossiers of a question. */
export const between = ', ';
export const records = 'Actors, places and outlets';
export const questions = 'Questions';
export const dossiers = 'Dossiers';
export const pages = 'Pages';
export const facts = 'Dated facts';
export const articles = 'Articles';
export const chooseFrom = (size: number) => `Choose from ${number.format(size)}`;
export const moreValues = (count: number) => `${number.format(count)} more`;
export const showMoreValues = 'Show more';
export const showMoreArticles = 'Show more articles';
export const compareChosen = 'Compare the chosen';
export const compare = 'Compare';
export const compareArticle = (title: string) => `Compare: ${title}`;
export const moreParagraphs = (count: number) =>
  countOf(count, { one: 'and in # more paragraph', other: 'and in # more paragraphs' });
export const anotherName = (name: string) => `another name: ${name}`;

// What the page says of what it found.
export const loading = 'Loading the index …';
export const notLoaded =
  'The search index could not be loaded. The lists of articles, actors, places and outlets still work.';
export const passagesNotLoaded = 'Where it has this could not be loaded.';
export const notOnDevice =
  'There is no connection, and this has not been searched for on this device before.';
export const hasChanged = 'The archive has changed since this page was opened. Reload the page to search it.';
export const notLookedUp = (unread: readonly string[]) => `Could not be looked up: ${unread.join(', ')}.`;
export const notShown = (lost: number) =>
  `${countOf(lost, { one: '# result', other: '# results' })} could not be loaded and ${lost === 1 ? 'is' : 'are'} left out.`;
export const filtersNotLoaded = 'The filters could not be loaded.';
export const whatIsCovered = 'Without a connection, the search covers what this device keeps.';
export const nothingAsked = 'Type a word or a name, or choose from the lists.';
export const countArticles = (count: number) => countOf(count, countedArticles);
/** Results where originals are searched, too: one article may be found twice. */
export const countTexts = (count: number) => countOf(count, { one: '# text', other: '# texts' });
/** How much was found, of articles or texts; `shown` if not all of them are shown. */
export const found = (hits: string, shown: number | undefined, records: number, facts: number): string =>
  [
    hits,
    shown === undefined ? '' : `, the first ${number.format(shown)} shown`,
    records === 0 ? '' : `, and ${countOf(records, { one: '# record', other: '# records' })}`,
    facts === 0 ? '' : `, and ${countOf(facts, { one: '# dated fact', other: '# dated facts' })}`,
  ].join('');
export const foundMost = (none: string, most: number) =>
  `${none} with all of it, ${number.format(most)} with most`;
export const foundSome = (none: string, some: number) =>
  `${none} with all of it, ${number.format(some)} with some`;
export const showingFor = <Part>(instead: Part, asTyped: Part): Sentence<Part> => [
  'Showing results for ',
  instead,
  '. Search for ',
  asTyped,
  ' as written.',
];
export const didYouMean = <Part>(words: Part[]): Sentence<Part> => [
  ' Did you mean ',
  ...words.flatMap((word, at) => (at === 0 ? [word] : [' or ', word])),
  '?',
];
export const asTyped = (word: string) => `"${word}"`;
export const nothingHasAll = 'No article has all of this.';
export const shownWithout = (dropped: readonly string[]) => `What is shown is without ${dropped.join(', ')}.`;
export const dropSomething = 'Drop a word or a choice:';
export const askForOne = 'Ask for one of the words:';
export const takeBack = 'Take back a choice, or try another word.';
export const tryAnother = 'Try another word, or another spelling.';
export const without = (words: string) => `Without ${words}`;
export const only = (words: string) => `Only ${words}`;

// How a query was understood.
/** Stands between alternatives in what one types. */
export const or = 'OR';
export const phrase = (words: string) => `“${words}”`;
export const clauses = (all: readonly string[]) => all.join('; ');
export const searchedFor = (clauses: string) => `Searched for ${clauses}.`;
export const allOf = (words: readonly string[]) =>
  words.length > 1 ? `all of: ${words.join(', ')}` : words.join('');
export const eitherOf = (words: readonly string[]) => `either ${words.join(' or ')}`;
export const noneOf = (words: readonly string[]) => `without ${words.join(' and ')}`;
/**
 * A month, or a range of dates, which may be open at one side: what was published in it, or names it (of two dates, `areBothNamed`), or has the
 * words of the query.
 */
export const publishedIn = (
  from: string | undefined,
  to: string | undefined,
  written: string,
  areBothNamed: boolean,
): string => {
  if (from === undefined) return `articles published by ${to}, or with “${written}”`;
  if (to === undefined) return `articles published from ${from} on, or with “${written}”`;
  if (from === to) return `articles published ${/^\d+ /.test(from) ? 'on' : 'in'} ${from}, or naming it`;
  const year = / \d+$/.exec(to)?.[0] ?? '-';
  const first = from.endsWith(year) ? from.slice(0, -year.length) : from;
  return `articles published from ${first} to ${to}, or ${areBothNamed ? 'naming both' : `with “${written}”`}`;
};
/** Several dates of which any will do. */
export const publishedInEither = (dates: string) => `articles published in ${dates}, or naming it`;
/** A month or a day by its name, as texts have it. */
export const dateNamed = (date: Date, isMonth: boolean) =>
  new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(isMonth ? {} : { day: 'numeric' }),
  }).format(date);
export const passingOver = (words: readonly string[]) => `passing over ${words.join(', ')}`;

// What the index has of codings and questions.
export const claim = 'claim';
export const event = 'event';
export const claimed = (text: string, question: string, answer: string) => `${text}. (${question} ${answer})`;
export const denied = (answer: string) => `Denied: ${answer}`;
export const anotherAnswer = 'another answer';
/** Words by which people ask about what a question with a role covers, whatever its own words, also in Arabic and Persian. No page shows them. */
export const wordsOfRoles = {
  cause: 'cause, reason, why, سبب, أسباب, علت, دلیل',
  responsible:
    'blame, responsible, guilty, fault, who is behind it, المسؤول, اللوم, يقف وراء, مسئول, مقصر, پشت',
  remedy: 'remedy, solution, what should be done, حل, علاج, راه حل, چاره',
};

const number = new Intl.NumberFormat(locale);

import type { PartOf, Sentence } from '../sentence.ts';

// The page that compares articles of the reader's choice: its controls, what it says of a request, and its list of articles.

export const compare = 'Compare';
export const comparisonOf = (articles: number) => `Comparison of ${articles} articles`;
export const compared = (articles: number, questions: number) =>
  `${articles} articles compared on ${questions} question${questions === 1 ? '' : 's'}.`;
export const theArticles = 'The articles';
export const citedBlind = 'Read blind: outlets, titles, dates and stances are hidden.';

export const change = 'change';
export const columns = 'Columns';
export const reading = 'Reading';
export const orderOfClaims = 'Order of claims ';
export const rowOrders = { contradictions: 'contradictions first', codebook: 'as in the codebook' };
export const onlyContradictions = 'Only questions on which articles contradict';
export const accountsToo = 'The accounts side by side';
export const readBlind = 'Read blind: hide outlet, date and stance';
export const belowOverview = 'Below the overview';
export const questions = 'Questions';
export const shownArticles = (count: number) => `${count} articles`;
export const shownQuestions = (asked: number, known: number) =>
  asked === known ? `all ${known} questions` : `${asked} of ${known} questions`;
export const shownContradictions = 'only contradictions';
export const shownBlind = 'blind';
export const shownParts = (labels: string[]) => `with ${labels.join(', ').toLowerCase()}`;
export const shownAccounts = 'with the accounts';
/** A button of a column: its symbol, and what it does to the column. */
export const moveBefore = ['←', (label: string) => `Move left: ${label}`] as const;
export const moveAfter = ['→', (label: string) => `Move right: ${label}`] as const;
export const remove = (label: string) => `Remove: ${label}`;

export const citeAndExport = 'Cite and export';
export const linkForClass = 'Link for a class';
export const copyLink = 'Copy link';
export const copyCitation = 'Copy citation';
export const linkCopied = 'The link is copied.';
export const citationCopied = 'The citation is copied.';
export const print = 'Print';
export const dayInWords = (day: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day);
export const partsOfComparison = 'Parts of the comparison';
export const overview = 'Overview';
export const askAlso = 'Ask also: ';
export const allQuestions = (count: number) => `all ${count} questions`;

export const loading = 'Loading the articles …';
export const notLoaded = 'The articles could not be loaded. Try again, or read a dossier instead.';
/** `left` are the ids of articles, or their number where they are not named. */
export const articlesNotLoaded = (left: readonly (string | number)[]) =>
  `Not loaded, so left out: ${left.join(', ')}. Without a connection, only articles read before can be compared.`;
export const accountsNotLoaded = 'Not all accounts could be loaded; none is shown.';
export const noLongerHere = 'An article of this link is no longer here.';
export const noSuchQuestion = (id: string) => `The codebook has no question “${id}”; it was left out.`;
export const notACode = 'The link is not complete, or was changed: no articles can be told from it.';
export const notAnId = 'Part of the address names no article and was left out.';
export const repeated = 'An article was asked for twice; it is shown once.';
export const tooManyIds = (ids: number, most: number) => `Of ${ids} ids the first ${most} were looked up.`;
export const noSuchPart = (names: string[]) =>
  `There is no part “${names.join('”, “')}” of a comparison; it was left out.`;
export const noSuchArticle = (id: string) => `There is no article “${id}” here; it was left out.`;
export const tooMany = (found: number, most: number) =>
  `At most ${most} articles fit side by side; the first ${most} of ${found} are compared.`;
export const noneChosen =
  'Nothing is compared yet. Follow a link below, or tick two to six articles and press Compare.';
export const oneAlone = 'One article alone cannot be compared. Choose another one below.';

export const description =
  'Put any two to six articles side by side: what each says on the same question, on whose word, in which terms, with which numbers, and what each leaves out.';
export const needsScript = <Part>(link: PartOf<Part>): Sentence<Part> => [
  'To compare articles of your own choice, this page needs JavaScript. The ',
  link('dossiers'),
  ' compare without it.',
];
export const chooseArticles = 'Choose articles';
/** What can be compared with one click: two articles, the questions on which they contradict each other, and all of a dossier. */
export const pair = ([one, other]: readonly [string, string]) => `${one} and ${other}`;
export const contradictOn = ({ shown, more }: { shown: readonly string[]; more: number }) =>
  `contradict each other: ${shown.join(' ')}${more === 0 ? '' : ` (and on ${more} more)`}`;
export const allOf = (count: number) => `All ${count} articles`;
export const ofDossier = (title: string) => `of “${title}”`;
export const chooseAny = 'Choose two to six articles.';
export const chooseLatest = (count: number) =>
  `Choose two to six of the latest ${count}; choose others in the lists and in the search.`;
export const orDossier = <Part>(link: PartOf<Part>): Sentence<Part> => [
  ' Or read a curated ',
  link('dossier'),
  '.',
];
export const questionsIfNotAll = (count: number) => `Questions, if not all ${count}`;

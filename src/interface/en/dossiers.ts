import type { PartOf, Sentence } from '../sentence.ts';

// The pages of dossiers, around their comparison.

export const dossiers = 'Dossiers';
export const lead =
  'Curated comparisons: what several articles say on the same questions, on whose word, and what each leaves out.';
export const articleCount = (count: number) => `${count} articles`;

export const titled = (title: string) => `Dossier: ${title}`;
/** The title of a page of a dossier. */
export const within = (name: string, dossier: string) => `${name}: ${dossier}`;
/** The title of a page of a dossier in a citation. */
export const pageOfDossier = (dossier: string, name: string) => `${dossier}: ${name}`;
/** What stands in a place on a page of a dossier, in a citation. */
export const saidOn = (page: string, said: string) => `${page} ${said}`;
export const pages = 'Pages of the dossier';
export const overview = 'Overview';
export const articles = 'Articles';
export const timeline = 'Timeline';
export const map = 'Map';
export const everything = 'Everything';
export const citeAndLink = 'Cite, link';
export const citeThisPage = 'Cite this page:';
export const linkToIt = 'Link to it:';

export const goToQuestion = (count: number) => `Go to one of its ${count} questions`;
export const about = (count: number) => `About this dossier, and its ${count} articles`;
export const instruments = 'The questions, answers and rules of coding';
export const articlesOneByOne = (count: number) => `The ${count} articles, one by one`;
export const andForm = <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
  page(articlesOneByOne(count)),
  ', and a form to compare some of them',
];

export const codedBy = (coder: string) => `Coded by ${coder}.`;
/** The words for what the agreement of coders is measured on. */
export const measured = {
  answers: 'answers',
  question: 'this question',
};
export const agreementUnknown = (on: keyof typeof measured) =>
  `How far coders agree on ${measured[on]} is not known`;
export const agreement = (
  on: keyof typeof measured,
  alpha: string,
  shapingTexts: keyof typeof onShapingTexts,
) => `Agreement of coders on ${measured[on]}: alpha ${alpha}${onShapingTexts[shapingTexts]}`;
const onShapingTexts = {
  all: ', on the texts from which the rules were made',
  some: ', in part on texts from which the rules were made',
  none: '',
};
export const howMeasured = 'how measured';

export const partDescription = (part: string, summary: string) => `${part}, article by article: ${summary}`;
export const articlesDescription = (name: string, count: number, summary: string) =>
  `${name}: the ${count} articles one by one, with what each alone has. ${summary}`;
export const articlesLead = (count: number) =>
  `The ${count} articles in the order of time: how much of each is in its own voice, what it alone has, with the way to its coding, and how much it leaves out.`;
export const questionDescription = (question: string, dossier: string) =>
  `${question} What each article answers, on whose word, and who contradicts whom: ${dossier}.`;
export const allStatements = (question: string) => `All statements: ${question}`;
export const previous = 'Previous';
export const next = 'Next';
export const neighbour = <Part>(which: string, question: Part): Sentence<Part> => [`${which}: `, question];

export const everythingOf = (title: string) => `Everything: ${title}`;
export const everythingInOne = (count: number) => `Everything in one dossier, ${count} articles`;
export const introduction = 'Introduction';
export const inOrderOfTime = 'The articles, in the order of time';
export const exportFiles = 'Export';
export const changeColumns = 'change the columns and rows';
export const partsOfComparison = 'Parts of the comparison';

/** The day as of which an archive without articles is cited. */
export const noArticleYet = 'no article yet';
/** Before the statement in a dossier on its articles. */
export const selection = 'How the articles were chosen:';

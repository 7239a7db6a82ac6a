import { countOf } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

// Lists of articles, and what every place says that names one.

export const articles = 'Articles';
export const filteredBy = (value: string) => `Articles: ${value}`;
/** How many articles a list has, of how many if it is filtered, and their order. */
export const listed = (count: number, all: number | undefined, sort: keyof typeof orders) =>
  `${count === 1 ? 'One article' : countOf(count, { other: '# articles' })}${all === undefined ? '' : ` of ${all}`}, ${orders[sort]}.`;

const orders = { newest: 'newest first', oldest: 'oldest first', title: 'by title', outlet: 'by outlet' };
export const sorts = { newest: 'Newest', oldest: 'Oldest', title: 'Title', outlet: 'Outlet' };
export const facets = {
  outlet: 'Outlet',
  stance: 'Stance',
  genre: 'Genre',
  language: 'Language',
  year: 'Year',
};
export const filter = 'Filter';
export const sortAndFilter = 'Sort and filter';
export const sortBy = 'Sort by';
export const chosen = '(chosen: show all again)';
export const showAll = (count: number) => `Show all ${count}`;
export const combine = <Part>(search: PartOf<Part>): Sentence<Part> => [
  'One choice takes the place of another. To combine several, use the ',
  search('search'),
  '.',
];

export const outletAndGenre = <Part>(outlet: Part, genre: string): Sentence<Part> => [
  outlet,
  `, ${genre.toLowerCase()}`,
];
export const outletAndDate = <Part>(outlet: string, date: Part): Sentence<Part> => [`${outlet}, `, date];

/** How sure a date of publication is. */
export const dateBases = { stated: 'stated by the source', inferred: 'inferred', unknown: 'not known' };
/** The words after a date: how sure it is, and on what evidence. */
export const afterDate = (basis: string, evidence: string | undefined) =>
  `, ${basis}${evidence === undefined ? '' : `: ${evidence}`}`;

/** Before the number of articles that are chosen for a comparison. */
export const articlesChosen = 'Articles chosen:';
export const compare = 'Compare';
export const compareArticle = (title: string) => `Compare: ${title}`;
export const compareChosen = 'Compare the chosen';
export const twoToSix = 'two to six articles';
export const twoToSixOfThem = 'two to six of them, with rows and columns of your choice';

/** Placeholders for what a draft names before the archive has it. */
export const draftTerm = {
  label: (id: string) => `${id} (not in the codebook)`,
  definition: 'A draft names it; it is not in the codebook yet.',
  rule: 'Add it, or choose another.',
};
export const draftRecord = {
  name: (id: string) => `${id} (no record yet)`,
  description: 'A draft names it; it has no record yet.',
};

import { countOf } from './language.ts';
import type { Sentence } from '../sentence.ts';

// The pages of actors, places and outlets, and their lists.

export const lists = {
  actor: {
    title: 'Actors',
    lead: 'Everyone whom the articles mention or quote: people, groups, forces, institutions and states.',
  },
  place: {
    title: 'Places',
    lead: 'Every place that the articles name, from countries to single sites.',
  },
  outlet: {
    title: 'Outlets',
    lead: 'Who published the articles. An outlet has no stance of its own; its articles have.',
  },
};
export const mostMentionedOnMap = 'The most mentioned on a map';
/** The noun for a number of articles in a list, for screen readers. */
export const articlesAfterNumber = (count: number) => (count === 1 ? 'article' : 'articles');

export const alsoCalled = 'Also called or spelled';
export const partOf = { actor: 'Part of', place: 'Lies in', outlet: 'Belongs to' };
export const parts = { actor: 'Belonging to it', place: 'Places in it', outlet: 'Belonging to it' };
export const country = 'Country';
export const coordinates = 'Coordinates';
export const directions = { north: 'N', south: 'S', east: 'E', west: 'W' };
export const degreesTo = (degrees: string, direction: string) => `${degrees}° ${direction}`;
export const checkedAgainst = (precision: string, source: string) =>
  `(${precision}; checked against ${source})`;
export const noneVerified = 'None verified';
export const website = 'Website';
export const ownership = 'Ownership';
export const ownerUnknown = 'Who owns or funds it could not be established.';
export const ownerOfUnidentified = 'Who owns or funds it is not known, as the site itself is not.';

export const articles = 'Articles';
export const hasNoStance = 'An outlet has no stance of its own here; each of its articles has one.';
export const allArticles = (count: number) => `All ${count} articles`;
export const republished = (shown: number, total: number) =>
  `Articles of other outlets that it republished${total > shown ? `, the newest ${shown} of ${total}` : ''}:`;
export const alongTime = 'Along time';
export const sameAsTable = 'The same as a table';

export const articleByArticle = 'Stance, names and quotations, article by article';
export const callsIt = 'terms:';
/** A term as printed, and how many paragraphs have it. */
export const term = <Part>(printed: Part, paragraphs: number): Sentence<Part> => [
  '“',
  printed,
  `” (${paragraphs}\u00A0¶)`,
];
export const saying = (position: string, text: string) => `${position}: ${text}`;

export const mentionedIn = (accounts: number) =>
  accounts === 0
    ? 'Not mentioned in any account'
    : `Mentioned in ${accounts} of the accounts${accounts > 1 ? ', the newest first' : ''}`;
/** Who is heard in the paragraph of a sentence, besides those whom it names. */
export const heardThere = (names: readonly string[]) => `Heard in this paragraph: ${names.join(', ')}`;
export const alsoIn = 'Also in ';
export const mentionedTogether = 'Mentioned in the same paragraphs';
export const togetherIn = (paragraphs: number, articles: number) =>
  `${paragraphs} ¶${articles > 1 ? ` in ${countOf(articles, { other: '# articles' })}` : ''}`;

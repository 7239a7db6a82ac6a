import { comma, countOf, inQuotes } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

// The page of an article.

export const draft = 'This is a draft.';
export const draftNote = <Part>(key: Part): Sentence<Part> => [
  'It is shown here while you write it; a build leaves it out until you remove ',
  key,
  ' from its file.',
];
export const contradictsOn = (questions: number) =>
  `Contradicts others on ${countOf(questions, { one: '# question', other: '# questions' })}`;

export const atAGlance = 'At a glance';
export const publisherDateStance = 'Publisher, date, stance';
export const contentsAndCitation = 'Contents, how to cite';
export const contents = 'Contents';
export const cite = 'Cite';
/** How to cite the account; `date` is that of the source. */
export const citation = (source: {
  outlet: string;
  title: string;
  date: string;
  archive: string;
  url: string;
}) =>
  `${source.outlet}, ${inQuotes(source.title)} (${source.date}). Account in ${source.archive}: ${source.url}`;
/** A date that the source does not state, with how sure it is. */
export const unstatedDate = (date: string, basis: string) => `${date}, ${basis}`;

export const theAccount = 'The account';
export const accountNote = (isAligned: boolean) =>
  `What the source says, in our own words${isAligned ? '; the numbers are the paragraphs of the original' : ''}. Nothing here is our own finding.`;

/** Words that are as in the source: the mark after them, and what stands before the note on them. */
export const sic = { mark: 'sic', note: 'As in the source.' };

export const publishedBy = 'Published by';
export const readInCopyOf = <Part>(outlet: Part): Sentence<Part> => ['Read in the copy of ', outlet];
export const byline = (names: string) => `(byline: ${names})`;
export const date = 'Date';
export const stance = 'Stance';
export const stanceReason = (definition: string, because: string) => `${definition} Here: ${because}`;
export const judgedBy = (coder: string, day: string) => `Judged by ${coder} on ${day}.`;
export const text = 'Text';
export const genreAndSize = (genre: string, language: string, words: number, paragraphs: number) =>
  [
    `${genre} in ${language}`,
    countOf(words, { one: '# word', other: '# words' }),
    countOf(paragraphs, { one: '# paragraph', other: '# paragraphs' }),
  ].join(comma);

export const contradictsOthers = 'Contradicts others';
export const contradictsNone = 'In its dossiers it contradicts no other article.';
export const contradicts = (outlets: string) => `contradicts ${outlets}`;
export const andMore = (names: string, rest: number) => `${names} ${andMoreOf(rest)}`;
export const andMoreOf = (rest: number) => `and ${rest} more`;
export const moreQuestions = (count: number) =>
  countOf(count, { one: '# more question', other: '# more questions' });

export const actors = 'Actors';
export const places = 'Places';
export const actorsInArticle = 'Actors in this article';
export const placesInArticle = 'Places in this article';
export const numberOfSentences = 'A number says how many sentences of the account mention it.';

export const coding = 'Coding';
export const whatIsCoded = <Part>(page: PartOf<Part>, items: string): Sentence<Part> => [
  page('What it says on each question'),
  `, on whose word, with which numbers and names, each with its paragraphs: ${items}.`,
];
/** How much of each kind a coding has. */
export const codedItems = (count: Record<'claims' | 'figures' | 'voices' | 'names' | 'events', number>) =>
  `${count.claims} claims, ${count.figures} figures, ${count.voices} voices, ${count.names} names and ${count.events} events`;

export const theOriginal = 'The original';
export const verifiedCopy = <Part>(page: PartOf<Part>): Sentence<Part> => [
  'A verified copy is here: ',
  page('read it'),
];
export const besideTheAccount = 'beside the account';
export const copyNotShown = 'The copy here is not shown.';
export const belongsToPublisher = (isMissing: boolean) =>
  `The source text belongs to its publisher${isMissing ? ' and is missing here' : ''}. A copy is the text we read if it has the SHA-256 below.`;
export const why = 'Why';

export const beforeAndAfter = 'Articles before and after in time';
export const earlier = 'Earlier';
export const later = 'Later';
export const isEarliest = 'This is the earliest article of the archive.';
export const isLatest = 'This is the latest article of the archive.';
export const sharing = 'Articles that share the most actors and places';
export const thisWithChosen = 'This article, with the chosen:';
export const inCommon = (count: number) => `${count} in common`;

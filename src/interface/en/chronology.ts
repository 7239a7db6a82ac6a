import { countOf } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

// The pages of chronologies, and their facts on other pages.

export const whatIsKnown = 'What is known';
export const whatIsKnownOf = (label: string) => `What is known: ${label}`;
/** How many facts there are, and the time that they cover. */
export const summary = (facts: number, from: string, to: string) =>
  facts === 1 ? `One dated fact, of ${from}` : `${facts} dated facts, from ${from} to ${to}`;
export const lead = (summary: string) =>
  `${summary}, each with the source that states it. They show what an article could have known when it was written. They do not judge it.`;
export const background = <Part>(page: PartOf<Part>, summary: string): Sentence<Part> => [
  page('Background'),
  `: ${summary}, each with its source.`,
];

export const couldNotKnow = 'What each article could not know';
export const knowsAll = 'No fact came after it';
/** The facts after an article: `first` leads to the first of them. */
export const factsAfter = <Part>(facts: number, first: Part): Sentence<Part> =>
  facts === 1
    ? [`Could not know ${countOf(facts, { one: '# fact', other: '# facts' })}, of `, first]
    : [`Could not know ${countOf(facts, { one: '# fact', other: '# facts' })}, from `, first, ' on'];
/** The facts of the time within which an article was published. */
export const factsWithin = <Part>(facts: number, first: Part, last: Part): Sentence<Part> =>
  facts === 1
    ? [`May not have known ${countOf(facts, { one: '# fact', other: '# facts' })}, of `, first]
    : [
        `May not have known ${countOf(facts, { one: '# fact', other: '# facts' })}, from `,
        first,
        ' to ',
        last,
      ];
export const whatItCouldKnow = (facts: number) =>
  `Of the ${facts} facts, an article could not know those that came after the last day on which it may have been published. Where its own date is uncertain, it may not have known those of that time. All others it could know.`;

export const inOrder = 'The facts in order';
export const withoutFirstDay = 'Without a first day';
export const article = 'Article:';
export const byThen = 'by then';
export const latestDate = 'Latest possible date: it could not know what follows.';
export const earliestDate = 'Earliest possible date of publication.';
export const couldNotKnowNext = 'What follows it could not know.';

export const howMade = 'How it was made';
export const belongsTo = 'It belongs to:';

export const onQuestion = 'Dated reports around this question';
export const onQuestionNote =
  'Each with the source that states it; who says a thing is named. They judge no answer.';
export const fromBeforeAll = 'All of the articles are from before this.';
export const fromBefore = (articles: string) => `From before this: ${articles}.`;
export const allKnown = (more: number) =>
  more > 0 ? `${more} more on this question, and all that is known` : 'All that is known';

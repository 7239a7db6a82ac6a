import type { PartOf, Sentence } from '../sentence.ts';
import { articles as countedArticles, countOf } from './language.ts';

// The pages of a dossier with more articles than fit side by side.

export const of = (count: number, all: number) => `${count} of ${all}`;

export const answersHead = 'Answers, with how many of those that could give them';
export const answersOfMany = 'Questions, and how many articles give each answer';
export const answerCount = (givers: number, could: number, own: number) =>
  `${of(givers, could)} that could; ${own} in ${own === 1 ? 'its' : 'their'} own voice`;
export const furtherAnswers = (count: number) => ` +${count} ${count === 1 ? 'answer' : 'answers'}`;
export const howManyAnswer = (answering: number, could: number) =>
  `${of(answering, could)} that could answer do. `;
export const questionPage =
  'This question’s page: the strongest wordings of all answers, and who opposes whom';
export const counted = (count: number, articles: string) => `${count} (${articles})`;
export const answerAgainstAnswer = 'The contradictions, answer against answer';
export const articles = (count: number) => countOf(count, countedArticles);
export const against = (one: number, other: number) => `${articles(one)} against ${articles(other)}`;
export const theseTwo = (apart: string) => `these two are ${apart}`;
export const alsoSaidBy = (names: string) => ` Also ${names}.`;
export const moreInFile = (count: number) => `${count} more, each of fewer articles, are in the JSON file.`;
export const morePairs = (count: number) =>
  `${count} more pairs of answers are opposed; the pages of their questions have them.`;

export const heard = (about: {
  own: number;
  claims: number;
  voices: number;
  named: number;
  secondHand: number;
}) =>
  `${about.own} % of ${about.claims} claims are in an article’s own voice. Of ${about.voices} voices ${about.named} are named, and ${about.secondHand} are heard at second hand. `;
export const heardLinks = <Part>(link: (text: string, to: 'voices' | 'articles') => Part): Sentence<Part> => [
  link('Whom most of them hear', 'voices'),
  '; ',
  link('the articles one by one', 'articles'),
  '.',
];
export const onlyLink = 'How many each article has, with a link to its coding';
export const onlyNote = <Part>(counted: string, link: PartOf<Part>): Sentence<Part> => [
  `${counted} in one article only: `,
  link('which article has how many'),
  ', with the way to its coding.',
];

export const notCoded = 'Not coded.';
export const heardIn = (about: {
  claims: number;
  own: number;
  voices: number;
  named: number;
  secondHand: number;
}) =>
  `${about.claims} claims${about.claims === 0 ? '' : `, ${about.own} % in its own voice`}; ${of(about.named, about.voices)} voices named, ${about.secondHand} at second hand.`;
export const onlyHere = 'Only here: ';
export const leavesOut = (questions: number, events: number) =>
  `Leaves out ${questions} questions that others answer, and ${events} events that two or more report.`;
export const theArticle = (label: string) => `the article ${label}`;

export const figures = {
  lead: 'Every number that two or more articles give for one thing, the smallest first. On the axis each number is a mark; a bar is a range. The name of an article leads to its coding, which has the paragraphs as links.',
  empty: 'No measure has numbers from two or more articles.',
  count: (numbers: number, of: number) => `${numbers} numbers of ${of} articles.`,
  onAxis: (numbers: number, of: number, end: string) =>
    `${numbers} numbers of ${of} articles, on an axis from 0 to ${end}.`,
  others: (count: number) => ` (${count} more ${count === 1 ? 'is' : 'are'} given by two or more)`,
};

export const previousPage = 'Previous page';
export const pageOf = (page: number, last: number) => `Page ${page} of ${last}`;
export const andMore = (count: number) => `and ${count} more`;

export const omissions = {
  title: 'What is left out',
  lead: 'What two or more articles have and others leave out, though they could have known it: questions first, then events, most reported first. An event that somebody only alleges does not count as left out.',
  link: 'How much each article leaves out',
  row: (text: string) => `who leaves out “${text}”`,
  answeredBy: (have: number, could: number) => `answered by ${of(have, could)} that could`,
  reportedBy: (have: number, could: number) => `reported by ${of(have, could)} that could`,
  leftOutBy: (count: number, names: string) => `Left out by ${count}: ${names}`,
};
export const stances = {
  title: 'Where they stand',
  lead: 'How many articles have which stance toward each actor, from −2 (hostile) to +2 (supportive), with one article’s reason. Actors toward whom most articles take a stance come first.',
};
export const voices = {
  lead: 'Everyone whom two or more articles quote or paraphrase; those whom most articles hear come first. ',
  kind: (label: string, heardIn: number, coded: number) => `${label}: in ${of(heardIn, coded)} articles.`,
  quoted: (count: number) => `quoted by ${count}`,
  paraphrased: (count: number) => `paraphrased by ${count}`,
  both: (count: number) => `quoted and paraphrased by ${count}`,
  unnamed: (count: number) => `unnamed by ${count}`,
  secondHand: (count: number) => `at second hand by ${count}`,
  count: (count: number, coded: number) => `heard by ${of(count, coded)}`,
};
export const names = {
  lead: 'The terms that most articles use for each actor and event, as printed, each with the number of articles. Actors and events that most articles name come first.',
  more: (count: number) => `; and ${count} more ${count === 1 ? 'term' : 'terms'}`,
};
export const events = {
  lead: 'The events that two or more articles report, out of the articles that could: coded, and not from before the event. Those that most articles report come first.',
  alleged: (count: number, reports: number, speakers: string) =>
    `alleged in ${of(count, reports)}${speakers === '' ? '' : `, by ${speakers}`}`,
  count: (reporting: number, could: number) => `reported by ${of(reporting, could)} that could`,
};
export const claims = {
  lead: 'The questions that two or more articles answer, contradictions first: how many give each answer, who, and its strongest wording. The page of a question has more of them.',
};
export const blame = {
  lead: 'What the articles name as the cause, whom they hold responsible, and what they want done: how many give each answer, and who.',
  empty: 'None of them names any.',
};
export const nothingShared = 'Two or more articles share nothing here.';

export const leftToPages =
  'This edition is for print. With many articles, it has what they share: for each question the most common answers with their strongest wording, and for every other part the first page. All statements are on the pages of the questions, all rows on the pages of the parts, everything that only one article has is in its own coding, and every statement is a line in the CSV file.';
export const newest = (article: string) => `${article} (newest)`;
export const moreStatements = (count: number) =>
  `and ${count} more ${count === 1 ? 'statement' : 'statements'}`;
export const divided = (count: number, names: string) =>
  `Divided, with answers that contradict each other: ${count} (${names}).`;
export const everythingSaid =
  'Everything the articles say on it, answer by answer. The name of an article leads to its coding, which has the paragraphs as links. ';
export const verdictAndMore = 'The verdict, the strongest wordings, and who opposes whom';
/** The description in the JSON file of many articles. */
export const fileNote =
  'For more than six articles, this file has verdicts by answers and not by pairs of articles: under "answers" who gives each, under "oppositions" which are opposed and which articles are on each side. What articles say is in the CSV file, one line per statement; lines for silence are left out, and blame and remedy are claims on the questions with that role. The coding of each article is at the address under "coding".';

import type { Sentence } from '../sentence.ts';
// How articles relate on a question, and the time between their answers.

export const verdicts = {
  contradict: 'contradict',
  'opposed-over-time': 'opposed over time',
  differ: 'differ',
  agree: 'agree',
  'one-answers': 'one answers',
  none: 'no answer',
};
export const differInPart = 'differ in part';
export const agreeInPart = 'agree in part';
export const contradictHedged = 'contradict, hedged';
export const apart = (between: string, hasMore = false) => `${between}${hasMore ? ' or more' : ''} apart`;
export const agreePartlyApart = (agree: string, howFar: string) => `${agree}, some answers ${howFar}`;
export const agreeApart = (agree: string, howFar: string) => `${agree}, ${howFar}`;

interface Amount {
  count: number;
  unit: 'day' | 'month' | 'year';
}
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A number in words up to twelve, in digits above that. */
const inWords = (count: number) => NUMBERS[count] ?? String(count);
export const amount = ({ count, unit }: Amount) => `${inWords(count)} ${unit}${count === 1 ? '' : 's'}`;
export const about = (time: Amount) => `about ${amount(time)}`;
export const atLeast = (time: Amount) => `at least ${amount(time)}`;
export const fromTo = (least: Amount, most: Amount) =>
  `${least.unit === most.unit ? inWords(least.count) : amount(least)} to ${amount(most)}`;
export const duration = (times: Amount[]) => times.map(amount).join(' and ');

export const pairsWith = (
  count: number,
  all: number,
  verdict: string,
  far?: { pairs: number; apart: string },
) =>
  `${count} of ${all} pairs: ${verdict}${far === undefined ? '' : ` (${inWords(far.pairs)} of them ${far.apart})`}`;

/** “Three of the five articles answer”; articles that could not answer are not counted, and the sentence says so. */
const whoAnswers = (answering: number, could: number, articles: number) => {
  const who = answering === 0 ? 'none' : inWords(answering);
  const capital = who.charAt(0).toUpperCase() + who.slice(1);
  if (could < articles) {
    const of = could === 1 ? 'one article' : `${inWords(could)} articles`;
    return `${capital} of the ${of} that could answer ${answering < 2 ? 'does' : 'do'}`;
  }
  if (answering === articles && articles > 1)
    return articles === 2 ? 'Both answer' : `All ${inWords(articles)} answer`;
  return `${capital} of the ${inWords(articles)} articles ${answering < 2 ? 'answers' : 'answer'}`;
};

/** Verdicts as verbs: of a pair of articles, and of several. */
const PAIRS_DO = {
  contradict: ['contradicts', 'contradict each other'],
  'opposed-over-time': ['is opposed over time', 'are opposed over time'],
  differ: ['differs', 'differ'],
  agree: ['agrees', 'agree'],
} as const;
type Relation = keyof typeof PAIRS_DO;
export const eachTwoShare = 'each two of them share an answer, and no answer is common to all';
export const allDo = (relation: Relation, answering: number) =>
  `${answering === 2 ? 'the two' : `all ${inWords(answering)}`} ${PAIRS_DO[relation][1]}`;
export const onePairDoes = (relation: Relation) => `one pair ${PAIRS_DO[relation][0]}`;
export const pairsDo = (relation: Relation, count: number, all?: number) =>
  `${count}${all === undefined ? '' : ` of ${all} pairs`} ${PAIRS_DO[relation][count === 1 ? 0 : 1]}`;
/** The articles that answer a question, and how they relate: the first of the `relations` stands out. */
export const verdictSentence = <Part>(
  { answering, could, articles }: { answering: number; could: number; articles: number },
  relations: Part[],
): Sentence<Part> => [
  whoAnswers(answering, could, articles),
  ...relations.flatMap((relation, index) => [index === 0 ? '; ' : ', ', relation]),
  '.',
];
export const aboutState = (time: string) =>
  ` The situation may change, so answers more than ${time} apart are opposed over time and do not count as contradictions.`;
export const aboutFact =
  ' It is about a fact: opposed answers contradict each other whenever they were given.';

// What an article says on a question: its answers, on whose word, and why it says nothing.

export const positions = {
  asserts: 'asserts',
  attributes: 'attributes',
  predicts: 'predicts',
  'calls-for': 'calls for',
};
export const attributesTo = (speaker: string) => `attributes to ${speaker}`;
export const inTheWordsOf = (position: string, speaker: string) => `${position}, in the words of ${speaker}`;

export const anotherAnswer = 'another answer';
export const notAnswer = (answer: string) => `not: ${answer}`;
export const kindOfAnswer = {
  predicted: (answer: string) => `${answer} (predicted)`,
  demanded: (answer: string) => `${answer} (demanded)`,
};
/** The letter of an answer, from A to Z and on with AA. */
export const letter = (latin: string) => latin;

export const ownVoice = 'own voice';
export const passedOn = 'passed on';
export const bothVoices = 'own voice and passed on';
export const hedged = (words: string) => `${words}, hedged`;
export const passedOnFrom = (speaker: string) => `passed on: ${speaker}`;
export const through = (sources: string[]) => `through ${sources.join(' and ')}`;
export const unnamed = 'unnamed';
export const reportedAsEvent = 'reported as an event';
export const hedgedBy = (hedge: string) => `hedged: “${hedge}”`;
export const quoted = (term: string) => `“${term}”`;
export const asOf = (date: string) => {
  // An uncertain end has its own word: "from around May to June 2020" stays as it is.
  if (/^from (?!around |possibly ).+ to /.test(date)) return date.replace('from ', 'about ');
  return /^(from|until|for) /.test(date) ? date : `as of ${date}`;
};
export const moreAnswers = (count: number) => `${count} more ${answers(count)}`;
/** The noun after a number of answers. */
export const answers = (count: number) => (count === 1 ? 'answer' : 'answers');
export const andMore = (count: number) => ` and ${count} more`;
export const also = ' Also: ';
export const divided = 'divided';
export const isDivided = (article: string) => `${article} is divided: `;
export const against = ' against ';

export const absences = {
  silent: 'silent',
  'not-coded': 'not coded',
  predates: 'predates it',
  'may-predate': 'may predate it',
};
/** The articles that say nothing for a reason, as a sentence. */
export const absentFor = {
  silent: (articles: string) => `Silent: ${articles}.`,
  'not-coded': (articles: string) => `Not coded: ${articles}.`,
  predates: (articles: string) => `Predates it: ${articles}.`,
  'may-predate': (articles: string) => `May predate it: ${articles}.`,
};

import { countOf } from './language.ts';

// The words of the pictures that are shown with links to pages.

export const dossier = 'Dossier';
export const question = 'Question';
/** Below a large number of articles. */
export const articles = (count: number) => countOf(count, { one: 'article', other: 'articles' });
/** Below a large number of questions on which articles contradict each other. */
export const contradicted = (count: number, all: number) =>
  countOf(count, {
    one: `question of ${all} on which they contradict each other`,
    other: `of ${all} questions on which they contradict each other`,
  });
/** The same in one line. */
export const contradictions = (count: number, questions: number, all: number) =>
  `${countOf(count, { one: '# article', other: '# articles' })} · they contradict each other on ${questions === 0 ? 'none' : questions} of ${countOf(all, { one: '# question', other: '# questions' })}`;
export const verdicts = {
  contradict: 'Articles contradict each other',
  'opposed-over-time': 'Articles are opposed over time',
  differ: 'Articles differ',
  agree: 'Articles agree',
  'one-answers': 'One article answers',
  none: 'No article answers',
};
export const answering = (count: number, could: number) =>
  `${count} of ${countOf(could, { one: '# article answers', other: '# articles answer' })}`;
/** How many further answers there is no room for. */
export const more = (count: number) => countOf(count, { one: '# more answer', other: '# more answers' });

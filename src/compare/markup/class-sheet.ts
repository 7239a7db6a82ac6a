import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import { labelOf, type RenderContext } from './render-context.ts';

const TASKS = [
  'Read the accounts. Do not look up who published the articles.',
  'Write into the grid what each article answers to each question, in your own words, with the number of the paragraph (¶). Where an article says nothing on it, write “silent”.',
  'Say who each answer comes from: ● the article’s own voice, ○ passed on from a speaker. Name the speaker.',
  'Draw a line between answers that cannot both be true.',
  'Guess from which standpoint each article is written. Note the words that made you think so.',
  'Reveal the sources, and compare your grid with the coding here. Where do you differ, and who is right?',
];

/** A worksheet for a class with an empty coding grid, questions by articles, with lines to write on. */
export function classSheet(context: RenderContext, questions: readonly Question[]): Element {
  const labels = context.articles.map(({ id }) => labelOf(context, id));
  return h('section', { id: 'task-sheet', className: ['sheet'], ariaLabelledBy: ['task-sheet-h'] }, [
    h('h2', { id: 'task-sheet-h' }, 'Task sheet and coding grid'),
    h('p', { className: ['to-fill'] }, 'Name:'),
    h(
      'ol',
      TASKS.map((task) => h('li', task)),
    ),
    h('table', { className: ['coding-grid'] }, [
      h('caption', { className: ['vh'] }, 'Empty coding grid'),
      h(
        'thead',
        h(
          'tr',
          ['Question', ...labels].map((label) => h('th', { scope: 'col' }, label)),
        ),
      ),
      h(
        'tbody',
        [...questions.map(({ label }) => label), 'My guess: written from which standpoint?'].map((label) =>
          h('tr', [h('th', { scope: 'row' }, label), ...labels.map(() => h('td'))]),
        ),
      ),
    ]),
  ]);
}

import * as words from '#words/class-reading';
import { question } from '#words/comparison';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/** A worksheet for a class with an empty coding grid, questions by articles, with lines to write on. */
export function classSheet(context: RenderContext, questions: readonly Question[]): Element {
  const labels = context.articles.map(({ id }) => labelOf(context, id));
  return h('section', { id: 'task-sheet', className: ['sheet'], ariaLabelledBy: ['task-sheet-h'] }, [
    h('h2', { id: 'task-sheet-h' }, words.sheet),
    h('p', { className: ['to-fill'] }, words.name),
    h(
      'ol',
      words.tasks.map((task) => h('li', task)),
    ),
    h('table', { className: ['coding-grid'] }, [
      h('caption', { className: ['vh'] }, words.emptyGrid),
      h(
        'thead',
        h(
          'tr',
          [question, ...labels].map((label) => h('th', { scope: 'col' }, label)),
        ),
      ),
      h(
        'tbody',
        [...questions.map(({ label }) => label), words.myGuess].map((label) =>
          h('tr', [h('th', { scope: 'row' }, label), ...labels.map(() => h('td'))]),
        ),
      ),
    ]),
  ]);
}

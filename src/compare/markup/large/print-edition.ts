import { claims } from '#words/comparison-parts';
import { leftToPages } from '#words/many-articles';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import { findClashes } from '../../clashes.ts';
import { PARTS, rowId } from '../../parts.ts';
import { verdictOf } from '../question.ts';
import { answerList } from './answer-list.ts';
import type { LargeContext } from './large-context.ts';
import { opposingAnswers } from './opposing-answers.ts';
import { largePartPage, type LargeDossier } from './part-page.ts';

/** How many answers to a question, and how many oppositions, are printed. */
const MOST_ANSWERS = 12;
const MOST_OPPOSED = 4;

/** What the print edition leaves out, in words. */
export const LEFT_TO_PAGES = leftToPages;

/** A dossier of many articles on one page, for print. */
export function printEdition(context: LargeContext, dossier: LargeDossier): Element[] {
  return [
    h('section', { className: ['part'], id: 'claims', ariaLabelledBy: ['claims-h'] }, [
      h('h2', { id: 'claims-h' }, claims.title),
      ...dossier.rows.map((row) => {
        const { contradictions, overTime } = findClashes([row]);
        const opposed = [...contradictions, ...overTime];
        return h('section', { className: ['an-answer'], id: rowId('claims', row.question.id) }, [
          h('h3', row.question.label),
          ...verdictOf(row),
          ...answerList(context, row, { most: MOST_ANSWERS }),
          ...(opposed.length === 0
            ? []
            : opposingAnswers(context, opposed, { most: MOST_OPPOSED, isOnQuestion: true })),
        ]);
      }),
    ]),
    ...PARTS.filter(({ id }) => id !== 'claims').flatMap(({ id }) =>
      largePartPage(context, dossier, { part: id, page: 1 }),
    ),
  ];
}

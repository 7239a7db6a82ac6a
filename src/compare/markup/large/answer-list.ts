import * as words from '#words/many-articles';
import { moreAnswers } from '#words/statements';
import type { Element, ElementContent } from 'hast';
import { h } from '../hyperscript.ts';
import { chooseStatements } from '../../chosen-statements.ts';
import type { OverviewRow, RowAnswer } from '../../overview-rows.ts';
import type { Statement } from '../../statements.ts';
import { labelOf, named } from '../render-context.ts';
import { answerMark, statementLine } from '../told.ts';
import type { LargeContext } from './large-context.ts';

/** How many articles give an answer, out of those that could answer, and how many of them in their own voice. */
export function answerCount({ givers }: RowAnswer, { could }: OverviewRow): string {
  const own = givers.filter(({ given }) => given.isOwn).length;
  return words.answerCount(givers.length, could, own);
}

/**
 * The answers to a question given by the most articles, each with its count, who gives it, and its strongest wording.
 * Shows up to `most`; below, the number of others and a link to them.
 */
export function answerList(context: LargeContext, row: OverviewRow, { most }: { most: number }): Element[] {
  const rest = row.answers.length - most;
  const { id } = row.question;
  return [
    h(
      'ul',
      { className: ['told'] },
      row.answers.slice(0, most).map((answer) =>
        h('li', [
          h('div', [
            answerMark(answer.answer),
            ' ',
            h('span', { className: ['word-of'] }, answerCount(answer, row)),
          ]),
          h(
            'p',
            { className: ['word-of'] },
            named(
              context,
              answer.givers.map(({ article }) => article),
            ),
          ),
          ...strongestOf(context, answer),
        ]),
      ),
    ),
    ...(rest > 0
      ? [h('p', { className: ['absent'] }, h('a', { href: context.questionPage(id, 1) }, moreAnswers(rest)))]
      : []),
  ];
}

function strongestOf(context: LargeContext, answer: RowAnswer): Element[] {
  const { strongest } = chooseStatements(answer, [], { strongest: 1, newest: 0 });
  return strongest.map((statement) => h('p', saidBy(context, statement)));
}

/** A statement and its article: “Courier 3: the wall had cracked ● own voice ¶4”. */
export function saidBy(context: LargeContext, statement: Statement): ElementContent[] {
  return [h('b', `${labelOf(context, statement.article)}: `), ...statementLine(context, statement)];
}

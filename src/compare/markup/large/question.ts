import * as many from '#words/many-articles';
import * as words from '#words/question';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import { clashesOn } from '../../clashes.ts';
import { chooseStatements } from '../../chosen-statements.ts';
import type { OverviewRow, RowAnswer } from '../../overview-rows.ts';
import type { Statement } from '../../statements.ts';
import { answerInWords } from '../../words.ts';
import { permalink } from '../elements.ts';
import { legend } from '../legend.ts';
import { verdictOf } from '../question.ts';
import { answerAnchor, labelOf, named } from '../render-context.ts';
import { answerMark, statementLine } from '../told.ts';
import { answerCount } from './answer-list.ts';
import { countedAbsences, type LargeContext } from './large-context.ts';
import { opposingAnswers } from './opposing-answers.ts';

/** How many answers show their strongest and newest statements here; answers that fewer articles give show one. */
const MOST_WORDED = 8;
const WORDED = { strongest: 3, newest: 2 };
const IN_SHORT = { strongest: 1, newest: 0 };
/** How many oppositions of one relation are shown in full, and how many more get a line each. */
const MOST_SPELLED = 6;
const MOST_BRIEF = 12;

/**
 * A question that many articles answer: the verdict; for each answer, how many give it, with the strongest and newest
 * statements; and which answers are opposed. `statementsAt` gives the page on which an answer's statements begin.
 */
export function largeQuestion(
  context: LargeContext,
  row: OverviewRow,
  statementsAt: (answer: RowAnswer) => number,
): Element[] {
  const { cells, answers } = row;
  return [
    h('div', { className: ['on-question'] }, [
      ...verdictOf(row, context),
      ...(answers.length === 0 ? [] : [legend([row], { ways: '' })]),
    ]),
    h('section', { ariaLabelledBy: ['by-answer'] }, [
      h('h2', { id: 'by-answer' }, words.answerByAnswer),
      ...(answers.length === 0 ? [h('p', words.noneAnswers)] : []),
      ...answers.map((answer, index) =>
        answerSection(context, row, answer, {
          limits: index < MOST_WORDED ? WORDED : IN_SHORT,
          page: statementsAt(answer),
        }),
      ),
      ...countedAbsences(context, cells),
    ]),
    ...opposition(context, row),
  ];
}

/** The id of an answer, on every page of its question. */
export function answerId({ answer, givers }: RowAnswer): string {
  return answerAnchor(answer, givers[0]?.article);
}

function answerSection(
  context: LargeContext,
  row: OverviewRow,
  answer: RowAnswer,
  { limits, page }: { limits: typeof WORDED; page: number },
): Element {
  const { question } = row;
  const { strongest, newest, rest } = chooseStatements(
    answer,
    context.articles.map(({ id }) => id),
    limits,
  );
  const definition = question.answers.find((each) => each.id === answer.answer.answer)?.definition;
  const id = answerId(answer);
  return h('section', { className: ['an-answer'], id, ariaLabelledBy: [`${id}-h`] }, [
    h('h3', [
      h('span', { id: `${id}-h` }, answerMark(answer.answer)),
      ' ',
      permalink(id, words.theAnswer(answerInWords(answer.answer))),
    ]),
    h('p', { className: ['aside'] }, [
      h('b', answerCount(answer, row)),
      `: ${named(
        context,
        answer.givers.map(({ article }) => article),
      )}. ${definition ?? ''}`,
    ]),
    h('ul', { className: ['told'] }, [
      ...strongest.map((statement) => statementItem(context, statement)),
      ...newest.map((statement) => statementItem(context, statement, many.newest)),
    ]),
    ...(rest > 0
      ? [
          h(
            'p',
            { className: ['absent'] },
            h('a', { href: context.questionPage(question.id, page, id) }, many.moreStatements(rest)),
          ),
        ]
      : []),
  ]);
}

function statementItem(
  context: LargeContext,
  statement: Statement,
  headOf: (article: string) => string = String,
): Element {
  return h('li', [
    h('b', headOf(labelOf(context, statement.article))),
    h('p', statementLine(context, statement)),
  ]);
}

function opposition(context: LargeContext, row: OverviewRow): Element[] {
  const divided = row.cells.filter(({ isDivided }) => isDivided).map(({ article }) => article);
  if (row.verdict.oppositions.length + divided.length === 0) return [];
  return [
    h('section', { ariaLabelledBy: ['opposed'] }, [
      h('h2', { id: 'opposed' }, words.whoOpposesWhom),
      ...(['contradict', 'opposed-over-time'] as const).flatMap((relation) => {
        const clashes = clashesOn(row, relation);
        if (clashes.length === 0) return [];
        return [
          h('h3', words.relations[relation]),
          ...opposingAnswers(context, clashes, {
            most: MOST_SPELLED,
            briefly: MOST_BRIEF,
            isOnQuestion: true,
          }),
        ];
      }),
      ...(divided.length === 0
        ? []
        : [h('p', { className: ['absent'] }, many.divided(divided.length, named(context, divided)))]),
    ]),
  ];
}

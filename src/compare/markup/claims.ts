import { claims as words } from '#words/comparison-parts';
import { divided, moreAnswers } from '#words/statements';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { OverviewCell, OverviewRow } from '../overview-rows.ts';
import { claimRow, claimTable } from './claim-table.ts';
import type { Child } from './elements.ts';
import { questionHref, type RenderContext } from './render-context.ts';
import { answerMark, statementLine } from './told.ts';

/** How many opposed answers of a cell show their wording here; the question's page shows all. */
const MOST_WORDED = 2;

/** The questions that two or more articles answer, each answer with its strongest wording and its paragraphs. */
export function claimsSection(context: RenderContext, rows: readonly OverviewRow[]): Element {
  return claimTable(context, {
    lead: words.lead,
    empty: words.empty,
    rows: rows.map((row) => claimsRow(context, row)),
  });
}

function claimsRow(context: RenderContext, row: OverviewRow): Element {
  const { question, cells } = row;
  return claimRow(context, row, {
    name: h('a', { className: ['question'], href: questionHref(context, question.id) }, question.label),
    cells: cells.map((cell) => ({
      article: cell.article,
      absence: cell.absence,
      content: answersOf(context, question.id, cell),
    })),
  });
}

function answersOf(context: RenderContext, question: string, { answers, isDivided }: OverviewCell): Child[] {
  const opposed = answers.filter(({ isOpposed }) => isOpposed).length;
  const worded = Math.max(1, Math.min(opposed, MOST_WORDED));
  const rest = answers.length - worded;
  return [
    ...(isDivided ? [h('p', { className: ['divided'] }, divided)] : []),
    ...answers
      .slice(0, worded)
      .map((answer) => h('p', [answerMark(answer), ' ', ...statementLine(context, answer.lead)])),
    ...(rest > 0
      ? [
          h('p', [
            h('a', { className: ['rest-of'], href: questionHref(context, question) }, moreAnswers(rest)),
          ]),
        ]
      : []),
  ];
}

import { claimsBehind, question as asked } from '#words/comparison';
import * as words from '#words/many-articles';
import { verdicts } from '#words/verdicts';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import type { OverviewRow } from '../../overview-rows.ts';
import { rowId } from '../../parts.ts';
import { named, questionHref, type RenderContext } from '../render-context.ts';
import { rowQuestion } from '../overview-table.ts';
import { answerMark } from '../told.ts';
import { answerList } from './answer-list.ts';
import type { LargeContext } from './large-context.ts';

/** The most answers shown in a row, and the most articles named for an answer. */
const MOST_ANSWERS = 3;
const MOST_GIVERS = 3;
/** The most answers that open with their strongest wording. */
const MOST_OPENED = 3;

/**
 * Questions with their answers, one table body per row: each answer with how many articles give it and some of their
 * names. With a `context` for many articles, each row opens in place with the strongest wordings; without, it links to
 * the page of its question.
 */
export function answerTable(
  context: RenderContext,
  rows: readonly OverviewRow[],
  { caption, opening }: { caption: string; opening?: LargeContext },
): Element {
  return h('table', { className: ['ov', 'by-answer'], role: 'table' }, [
    h('caption', { className: ['vh'] }, caption),
    h(
      'thead',
      { role: 'rowgroup' },
      h('tr', { role: 'row' }, [
        h('th', { scope: 'col', role: 'columnheader' }, asked),
        h('th', { scope: 'col', role: 'columnheader' }, words.answersHead),
      ]),
    ),
    ...rows.map((row) => rowBody(context, row, opening)),
  ]);
}

function rowBody(context: RenderContext, row: OverviewRow, opening: LargeContext | undefined): Element {
  const { question, verdict } = row;
  return h('tbody', { id: rowId('claims', question.id), role: 'rowgroup', className: [verdict.verdict] }, [
    h('tr', { role: 'row' }, [
      h('th', { scope: 'row', role: 'rowheader' }, [
        rowQuestion(context, question, opening !== undefined),
        ' ',
        h('span', { className: ['verdict'] }, verdicts[verdict.verdict]),
      ]),
      h('td', { role: 'cell' }, answerLines(context, row)),
    ]),
    ...(opening === undefined ? [] : [behind(opening, row)]),
  ]);
}

function answerLines(context: RenderContext, { answers, could }: OverviewRow): Element[] {
  const shown = answers.slice(0, MOST_ANSWERS);
  const rest = answers.length - shown.length;
  return shown.map(({ answer, givers }, index) =>
    h('p', { className: ['line'] }, [
      answerMark(answer),
      ' ',
      h('b', words.of(givers.length, could)),
      ' ',
      h(
        'span',
        { className: ['givers'] },
        named(
          context,
          givers.map(({ article }) => article),
          MOST_GIVERS,
        ),
      ),
      ...(rest > 0 && index === shown.length - 1
        ? [h('span', { className: ['more'] }, words.furtherAnswers(rest))]
        : []),
    ]),
  );
}

function behind(context: LargeContext, row: OverviewRow): Element {
  const { question, answering, could } = row;
  return h('tr', { role: 'row', className: ['behind'] }, [
    h('td', { role: 'cell', colSpan: 2 }, [
      h('details', [
        h('summary', claimsBehind(question.label)),
        ...answerList(context, row, { most: MOST_OPENED }),
        h('p', { className: ['absent'] }, [
          words.howManyAnswer(answering, could),
          h('a', { href: questionHref(context, question.id) }, words.questionPage),
        ]),
      ]),
    ]),
  ]);
}

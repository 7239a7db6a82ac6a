import type { Element } from 'hast';
import { h } from 'hastscript';
import type { MatrixRow } from '../claim-matrix.ts';
import { rowId } from '../parts.ts';
import { answerList } from './answers.ts';
import { articleRow, articleTable } from './article-table.ts';
import { type Child, ofCount, permalink, section } from './elements.ts';
import type { RenderContext } from './render-context.ts';

/** The claim matrix. `orders` are links to its other orders, which only a page with such orders has. */
export function matrixSection(context: RenderContext, rows: readonly MatrixRow[], orders: Child): Element {
  return section(
    'claims',
    'Who says what',
    'Rows are questions; a cell is what an article says, on whose word, with the paragraphs that show it. Disagreement is the share of pairs of articles, among those that answer, with no answer in common in their own voice, or in what they pass on where they say nothing themselves; silence never counts.',
    orders,
    rows.length === 0
      ? h('p', 'No question is left to show.')
      : articleTable(context, {
          caption: 'What each article says on each question',
          corner: 'Question',
          rows: rows.map((item) => matrixRow(context, item)),
          className: 'matrix',
        }),
  );
}

function matrixRow(
  context: RenderContext,
  { question, cells, answering, could, disagreement }: MatrixRow,
): Element {
  const id = rowId('claims', question.id);
  return articleRow(context, {
    id,
    name: question.label,
    head: [
      h('span', { className: ['question'] }, question.label),
      permalink(id, `the question “${question.label}”`),
      h('span', { className: ['measure'] }, [
        `${ofCount(answering, could)} that could answer`,
        h('br'),
        disagreementInWords(disagreement),
      ]),
      disagreementBar(disagreement.share),
    ],
    cells: cells.map(({ article, answers, absence }) => ({
      article,
      absence,
      content: [answerList(context, article, answers)],
    })),
  });
}

function disagreementInWords({ pairs, differing }: MatrixRow['disagreement']): string {
  if (pairs === 0) return 'no two to compare';
  return `${ofCount(differing, pairs)} ${pairs === 1 ? 'pair differs' : 'pairs differ'}`;
}

function disagreementBar(share: number | undefined): Child {
  if (share === undefined) return undefined;
  return h(
    'svg',
    { className: ['share'], viewBox: '0 0 100 4', preserveAspectRatio: 'none', ariaHidden: 'true' },
    [
      h('rect', { className: ['all'], width: 100, height: 4 }),
      h('rect', { width: Math.round(share * 100), height: 4 }),
    ],
  );
}

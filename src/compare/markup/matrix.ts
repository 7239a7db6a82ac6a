import type { Element } from 'hast';
import { h } from 'hastscript';
import type { MatrixRow } from '../claim-matrix.ts';
import { answerList } from './answers.ts';
import {
  absenceMark,
  columnHeads,
  ofCount,
  permalink,
  row,
  section,
  table,
  type Content,
  type Frame,
} from './frame.ts';

/** The claim matrix. `orders` are links to its other orders, drawn by the page. */
export function matrixSection(frame: Frame, rows: readonly MatrixRow[], orders: Content): Element {
  return section(
    'claims',
    'Who says what',
    'Rows are questions; a cell is what an article says, on whose word, with the paragraphs that show it. Disagreement is the share of pairs of articles, among those that answer, with no group of answers in common; silence never counts.',
    orders,
    rows.length === 0
      ? h('p', 'No question is left to show.')
      : table(
          'What each article says on each question',
          ['Question', ...columnHeads(frame, 'claims')],
          rows.map((item) => matrixRow(frame, item)),
          'matrix',
        ),
  );
}

function matrixRow(frame: Frame, { question, cells, answering, could, disagreement }: MatrixRow): Element {
  const id = `q-${question.id}`;
  return row(
    id,
    [
      h('span', { className: ['question'] }, question.label),
      permalink(id, `the question “${question.label}”`),
      h('span', { className: ['measure'] }, [
        `${ofCount(answering, could)} that could answer`,
        h('br'),
        disagreementInWords(disagreement),
      ]),
      disagreementBar(disagreement.share),
    ],
    cells.map(({ article, answers, absence }) => ({
      id: `${id}--${article}`,
      column: frame.labels[article] ?? article,
      className: absence,
      content: [
        absence === undefined ? answerList(frame, article, answers) : absenceMark(absence),
        permalink(`${id}--${article}`, `${frame.labels[article] ?? article} on “${question.label}”`),
      ],
    })),
  );
}

function disagreementInWords({ pairs, differing }: MatrixRow['disagreement']): string {
  if (pairs === 0) return 'no two to compare';
  return `${ofCount(differing, pairs)} ${pairs === 1 ? 'pair differs' : 'pairs differ'}`;
}

function disagreementBar(share: number | undefined): Content {
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

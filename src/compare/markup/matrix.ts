import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Question } from '../../schema/codebook.ts';
import type { MatrixRow } from '../claim-matrix.ts';
import { rowId } from '../parts.ts';
import type { PairVerdict, RowVerdict, Verdict } from '../verdicts.ts';
import { VERDICT_WORDS } from '../words.ts';
import { givenAnswers } from './answers.ts';
import { articleRow, articleTable } from './article-table.ts';
import { ofCount, permalink, section } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/** The claim matrix. */
export function matrixSection(context: RenderContext, rows: readonly MatrixRow[]): Element {
  return section(
    'claims',
    'Who says what',
    'Each row is a question, each cell what an article says: on whose word, with the paragraphs that show it. Equal answers share a letter: ● is the article’s own voice, ○ what it passes on from others. Articles contradict each other where they give answers that cannot both be true, whoever speaks; silence, “–”, never counts.',
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
  { question, cells, answering, could, verdict }: MatrixRow,
): Element {
  const id = rowId('claims', question.id);
  return articleRow(context, {
    id,
    name: question.label,
    head: [
      h('span', { className: ['question'] }, question.label),
      permalink(id, `the question “${question.label}”`),
      h('span', { className: ['verdict', verdict.verdict] }, VERDICT_WORDS[verdict.verdict]),
      h('span', { className: ['measure'] }, [
        `${ofCount(answering, could)} that could answer`,
        ...pairsInWords(verdict).flatMap((words) => [h('br'), words]),
      ]),
      ...opposedPairs(context, question, verdict),
    ],
    cells: cells.map(({ article, absence }) => {
      const own = verdict.articles.find((each) => each.article === article);
      return {
        article,
        absence,
        content: [
          ...((own?.divided.length ?? 0) === 0
            ? []
            : [h('p', { className: ['divided'] }, 'divided: it gives answers that contradict each other')]),
          ...givenAnswers(context, article, own?.answers ?? []),
        ],
      };
    }),
  });
}

const COUNTED = ['contradict', 'opposed-over-time', 'differ', 'agree'] as const satisfies Verdict[];

function pairsInWords({ counts }: RowVerdict): string[] {
  const all = COUNTED.reduce((sum, verdict) => sum + counts[verdict], 0);
  return COUNTED.filter((verdict) => counts[verdict] > 0 && all > 1).map(
    (verdict) => `${ofCount(counts[verdict], all)} pairs: ${VERDICT_WORDS[verdict]}`,
  );
}

/** Which articles contradict each other or are opposed over time, with the time between and what else they agree on. */
function opposedPairs(context: RenderContext, question: Question, { pairs }: RowVerdict): Element[] {
  const opposed = pairs.filter(({ verdict }) => verdict === 'contradict' || verdict === 'opposed-over-time');
  if (opposed.length === 0) return [];
  return [
    h(
      'ul',
      { className: ['opposed'] },
      opposed.map((pair) => h('li', opposedInWords(context, question, pair))),
    ),
  ];
}

/** Two articles that oppose each other in words: “Alwaght and Rawabet, in their own voice, about five years apart”. */
export function opposedInWords(
  context: RenderContext,
  { about }: Question,
  { articles, verdict, alsoAgree, pairs }: PairVerdict,
): string {
  const [one, other] = articles.map((id) => labelOf(context, id));
  const opposed = pairs.filter(({ relation }) => relation === verdict);
  const isOwn = opposed.some(({ voices }) => voices === 'own');
  // Between statements on a fact time makes no difference.
  const between = about === 'state' ? opposed[0]?.between : undefined;
  return [
    `${one ?? ''} and ${other ?? ''}`,
    ...(isOwn ? ['in their own voice'] : []),
    ...(between === undefined ? [] : [`${between} apart`]),
    ...(alsoAgree ? ['and they also agree'] : []),
  ].join(', ');
}

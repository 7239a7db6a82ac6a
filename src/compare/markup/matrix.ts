import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import type { MatrixRow } from '../claim-matrix.ts';
import type { RowVerdict } from '../row-verdict.ts';
import { isOpposition, type PairVerdict, type StatementPair, type Verdict } from '../verdicts.ts';
import { numberInWords } from '../time-between.ts';
import { apartInWords, VERDICT_WORDS } from '../words.ts';
import { givenAnswers } from './answers.ts';
import { isAlone } from './article-table.ts';
import { claimRow, claimTable } from './claim-table.ts';
import { ofCount } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/** The claim matrix. */
export function matrixSection(context: RenderContext, rows: readonly MatrixRow[]): Element {
  return claimTable(context, {
    lead: isAlone(context)
      ? 'Each row is a question, with the answers of the article: on whose word, with the paragraphs that show it. ● is the article’s own voice, ○ what it passes on from others.'
      : 'Each row is a question, each cell what an article says: on whose word, with the paragraphs that show it. Equal answers share a letter: ● is the article’s own voice, ○ what it passes on from others. Articles contradict each other where they give answers that cannot both be true, whoever speaks; silence, “–”, never counts.',
    empty: 'No question is left to show.',
    rows: rows.map((item) => matrixRow(context, item)),
  });
}

function matrixRow(context: RenderContext, row: MatrixRow): Element {
  const { question, cells, verdict } = row;
  return claimRow(context, row, {
    name: h('span', { className: ['question'] }, question.label),
    counts: pairsInWords(verdict).flatMap((words) => [h('br'), words]),
    more: opposedPairs(context, question, verdict),
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

function pairsInWords({ counts, agreeApart }: RowVerdict): string[] {
  const all = COUNTED.reduce((sum, verdict) => sum + counts[verdict], 0);
  return COUNTED.filter((verdict) => counts[verdict] > 0 && all > 1).map((verdict) => {
    const apart =
      verdict === 'agree' && agreeApart !== undefined
        ? ` (${numberInWords(agreeApart.pairs)} of them ${apartInWords(agreeApart)})`
        : '';
    return `${ofCount(counts[verdict], all)} pairs: ${VERDICT_WORDS[verdict]}${apart}`;
  });
}

/**
 * Which articles contradict each other or are opposed over time, the time between them, and what else they agree on.
 */
function opposedPairs(context: RenderContext, question: Question, { pairs }: RowVerdict): Element[] {
  const opposed = pairs.filter(({ verdict }) => isOpposition(verdict));
  if (opposed.length === 0) return [];
  return [
    h(
      'ul',
      { className: ['opposed'] },
      opposed.map((pair) => h('li', opposedInWords(context, question, pair))),
    ),
  ];
}

/** Who speaks in a pair of statements, at least one of which is passed on: “own voice against Ida Holm”. */
function betweenSpeakers({ one, other }: StatementPair): string {
  return `${one.speaker ?? 'own voice'} against ${other.speaker ?? 'own voice'}`;
}

/**
 * Two articles that oppose each other, in words: “Gazette and Ad-Difaf, in their own voice, about five years apart”.
 */
export function opposedInWords(
  context: RenderContext,
  { about }: Question,
  { articles, verdict, alsoAgree, pairs }: PairVerdict,
): string {
  const [one, other] = articles.map((id) => labelOf(context, id));
  const opposed = pairs.filter(({ relation }) => relation === verdict);
  const isOwn = opposed.some(({ voices }) => voices === 'own');
  const best = opposed[0];
  // Between statements on a fact, time makes no difference.
  const between = about === 'state' ? opposed[0]?.between : undefined;
  return [
    `${one ?? ''} and ${other ?? ''}`,
    ...(isOwn ? ['in their own voice'] : best === undefined ? [] : [betweenSpeakers(best)]),
    ...(between === undefined ? [] : [`${between} apart`]),
    ...(alsoAgree ? ['and they also share an answer'] : []),
  ].join(', ');
}

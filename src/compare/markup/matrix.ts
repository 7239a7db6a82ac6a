import { claims, opposed as said, statements } from '#words/comparison-parts';
import { comma } from '#words/language';
import * as words from '#words/verdicts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import type { MatrixRow } from '../claim-matrix.ts';
import type { RowVerdict } from '../row-verdict.ts';
import { isOpposition, type PairVerdict, type StatementPair, type Verdict } from '../verdicts.ts';
import { apartInWords } from '../words.ts';
import { givenAnswers } from './answers.ts';
import { isAlone } from './article-table.ts';
import { claimRow, claimTable } from './claim-table.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/** The claim matrix. */
export function matrixSection(context: RenderContext, rows: readonly MatrixRow[]): Element {
  return claimTable(context, {
    lead: isAlone(context) ? claims.matrixLeadAlone : claims.matrixLead,
    empty: claims.matrixEmpty,
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
            : [h('p', { className: ['divided'] }, statements.dividedBetween)]),
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
    const far =
      verdict === 'agree' && agreeApart !== undefined
        ? { pairs: agreeApart.pairs, apart: apartInWords(agreeApart) }
        : undefined;
    return words.pairsWith(counts[verdict], all, words.verdicts[verdict], far);
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
  return said.speakers(one.speaker, other.speaker);
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
    said.twoArticles(one ?? '', other ?? ''),
    ...(isOwn ? [said.inTheirOwnVoice] : best === undefined ? [] : [betweenSpeakers(best)]),
    ...(between === undefined ? [] : [words.apart(between)]),
    ...(alsoAgree ? [said.alsoAgree] : []),
  ].join(comma);
}

import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import type { Heard, Overview } from '../../overview.ts';
import type { OverviewRow } from '../../overview-rows.ts';
import { onlyCount, type SplitParts } from '../../sharing.ts';
import { legend } from '../legend.ts';
import { FOLD_WORDS, overviewSection, unansweredLine } from '../overview.ts';
import { COUNTED } from '../overview-lines.ts';
import { partHref } from '../render-context.ts';
import { answerTable } from './answer-table.ts';
import { figuresInSum } from './figures.ts';
import type { LargeContext } from './large-context.ts';
import { opposingAnswers } from './opposing-answers.ts';
import { fold } from '../fold.ts';

/** How many contradictions, and how many oppositions over time, are shown in full. */
const MOST_CONTRADICTIONS = 4;
const MOST_OVER_TIME = 1;

/**
 * The overview of many articles: the questions with their most common answers, the opposed answers with how many
 * articles are on each side, shared figures, and in numbers who is heard and what only one article has.
 */
export function largeOverview(context: LargeContext, overview: Overview): Element[] {
  const { rows, folds, contradictions, overTime, measures, heard, split } = overview;
  return [
    h('section', { className: ['answers-of'], ariaLabelledBy: ['answers'] }, [
      h('h2', { id: 'answers', className: ['vh'] }, 'What they answer'),
      legend([...rows, ...folds.flatMap((fold) => fold.rows)]),
      ...(rows.length === 0
        ? [h('p', 'They oppose each other on no question.')]
        : [
            answerTable(context, rows, {
              caption: 'Questions, and how many articles give each answer',
              opening: context,
            }),
          ]),
      ...folds.map(({ verdict, rows: folded }) =>
        foldedRows(context, FOLD_WORDS[verdict](folded.length), folded),
      ),
      ...unansweredLine(context, overview),
    ]),
    ...(contradictions.length === 0
      ? []
      : [
          overviewSection(
            'contradictions',
            'The contradictions, answer against answer',
            opposingAnswers(context, contradictions, { most: MOST_CONTRADICTIONS }),
          ),
        ]),
    ...(overTime.length === 0
      ? []
      : [
          overviewSection('over-time', 'Opposed, but over time', [
            h(
              'p',
              { className: ['absent'] },
              'Things may have changed in between, so these are not counted as contradictions.',
            ),
            ...opposingAnswers(context, overTime, { most: MOST_OVER_TIME }),
          ]),
        ]),
    ...(measures.length === 0
      ? []
      : [
          overviewSection(
            'shared-figures',
            'Figures given by two or more',
            figuresInSum(context, measures, split.figures.shared),
          ),
        ]),
    h('div', { className: ['side-by-side'] }, [
      overviewSection('heard', 'Who is heard', [heardInSum(context, heard)]),
      overviewSection('only', 'Found in one article only', onlyInSum(context, split)),
    ]),
  ];
}

function foldedRows(context: LargeContext, words: string, rows: readonly OverviewRow[]): Element {
  const questions = rows.map(({ question }) => question.label).join(' · ');
  return fold(`${words}: `, questions, [answerTable(context, rows, { caption: words })]);
}

function heardInSum(context: LargeContext, heard: readonly Heard[]): Element {
  const coded = heard.filter(({ isCoded }) => isCoded);
  const sum = (of: keyof Heard) => coded.reduce((total, each) => total + Number(each[of]), 0);
  const share = (part: number, all: number) => `${String(all === 0 ? 0 : Math.round((part / all) * 100))} %`;
  const claims = sum('claims');
  const voices = sum('voices');
  return h('p', [
    `${share(sum('own'), claims)} of ${String(claims)} claims are in an article’s own voice. Of ${String(voices)} voices ${String(sum('named'))} are named, and ${String(sum('secondHand'))} are heard at second hand. `,
    h('a', { href: partHref(context, 'voices') }, 'Whom most of them hear'),
    '; ',
    h('a', { href: context.articlesPage() }, 'the articles one by one'),
    '.',
  ]);
}

function onlyInSum(context: LargeContext, split: SplitParts): Element[] {
  const counts = (Object.keys(split) as (keyof SplitParts)[]).flatMap((part) => {
    const count = onlyCount(split[part]);
    return count === 0 ? [] : [`${String(count)} ${COUNTED[part][count === 1 ? 0 : 1]}`];
  });
  if (counts.length === 0) return [h('p', 'Nothing: whatever one has, another has, too.')];
  return [
    h('p', [
      `${counts.join(', ')}. `,
      h('a', { href: context.articlesPage() }, 'How many each article has, with a link to its coding'),
    ]),
  ];
}

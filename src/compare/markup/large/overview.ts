import * as words from '#words/comparison';
import { comma } from '#words/language';
import * as many from '#words/many-articles';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import type { Heard, Overview } from '../../overview.ts';
import type { OverviewRow } from '../../overview-rows.ts';
import { onlyCount, type SplitParts } from '../../sharing.ts';
import { legend } from '../legend.ts';
import { overviewSection, unansweredLine } from '../overview.ts';
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
      h('h2', { id: 'answers', className: ['vh'] }, words.whatTheyAnswer),
      legend([...rows, ...folds.flatMap((fold) => fold.rows)]),
      ...(rows.length === 0
        ? [h('p', words.opposeOnNothing)]
        : [
            answerTable(context, rows, {
              caption: many.answersOfMany,
              opening: context,
            }),
          ]),
      ...folds.map(({ verdict, rows: folded }) =>
        foldedRows(context, words.folds[verdict](folded.length), folded),
      ),
      ...unansweredLine(context, overview),
    ]),
    ...(contradictions.length === 0
      ? []
      : [
          overviewSection(
            'contradictions',
            many.answerAgainstAnswer,
            opposingAnswers(context, contradictions, { most: MOST_CONTRADICTIONS }),
          ),
        ]),
    ...(overTime.length === 0
      ? []
      : [
          overviewSection('over-time', words.overTime, [
            h('p', { className: ['absent'] }, words.overTimeLead),
            ...opposingAnswers(context, overTime, { most: MOST_OVER_TIME }),
          ]),
        ]),
    ...(measures.length === 0
      ? []
      : [
          overviewSection(
            'shared-figures',
            words.sharedFigures,
            figuresInSum(context, measures, split.figures.shared),
          ),
        ]),
    h('div', { className: ['side-by-side'] }, [
      overviewSection('heard', words.whoIsHeard, [heardInSum(context, heard)]),
      overviewSection('only', words.foundInOne, onlyInSum(context, split)),
    ]),
  ];
}

function foldedRows(context: LargeContext, name: string, rows: readonly OverviewRow[]): Element {
  const questions = rows.map(({ question }) => question.label).join(' · ');
  return fold(`${name}: `, questions, [answerTable(context, rows, { caption: name })]);
}

function heardInSum(context: LargeContext, heard: readonly Heard[]): Element {
  const coded = heard.filter(({ isCoded }) => isCoded);
  const sum = (of: keyof Heard) => coded.reduce((total, each) => total + Number(each[of]), 0);
  const claims = sum('claims');
  const hrefs = { voices: partHref(context, 'voices'), articles: context.articlesPage() };
  return h('p', [
    many.heard({
      own: claims === 0 ? 0 : Math.round((sum('own') / claims) * 100),
      claims,
      voices: sum('voices'),
      named: sum('named'),
      secondHand: sum('secondHand'),
    }),
    ...many.heardLinks<Element | string>((text, to) => h('a', { href: hrefs[to] }, text)),
  ]);
}

function onlyInSum(context: LargeContext, split: SplitParts): Element[] {
  const counts = (Object.keys(split) as (keyof SplitParts)[]).flatMap((part) => {
    const count = onlyCount(split[part]);
    return count === 0 ? [] : [words.counted[part](count)];
  });
  if (counts.length === 0) return [h('p', words.nothingAlone)];
  return [h('p', [`${counts.join(comma)}. `, h('a', { href: context.articlesPage() }, many.onlyLink)])];
}

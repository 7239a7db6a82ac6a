import * as words from '#words/comparison';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Id } from '../../schema/id.ts';
import type { Overview } from '../overview.ts';
import { rowId } from '../parts.ts';
import { clashList, MOST_OPEN } from './clashes.ts';
import { legend } from './legend.ts';
import type { Child } from './elements.ts';
import { fold } from './fold.ts';
import { sharedFigures } from './overview-figures.ts';
import { heardTable, onlyList } from './overview-lines.ts';
import { overviewTable } from './overview-table.ts';
import { questionHref, type RenderContext } from './render-context.ts';

/**
 * How many pairs opposed over time are open at most: as many as the contradictions leave room for, and a single one in any
 * case.
 */
const MOST_OVER_TIME = 2;

/**
 * How many statements are placed behind the rows of an overview, from the first row on; the other rows have one per
 * article.
 */
const MOST_TOLD = 40;

/** The questions whose claims are shown in brief because the rows before them have used up the room. */
function toldBriefly({ rows, folds }: Overview): ReadonlySet<Id> {
  let told = 0;
  const brief = [...rows, ...folds.flatMap((fold) => fold.rows)].filter(({ cells }) => {
    told += cells.reduce((sum, { answers }) => sum + answers.length, 0);
    return told > MOST_TOLD;
  });
  return new Set(brief.map(({ question }) => question.id));
}

/**
 * The overview of a comparison: the questions, the contradictions, shared figures, who is heard, what only one article
 * has. The pairs of statements are drawn in `addressed`, which may lead to permanent addresses: for all statements there is no room.
 */
export function overviewSections(context: RenderContext, overview: Overview, addressed = context): Element[] {
  const { rows, folds, contradictions, overTime, measures, heard, only } = overview;
  const brief = toldBriefly(overview);
  const room = Math.min(MOST_OVER_TIME, Math.max(0, MOST_OPEN - contradictions.length));
  return [
    h('section', { className: ['answers-of'], ariaLabelledBy: ['answers'] }, [
      h('h2', { id: 'answers', className: ['vh'] }, words.whatTheyAnswer),
      legend([...rows, ...folds.flatMap((fold) => fold.rows)]),
      ...(rows.length === 0
        ? [h('p', words.opposeOnNothing)]
        : [overviewTable(context, rows, { caption: words.answersOfEach, brief })]),
      ...foldedRows(context, overview, brief),
    ]),
    ...(contradictions.length === 0
      ? []
      : [
          overviewSection(
            'contradictions',
            words.contradictionsInPairs,
            clashList(addressed, contradictions),
          ),
        ]),
    ...(overTime.length === 0
      ? []
      : [
          overviewSection('over-time', words.overTime, [
            h('p', { className: ['absent'] }, words.overTimeLead),
            ...clashList(addressed, overTime, { most: overTime.length === 1 ? 1 : room }),
          ]),
        ]),
    ...(measures.length === 0
      ? []
      : [overviewSection('shared-figures', words.sharedFigures, sharedFigures(context, measures))]),
    h('div', { className: ['side-by-side'] }, [
      overviewSection('heard', words.whoIsHeard, [heardTable(context, heard)]),
      overviewSection('only', words.foundInOne, onlyList(context, only)),
    ]),
  ];
}

/** A section of the overview with its heading. */
export function overviewSection(id: string, title: string, content: readonly Child[]): Element {
  return h('section', { id, ariaLabelledBy: [`${id}-h`] }, [
    h('h2', { id: `${id}-h` }, title),
    ...content.filter((item) => item !== undefined),
  ]);
}

/** Questions that are not open, by verdict, each verdict folded behind a line that names them. */
function foldedRows(
  context: RenderContext,
  { folds, unanswered }: Overview,
  brief: ReadonlySet<Id>,
): Element[] {
  return [
    ...folds.map(({ verdict, rows }) => {
      const name = words.folds[verdict](rows.length);
      const questions = rows.map(({ question }) => question.label).join(' · ');
      return fold(`${name}: `, questions, [overviewTable(context, rows, { caption: name, brief })]);
    }),
    ...unansweredLine(context, { unanswered }),
  ];
}

/** The questions that nobody answers, on one line. */
export function unansweredLine(
  context: RenderContext,
  { unanswered }: Pick<Overview, 'unanswered'>,
): Element[] {
  if (unanswered.length === 0) return [];
  return [
    h('p', { className: ['fold'] }, [
      h('b', words.nobodyAnswers),
      ...unanswered.flatMap(({ id, label }, index) => [
        ...(index === 0 ? [] : [' · ']),
        h(
          'a',
          {
            id: context.hasMatrix === true ? undefined : rowId('claims', id),
            href: questionHref(context, id),
          },
          label,
        ),
      ]),
    ]),
  ];
}

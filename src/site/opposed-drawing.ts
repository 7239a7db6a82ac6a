import * as words from '#words/drawings';
import { toHtml } from 'hast-util-to-html';
import { answersOverTime, type AnswerOverTime } from '../compare/answers-over-time.ts';
import { questionHref, type RenderContext } from '../compare/markup/render-context.ts';
import type { Overview } from '../compare/overview.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import { isOpposition } from '../compare/verdicts.ts';
import type { SiteView } from '../derive/site-view.ts';
import { drawTimeline } from '../draw/timeline-markup.ts';
import { laneOfAnswer, layOutAnswers } from './answers-drawing.ts';

/** The most questions of the drawing, and the most answers, unless the first question has more. */
const MOST_QUESTIONS = 3;
const MOST_ANSWERS = 8;
/** The most answers that the sentence has. */
const MOST_SAID = 3;

/** What articles oppose to each other along time. */
export interface OpposedDrawing {
  /** How many articles give which of the opposed answers to the first question. */
  sentence: string;
  /** As HTML, which needs `drawShared`. */
  drawing: string;
}

/** A question with those of its answers that are opposed and have a time. */
interface Opposed {
  row: OverviewRow;
  answers: AnswerOverTime[];
}

/** The questions on which articles are opposed, in the order of the overview, but those on a state first: what is said on it may change. */
export function opposedRows(overview: Overview): OverviewRow[] {
  const opposed = overview.all.filter(({ verdict: { verdict } }) => isOpposition(verdict));
  const { state = [], fact = [] } = Object.groupBy(opposed, ({ question }) => question.about);
  return [...state, ...fact];
}

/**
 * Draws the answers that the articles of a dossier oppose to each other along time, for the first of `opposedRows`. `undefined` if there are
 * none, or if they take more rows than a screen has.
 */
export function drawOpposed(
  context: RenderContext,
  overview: Overview,
  view: Pick<SiteView, 'language' | 'direction'>,
): OpposedDrawing | undefined {
  const [first, ...others] = opposedRows(overview)
    .map((row): Opposed => ({ row, answers: answersOverTime(row).filter(({ answer }) => answer.isOpposed) }))
    .filter(({ answers }) => answers.length > 1)
    .slice(0, MOST_QUESTIONS);
  if (first === undefined) return undefined;
  const shown = others.reduce(
    (all, each) =>
      [...all, each].flatMap(({ answers }) => answers).length > MOST_ANSWERS ? all : [...all, each],
    [first],
  );
  const laidOut = layOutAnswers(shown.flatMap((each) => lanesOf(context, each, view)));
  if (laidOut?.fitsNarrow !== true) return undefined;
  const said = first.answers
    .map(({ answer, label }) => ({ label, count: giversOf(first.row, answer) }))
    .toSorted((a, b) => b.count - a.count);
  return {
    sentence: words.opposedOn(first.row.question.label, first.row.answering, {
      shown: said.slice(0, MOST_SAID),
      more: Math.max(0, said.length - MOST_SAID),
    }),
    drawing: toHtml(drawTimeline(laidOut, view.direction)),
  };
}

/** The lanes of the answers; the first has the question as its heading. */
function lanesOf(
  context: RenderContext,
  { row: { question }, answers }: Opposed,
  view: Pick<SiteView, 'language' | 'direction'>,
) {
  return answers.map((answer, index) => {
    const drawn = laneOfAnswer(context, answer, view, question.id);
    if (index > 0) return drawn;
    const heading = { text: question.label, href: questionHref(context, question.id) };
    return { ...drawn, lane: { ...drawn.lane, heading } };
  });
}

function giversOf({ answers }: OverviewRow, { letter }: AnswerOverTime['answer']): number {
  return answers.find(({ answer }) => answer.letter === letter)?.givers.length ?? 0;
}

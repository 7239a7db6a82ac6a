import * as words from '#words/drawings';
import { toHtml } from 'hast-util-to-html';
import { answersOverTime, type AnswerOverTime } from '../compare/answers-over-time.ts';
import { questionHref, type RenderContext } from '../compare/markup/render-context.ts';
import { frontOf, type Overview } from '../compare/overview.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { Id } from '../schema/id.ts';
import { drawTimeline } from '../draw/timeline-markup.ts';
import { laneOfAnswer, layOutAnswers } from './answers-drawing.ts';

/** The most questions of the drawing, and the most answers, unless the first question has more. */
const MOST_QUESTIONS = 3;
const MOST_ANSWERS = 8;
/** The most answers that the sentence has. */
const MOST_SAID = 3;

/** What articles answer to the first questions of a dossier, along time. */
export interface OpposedDrawing {
  /** How many articles give which answer to the first question. */
  sentence: string;
  /** As HTML, which needs `drawShared`. */
  drawing: string;
}

/** A question with those of its answers that are drawn. */
interface Opposed {
  row: OverviewRow;
  answers: AnswerOverTime[];
}

/**
 * The questions of the home page in the order of its drawing: the one with which the dossier's story is told, then those on which
 * articles are opposed, in the order of the overview, but those on a state before those on a fact: what is said on a state may change.
 */
export function drawnRows(overview: Pick<Overview, 'all'>, leadQuestion: Id | undefined): OverviewRow[] {
  const rows = frontOf(overview, leadQuestion);
  const weigh = ({ question: { id, about } }: OverviewRow) =>
    id === leadQuestion ? 2 : Number(about === 'state');
  return rows.toSorted((one, other) => weigh(other) - weigh(one));
}

/**
 * Draws along time what articles answer to the first of `drawnRows`. `undefined` if nobody answers any, or if the answers take more rows
 * than a screen has.
 */
export function drawOpposed(
  context: RenderContext,
  overview: Overview,
  leadQuestion: Id | undefined,
  view: Pick<SiteView, 'language' | 'direction'>,
): OpposedDrawing | undefined {
  const [first, ...others] = drawnRows(overview, leadQuestion)
    .map((row): Opposed => ({ row, answers: drawnAnswers(context, row) }))
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
    sentence: words.givenOn(first.row.question.label, first.row, {
      shown: said.slice(0, MOST_SAID),
      more: Math.max(0, said.length - MOST_SAID),
    }),
    drawing: toHtml(drawTimeline(laidOut, view.direction)),
  };
}

/** The answers that are opposed, or else those that several articles give; of a question with only one such answer, the first ones. */
function drawnAnswers({ articles }: RenderContext, row: OverviewRow): AnswerOverTime[] {
  const dated = answersOverTime(row, articles);
  const most = (count: number) => dated.filter(({ answer }) => giversOf(row, answer) >= count);
  const opposed = dated.filter(({ answer }) => answer.isOpposed);
  if (opposed.length > 0) return opposed;
  return most(2).length > 1 ? most(2) : dated;
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

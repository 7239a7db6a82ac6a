import * as words from '#words/drawings';
import { toHtml } from 'hast-util-to-html';
import { answersOverTime, type AnswerOverTime } from '../compare/answers-over-time.ts';
import { questionHref, type RenderContext } from '../compare/markup/render-context.ts';
import { frontOf, type Overview } from '../compare/overview.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import { answerInWords } from '../compare/words.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { Id } from '../schema/id.ts';
import { drawTimeline } from '../draw/timeline-markup.ts';
import { laneOfAnswer, layOutAnswers } from './answers-drawing.ts';

/** The most questions of the drawing, and the most answers. */
const MOST_QUESTIONS = 3;
const MOST_ANSWERS = 12;
/** The most answers that the sentence has. */
const MOST_SAID = 3;

/** What articles answer to the first questions of a dossier, along time. */
export interface OpposedDrawing {
  /** How many articles give which answer to the first question, and how many answers there are besides. */
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
 * Draws along time what articles answer to the first of `drawnRows` that have room; of the one with which the story is told all answers,
 * since a choice of them would be ours. `undefined` if nobody answers any, or if none has room.
 */
export function drawOpposed(
  context: RenderContext,
  overview: Overview,
  leadQuestion: Id | undefined,
  view: Pick<SiteView, 'language' | 'direction'>,
): OpposedDrawing | undefined {
  const drawn = drawnRows(overview, leadQuestion)
    .map((row): Opposed => ({ row, answers: drawnAnswers(context, row, row.question.id === leadQuestion) }))
    .filter(({ answers }) => answers.length > 1);
  for (const [at, first] of drawn.entries()) {
    const shown = drawn
      .slice(at + 1, at + MOST_QUESTIONS)
      .reduce(
        (all, each) =>
          [...all, each].flatMap(({ answers }) => answers).length > MOST_ANSWERS ? all : [...all, each],
        [first],
      );
    const laidOut = layOutAnswers(shown.flatMap((each) => lanesOf(context, each, view)));
    if (laidOut?.fitsNarrow === true)
      return { sentence: sentenceOf(first.row), drawing: toHtml(drawTimeline(laidOut, view.direction)) };
  }
  return undefined;
}

/** The answers that most articles give, and how many others there are. */
function sentenceOf({ question, answering, could, cells, answers }: OverviewRow): string {
  const said = answers
    .map(({ answer, givers }) => ({ label: answerInWords(answer), count: givers.length }))
    .toSorted((a, b) => b.count - a.count);
  return words.givenOn(
    question.label,
    { answering, could, all: cells.length },
    { shown: said.slice(0, MOST_SAID), others: Math.max(0, said.length - MOST_SAID) },
  );
}

/**
 * The answers to a question that are drawn: all, or those that are opposed, or else those that several articles give; of a question
 * with only one such answer, all. Of many, those that most articles give.
 */
function drawnAnswers({ articles }: RenderContext, row: OverviewRow, hasAll: boolean): AnswerOverTime[] {
  const dated = answersOverTime(row, articles);
  const opposed = hasAll ? [] : dated.filter(({ answer }) => answer.isOpposed);
  const shared = hasAll ? [] : dated.filter(({ answer }) => giversOf(row, answer) > 1);
  const drawn = opposed.length > 0 ? opposed : shared.length > 1 ? shared : dated;
  const first = drawn
    .toSorted((a, b) => giversOf(row, b.answer) - giversOf(row, a.answer))
    .slice(0, MOST_ANSWERS);
  return drawn.filter((answer) => first.includes(answer));
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

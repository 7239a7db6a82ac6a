import * as words from '#words/drawings';
import { letter } from '#words/statements';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import {
  answersOverTime,
  endsOfAnswers,
  type AnswerOverTime,
  type AnswersAt,
  type DatedStatement,
} from '../compare/answers-over-time.ts';
import { articleAmong } from '../compare/compared-article.ts';
import { answerAnchor, labelOf, questionHref, type RenderContext } from '../compare/markup/render-context.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import { codedDateInWords } from '../compare/words.ts';
import { binsBetween } from '../draw/bins.ts';
import { drawCounts } from '../draw/counts-markup.ts';
import { drawShared, drawTimeline } from '../draw/timeline-markup.ts';
import { layOutTimeline, type Direction, type LaidOutTimeline, type TimelineLane } from '../draw/timeline.ts';
import { spelledOut } from '../interface/names.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { Id } from '../schema/id.ts';

/** The most answers that have a lane: those with the most statements. */
const MOST_LANES = 12;
/** The most statements that are drawn one by one; more are counted. */
const MOST_MARKS = 48;

/** An answer's lane, with the statements that it draws. */
export interface AnswerLane {
  lane: TimelineLane;
  statements: readonly DatedStatement[];
  href: string;
}

/**
 * Draws what is said on a question along time, as HTML: a lane an answer, and in it the statements of articles at the times that
 * they are about. Empty if there is only one statement.
 */
export function drawAnswers(
  context: RenderContext,
  row: OverviewRow,
  { language, direction }: Pick<SiteView, 'language' | 'direction'>,
): string {
  const isFact = row.question.about === 'fact';
  const answers = answersOverTime(row, context.articles);
  const ends = endsOfAnswers(answers);
  if (ends === undefined || answers.flatMap(({ statements }) => statements).length < 2) return '';
  const drawn = withMostStatements(answers);
  const lanes = drawn.map((answer) => laneOfAnswer(context, answer, { language, direction }));
  const { figures, areCounts } = drawLanes(lanes, direction);
  const key = areCounts
    ? isFact
      ? words.factColumns
      : words.overTimeColumns
    : isFact
      ? words.factKey
      : words.overTimeKey;
  const capped =
    drawn.length < answers.length ? ` ${words.mostStatements(drawn.length, answers.length)}` : '';
  return toHtml(
    h('section', { className: ['over-time'], ariaLabelledBy: ['over-time'] }, [
      h('h2', { id: 'over-time' }, isFact ? words.factTitle : words.overTimeTitle),
      h('p', { className: ['said-in-short'] }, sentenceOf(context, answers, ends, isFact)),
      h('figure', { className: ['timeline'], ariaLabelledBy: ['over-time'] }, [
        ...figures,
        h('figcaption', `${key}${capped}`),
      ]),
    ]),
  );
}

/** The answers that are drawn, in their order. */
function withMostStatements(answers: readonly AnswerOverTime[]): readonly AnswerOverTime[] {
  const most = answers.toSorted((a, b) => b.statements.length - a.statements.length).slice(0, MOST_LANES);
  return answers.filter((answer) => most.includes(answer));
}

function sentenceOf(
  context: RenderContext,
  answers: readonly AnswerOverTime[],
  { first, last }: { first: AnswersAt; last: AnswersAt },
  isFact: boolean,
): string {
  const when = ({ statement }: AnswersAt) => timeInWords(context, statement);
  const at = (end: AnswersAt) => ({ when: when(end), answers: spelledOut(end.labels) });
  const [only] = answers;
  if (isFact) return first === last ? words.factSaid(at(first)) : words.factSaid(at(first), at(last));
  if (first === last) return words.overTime(at(first));
  if (answers.length === 1 && only !== undefined)
    return words.oneAnswerOverTime(only.label, when(first), when(last));
  return words.overTime(at(first), at(last));
}

function timeInWords({ articles }: RenderContext, { article, asOf }: DatedStatement): string {
  if (asOf !== undefined) return codedDateInWords(asOf);
  return articleAmong(articles, article)?.date.words ?? '';
}

/**
 * The lane of an answer, which leads to it on the page of `question`, or else on the page that has the lane. Its marks do, too, if there is no
 * permanent address to lead to.
 */
export function laneOfAnswer(
  context: RenderContext,
  { answer, label, statements }: AnswerOverTime,
  { language, direction }: Pick<SiteView, 'language' | 'direction'>,
  question?: Id,
): AnswerLane {
  const anchor = answerAnchor(answer, statements[0]?.article);
  const href = question === undefined ? `#${anchor}` : questionHref(context, question, anchor);
  return {
    href,
    statements,
    lane: {
      kind: 'article',
      name: label,
      letter: answer.letter === undefined ? undefined : letter(answer.letter),
      href,
      tint: answer.tint,
      words: words.answerLane(label, statements.length),
      marks: statements.map((statement) => {
        const who = labelOf(context, statement.article);
        const { asOf, from, to, isOwn } = statement;
        return {
          edtf: asOf ?? (from === to ? from : `${from}/${to}`),
          key: '',
          href: context.itemHref?.(statement.article, statement.item) ?? href,
          name: words.statementName(who, timeInWords(context, statement), label),
          fill: isOwn ? 'solid' : 'hollow',
          label: { text: who, language, direction },
        };
      }),
    },
  };
}

/** Lays out lanes with the name of the outlet at each mark, or if that takes more rows than narrow screens have, where there is room. */
export function layOutAnswers(lanes: readonly AnswerLane[]): LaidOutTimeline | undefined {
  const drawn = lanes.map(({ lane }) => lane);
  const named = layOutTimeline({ lanes: drawn, isNamed: true });
  return named?.fitsNarrow === true ? named : layOutTimeline({ lanes: drawn });
}

/**
 * Statements one by one, or if they need more rows than a narrow screen has, there as counts; very many as counts on every screen.
 * `areCounts` says that they are counted only.
 */
function drawLanes(
  lanes: readonly AnswerLane[],
  direction: Direction,
): { figures: Element[]; areCounts: boolean } {
  const all = lanes.flatMap(({ statements }) => statements);
  const laidOut = all.length > MOST_MARKS ? undefined : layOutAnswers(lanes);
  if (laidOut?.fitsNarrow === true)
    return { figures: [drawShared(direction), drawTimeline(laidOut, direction)], areCounts: false };
  const days = all.map(({ from }) => from).sort();
  const bins = binsBetween(days[0] ?? '', days.at(-1) ?? '');
  const counts = drawCounts(
    bins,
    lanes.map(({ lane, statements, href }) => ({
      ...lane,
      counts: bins.map(({ from, before }) => {
        const count = statements.filter((each) => each.from >= from && each.from < before).length;
        return count === 0 ? undefined : { count, href };
      }),
    })),
    direction,
  );
  if (laidOut === undefined) return { figures: [counts], areCounts: true };
  return {
    figures: [
      drawShared(direction),
      h('div', { className: ['on-narrow'] }, counts),
      drawTimeline(laidOut, direction),
    ],
    areCounts: false,
  };
}

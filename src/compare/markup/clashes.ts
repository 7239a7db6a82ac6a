import * as words from '#words/comparison';
import { comma, semicolon } from '#words/language';
import { quoted } from '#words/statements';
import { apart } from '#words/verdicts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import type { Id } from '../../schema/id.ts';
import { shortDate } from '../columns.ts';
import type { Clash, ClashSide } from '../clashes.ts';
import { articleAmong } from '../compared-article.ts';
import type { Child } from './elements.ts';
import {
  answerHref,
  evidence,
  itemLink,
  labelOf,
  questionHref,
  type RenderContext,
} from './render-context.ts';
import { answerMark, onWhoseWord } from './told.ts';
import { fold } from './fold.ts';

/** How many are shown; if more than one is left over, the rest are folded. */
export const MOST_OPEN = 4;
/**
 * How many are shown in full, unless all are wanted; for the rest, a line names their questions, whose pages show them.
 */
const MOST_SPELT = 10;

/**
 * Pairs of statements that oppose each other: what each says in our words, who says it, and the time between them. On
 * the page of their question (`isOnQuestion`), the question is not named again, and all pairs are shown in full.
 */
export function clashList(
  context: RenderContext,
  clashes: readonly Clash[],
  { most = MOST_OPEN, isOnQuestion = false }: { most?: number; isOnQuestion?: boolean } = {},
): Element[] {
  const list = (items: readonly Clash[]) =>
    h(
      'ul',
      { className: ['clashes'] },
      items.map((clash) => clashItem(context, clash, isOnQuestion)),
    );
  const spelt = isOnQuestion ? clashes : clashes.slice(0, MOST_SPELT);
  const open = spelt.length <= most + 1 && most > 0 ? spelt.length : most;
  const rest = spelt.slice(open);
  return [
    ...(open > 0 ? [list(spelt.slice(0, open))] : []),
    ...(rest.length === 0
      ? []
      : [
          fold(
            words.foldedPairs(rest.length, open > 0),
            [...new Set(rest.map(({ question }) => question.label))].join(' · '),
            [list(rest)],
          ),
        ]),
    ...elsewhere(context, clashes.slice(spelt.length)),
  ];
}

/** Pairs that are not shown in full, by question. */
function elsewhere(context: RenderContext, clashes: readonly Clash[]): Element[] {
  if (clashes.length === 0) return [];
  const questions = new Map(clashes.map(({ question }) => [question.id, question]));
  return [
    h('p', { className: ['absent'] }, [
      words.pairsElsewhere(clashes.length),
      ...[...questions.values()].flatMap(({ id, label }, index) => [
        ...(index === 0 ? [] : [' · ']),
        h('a', { href: questionHref(context, id) }, label),
      ]),
    ]),
  ];
}

/** Whether the time between two statements is the time between their articles. */
function isOfPublication(sides: Clash['sides']): boolean {
  return sides.every(({ statement }) => statement.asOf === undefined);
}

function clashItem(
  context: RenderContext,
  { question, sides, between, pairs }: Clash,
  isOnQuestion: boolean,
): Element {
  const remarks = [
    ...(between === undefined ? [] : [words.clashApart(apart(between), pairs > 1, isOfPublication(sides))]),
    ...(pairs > 1 ? [words.pairsInAll(pairs)] : []),
  ];
  const remark = h('span', { className: ['between'] }, remarks.join(semicolon));
  const head = isOnQuestion
    ? remark
    : h('h3', [h('a', { href: questionHref(context, question.id) }, question.label), ' ', remark]);
  return h('li', [
    ...(isOnQuestion && remarks.length === 0 ? [] : [head]),
    ...sides.map((side) => clashSide(context, question, side)),
  ]);
}

/** The other articles that give an answer, each linked to the answer on the question's page. */
function alsoSaidBy(context: RenderContext, href: string, others: readonly Id[]): Child[] {
  if (others.length === 0) return [];
  return words
    .alsoSaidBy(
      others.flatMap((id, index): Child[] => [
        ...(index === 0 ? [] : [comma]),
        h('a', { href }, labelOf(context, id)),
      ]),
    )
    .flat();
}

function clashSide(
  context: RenderContext,
  question: Question,
  { answer, statement, others }: ClashSide,
): Element {
  const { article, text, speaker, at } = statement;
  const found = articleAmong(context.articles, article);
  const when = found === undefined ? '' : shortDate(found.date);
  return h('p', [
    answerMark(answer),
    ` ${text} `,
    h('span', { className: ['word-of'] }, [
      h('b', labelOf(context, article)),
      `${when === '' ? '' : `${comma}${when}`}${comma}`,
      h('i', { className: [speaker === undefined ? 'own' : 'passed'] }),
      `\u00A0${onWhoseWord(statement)} `,
      evidence(context, article, at),
      ...itemLink(context, article, statement.item, quoted(text)),
      ...alsoSaidBy(context, answerHref(context, question.id, answer, article), others),
    ]),
  ]);
}

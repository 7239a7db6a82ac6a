import { semicolon } from '#words/language';
import * as words from '#words/many-articles';
import { against } from '#words/statements';
import { apart } from '#words/verdicts';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import type { Clash, ClashSide } from '../../clashes.ts';
import { named, questionHref } from '../render-context.ts';
import { answerMark } from '../told.ts';
import { saidBy } from './answer-list.ts';
import type { LargeContext } from './large-context.ts';

/** How many articles are named besides the one whose statement represents a side. */
const FEW_NAMED = 4;

/**
 * Answers that are opposed to each other, with the articles on each side and the two statements that show it best. The
 * first `most` are shown in full, the next `briefly` get a line each, and the number of the rest is below; on the page
 * of their question (`isOnQuestion`), the question is not named again.
 */
export function opposingAnswers(
  context: LargeContext,
  clashes: readonly Clash[],
  { most, briefly = 0, isOnQuestion = false }: { most: number; briefly?: number; isOnQuestion?: boolean },
): Element[] {
  const brief = clashes.slice(most, most + briefly);
  const rest = clashes.length - most - brief.length;
  return [
    h(
      'ul',
      { className: ['clashes'] },
      clashes.slice(0, most).map((clash) => opposingItem(context, clash, isOnQuestion)),
    ),
    ...(brief.length === 0
      ? []
      : [
          h(
            'ul',
            { className: ['pairs-of'] },
            brief.map(({ sides: [one, other] }) =>
              h('li', [
                answerMark(one.answer),
                ` ${articlesOf(one)}${against}`,
                answerMark(other.answer),
                ` ${articlesOf(other)}`,
              ]),
            ),
          ),
        ]),
    ...(rest > 0
      ? [h('p', { className: ['absent'] }, isOnQuestion ? words.moreInFile(rest) : words.morePairs(rest))]
      : []),
  ];
}

function opposingItem(context: LargeContext, clash: Clash, isOnQuestion: boolean): Element {
  const { question, sides, between } = clash;
  const [one, other] = sides;
  const remark = h(
    'span',
    { className: ['between'] },
    [
      words.against(countOf(one), countOf(other)),
      ...(between === undefined ? [] : [words.theseTwo(apart(between))]),
    ].join(semicolon),
  );
  return h('li', [
    isOnQuestion
      ? remark
      : h('h3', [h('a', { href: questionHref(context, question.id) }, question.label), ' ', remark]),
    ...sides.map((side) =>
      h('p', [
        answerMark(side.answer),
        ' ',
        ...saidBy(context, side.statement),
        ...(side.others.length === 0
          ? []
          : [
              h('span', { className: ['word-of'] }, words.alsoSaidBy(named(context, side.others, FEW_NAMED))),
            ]),
      ]),
    ),
  ]);
}

function articlesOf(side: ClashSide): string {
  return words.articles(countOf(side));
}

function countOf({ others }: ClashSide): number {
  return others.length + 1;
}

import { listed } from '#words/comparison';
import { comma } from '#words/language';
import * as words from '#words/statements';
import type { Element, ElementContent } from 'hast';
import { h } from './hyperscript.ts';
import type { Id } from '../../schema/id.ts';
import type { Absence } from '../compared-article.ts';
import type { OverviewAnswer, OverviewRow } from '../overview-rows.ts';
import type { Statement } from '../statements.ts';
import { answerInWords, asOfInWords } from '../words.ts';
import type { Child } from './elements.ts';
import { evidence, itemLink, labelOf, type RenderContext } from './render-context.ts';

/** An answer by its letter, tint and label, as shown in a cell, a line and a clash. */
export function answerMark(
  answer: OverviewAnswer,
  content: readonly Child[] = [answerInWords(answer)],
): Element {
  const { letter, tint } = answer;
  const looks = [...(tint === undefined ? [] : [`t${String(tint)}`]), ...(answer.isOpposed ? ['op'] : [])];
  return h('span', { className: ['ans', ...looks] }, [
    ...(letter === undefined ? [] : [h('b', words.letter(letter)), ' ']),
    ...content.filter((item) => item !== undefined),
  ]);
}

/**
 * Whether an answer is in the article's own voice, passed on, or both: a symbol for the eye, words for screen readers,
 * followed by `more`.
 */
export function voiceSign({ isOwn, isPassedOn, isHedged }: OverviewAnswer, more = ''): Element {
  const voice = isOwn && isPassedOn ? words.bothVoices : isPassedOn ? words.passedOn : words.ownVoice;
  const className = isOwn && isPassedOn ? 'both' : isOwn ? 'own' : 'passed';
  return h(
    'i',
    { className: [className, ...(isHedged ? ['hedged'] : [])] },
    ` ${isHedged ? words.hedged(voice) : voice}${more}`,
  );
}

/**
 * What each article answers, one line per answer: the strongest wording, who says it, its paragraphs, and how many
 * others give the answer; at the end, who is silent and why. With `isBrief`, one line per article: the wording of its
 * first answer, and the others by their labels.
 */
export function toldList(
  context: RenderContext,
  { cells }: OverviewRow,
  { isBrief = false }: { isBrief?: boolean } = {},
): Element[] {
  const lines = cells.flatMap(({ article, isDivided, answers }) => {
    const told = isBrief ? answers.slice(0, 1) : answers;
    return told.map((answer, index) =>
      h('li', [
        h('b', { className: index === 0 ? [] : ['vh'] }, labelOf(context, article)),
        h('p', [
          ...(index === 0 && isDivided ? [h('em', `${words.divided}: `), ' '] : []),
          answerMark(answer),
          ' ',
          ...statementLine(context, answer.lead),
          ...(answer.others.length === 0
            ? []
            : [h('span', { className: ['word-of'] }, words.andMore(answer.others.length))]),
          ...alsoGiven(context, answers.slice(told.length)),
        ]),
      ]),
    );
  });
  return [h('ul', { className: ['told'] }, lines), ...absentArticles(context, cells)];
}

/** Further answers of an article, by their labels alone: the line below links to their wording. */
function alsoGiven(context: RenderContext, answers: readonly OverviewAnswer[]): Child[] {
  if (answers.length === 0) return [];
  return [
    h('span', { className: ['also'] }, [
      words.also,
      ...answers.flatMap((answer) => [
        answerMark(answer, [voiceSign(answer), ' ', answerInWords(answer)]),
        ' ',
        evidence(context, answer.lead.article, answer.lead.at.slice(0, 1)),
        ' ',
      ]),
    ]),
  ];
}

/** A statement on one line: its wording, who says it, its paragraphs, and a link to its address where the page shows that. */
export function statementLine(context: RenderContext, statement: Statement): ElementContent[] {
  return [
    { type: 'text', value: `${statement.text} ` },
    h('span', { className: ['word-of'] }, [
      h('i', { className: [statement.speaker === undefined ? 'own' : 'passed'] }, ''),
      `\u00A0${onWhoseWord(statement)} `,
      evidence(context, statement.article, statement.at),
      ...itemLink(context, statement.article, statement.item, words.quoted(statement.text)),
    ]),
  ];
}

/**
 * "own voice", "passed on: Ida Holm, through Radio Pier 9", with any hedging word, and the time if it is not the
 * article's.
 */
export function onWhoseWord({ speaker, through, hedge, asOf, event }: Statement): string {
  return [
    speaker === undefined ? words.ownVoice : words.passedOnFrom(speaker),
    ...(through === undefined ? [] : [words.through([through])]),
    ...(event === undefined ? [] : [words.reportedAsEvent]),
    ...(hedge === undefined ? [] : [words.hedgedBy(hedge)]),
    ...(asOf === undefined ? [] : [asOfInWords(asOf)]),
  ].join(comma);
}

/** The articles without an entry, by reason: "Silent: Valley Record, Karaneh. Not coded: Quay Notes." */
export function absentArticles(
  context: RenderContext,
  cells: readonly { article: Id; absence: Absence | undefined }[],
): Element[] {
  const reasons: Absence[] = ['silent', 'predates', 'may-predate', 'not-coded'];
  const sentences = reasons.flatMap((reason) => {
    const absent = cells.filter(({ absence }) => absence === reason);
    if (absent.length === 0) return [];
    return [words.absentFor[reason](listed(absent.map(({ article }) => labelOf(context, article))))];
  });
  return sentences.length === 0 ? [] : [h('p', { className: ['absent'] }, sentences.join(' '))];
}

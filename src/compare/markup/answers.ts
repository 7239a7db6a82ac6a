import { statements as parts } from '#words/comparison-parts';
import { semicolon } from '#words/language';
import * as words from '#words/statements';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Id } from '../../schema/id.ts';
import type { Statement } from '../statements.ts';
import type { GivenAnswer } from '../given-answers.ts';
import { answerInWords, asOfInWords, positionInWords } from '../words.ts';
import { isAlone } from './article-table.ts';
import { evidence, itemLink, type RenderContext } from './render-context.ts';

/** An article's answers to a question: each with its letter, who says it, and what is said. */
export function givenAnswers(
  context: RenderContext,
  article: Id,
  answers: readonly GivenAnswer[],
): Element[] {
  return answers.flatMap((answer) => [
    h('p', { className: ['given'] }, [
      // A letter tells equal answers of several articles.
      ...(answer.letter === undefined || isAlone(context)
        ? []
        : [h('b', { className: ['letter'] }, words.letter(answer.letter)), ' ']),
      answerInWords(answer),
      ' ',
      h('span', { className: ['word-of'] }, wordOf(answer)),
    ]),
    statementList(context, article, answer.statements),
  ]);
}

function wordOf({ isOwn, isPassedOn, isHedged }: GivenAnswer): string {
  const voice =
    isOwn && isPassedOn
      ? `●○\u00A0${words.bothVoices}`
      : isOwn
        ? `●\u00A0${words.ownVoice}`
        : `○\u00A0${words.passedOn}`;
  return isHedged ? words.hedged(voice) : voice;
}

/** The statements of an article, with those of one speaker and position under one heading. */
function statementList(context: RenderContext, article: Id, statements: readonly Statement[]): Element {
  const heads = new Map<string, Statement[]>();
  for (const statement of statements) {
    const head = headOf(statement);
    heads.set(head, [...(heads.get(head) ?? []), statement]);
  }
  return h(
    'ul',
    { className: ['answers'] },
    [...heads].map(([head, same]) =>
      h('li', { className: [same[0]?.position ?? 'asserts'] }, [
        h('span', { className: ['position'] }, head),
        ...same.map((statement) =>
          h('p', [
            `${statement.text} `,
            ...remarks(statement),
            evidence(context, article, statement.at),
            ...itemLink(context, article, statement.item, words.quoted(statement.text)),
          ]),
        ),
      ]),
    ),
  );
}

function headOf({ event, position, speaker, denies }: Statement): string {
  if (denies) return speaker === undefined ? parts.denies : words.inTheWordsOf(parts.denies, speaker);
  if (event === undefined) return positionInWords(position, speaker);
  return speaker === undefined ? parts.reportsEvent : parts.reportsEventOf(speaker);
}

function remarks({ hedge, asOf }: Statement): (Element | string)[] {
  const all = [
    ...(hedge === undefined ? [] : [words.hedgedBy(hedge)]),
    ...(asOf === undefined ? [] : [asOfInWords(asOf)]),
  ];
  return all.length === 0 ? [] : [h('span', { className: ['remark'] }, `(${all.join(semicolon)})`), ' '];
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Id } from '../../schema/id.ts';
import type { Answer } from '../claim-matrix.ts';
import { positionInWords } from '../words.ts';
import { evidence, type RenderContext } from './render-context.ts';

/** The answers of an article, those of one speaker and position under one head. */
export function answerList(context: RenderContext, article: Id, answers: readonly Answer[]): Element {
  const heads = new Map<string, Answer[]>();
  for (const answer of answers) {
    const head = positionInWords(answer.position, answer.speaker);
    heads.set(head, [...(heads.get(head) ?? []), answer]);
  }
  return h(
    'ul',
    { className: ['answers'] },
    [...heads].map(([head, same]) =>
      h('li', { className: [same[0]?.position ?? 'asserts'] }, [
        h('span', { className: ['position'] }, head),
        ...same.map(({ text, at }) => h('p', [`${text} `, evidence(context, article, at)])),
      ]),
    ),
  );
}

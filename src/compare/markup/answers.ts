import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Position } from '../../schema/coding.ts';
import type { Id } from '../../schema/id.ts';
import type { Answer } from '../claim-matrix.ts';
import { evidence, type Frame } from './frame.ts';

const ALONE = {
  asserts: 'asserts',
  attributes: 'attributes',
  disputes: 'disputes',
  predicts: 'predicts',
  'calls-for': 'calls for',
} satisfies Record<Position, string>;

/** What an article does with an answer, in words: "attributes to Peter Neumann", "calls for, by Mustafa al-Kadhimi". */
export function positionInWords(position: Position, speaker: string | undefined): string {
  if (speaker === undefined) return ALONE[position];
  if (position === 'attributes') return `attributes to ${speaker}`;
  if (position === 'disputes') return `disputes what ${speaker} says`;
  return `${ALONE[position]}, in the words of ${speaker}`;
}

/** The answers of an article, those of one speaker and position under one head. */
export function answerList(frame: Frame, article: Id, answers: readonly Answer[]): Element {
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
        ...same.map(({ text, at }) => h('p', [`${text} `, evidence(frame, article, at)])),
      ]),
    ),
  );
}

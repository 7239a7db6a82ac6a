import type { Element } from 'hast';
import { h } from 'hastscript';

/** A sentence on what a page finds, set as those above drawings are, where a drawing would show no more. */
export function drawFinding(sentence: string): Element {
  return h('p', { className: ['finding'] }, sentence);
}

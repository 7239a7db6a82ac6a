import * as words from '#words/comparison';
import type { Element } from 'hast';
import { h } from '../markup/hyperscript.ts';

/** A link to one question or part alone. */
export function onlyThis(label: string, href: string): Element {
  return h('a', { className: ['only-this'], href, ariaLabel: words.onlyThisOf(label) }, words.onlyThis);
}

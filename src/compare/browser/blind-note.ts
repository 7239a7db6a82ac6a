import * as words from '#words/class-reading';
import type { Element, ElementContent } from 'hast';
import { h } from '../markup/hyperscript.ts';

/** The note above a blind comparison, with the button that ends it; `accounts` links to the accounts side by side. */
export function blindNote(accounts: string): Element {
  return h('section', { className: ['blind-note'], ariaLabelledBy: ['blind'] }, [
    h('h2', { id: 'blind', className: ['label'] }, words.title),
    h('p', words.hidden),
    h('p', { className: ['exports'] }, [
      h('a', { href: accounts }, words.readAccounts),
      h('a', { href: '#task-sheet' }, words.sheet),
      h('button', { type: 'button', dataDo: 'reveal', id: 'reveal' }, words.reveal),
    ]),
  ]);
}

/** The coding of a blind comparison behind one line. */
export function codingFold(coding: readonly ElementContent[], open: boolean): Element {
  return h('details', { id: 'coding', open }, [h('summary', words.showCoding), ...coding]);
}

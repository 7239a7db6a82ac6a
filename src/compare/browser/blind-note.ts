import type { Element } from 'hast';
import { h } from '../markup/hyperscript.ts';

/** The note above a blind comparison, with the button that ends it; `accounts` links to the accounts side by side. */
export function blindNote(accounts: string): Element {
  return h('section', { className: ['blind-note'], ariaLabelledBy: ['blind'] }, [
    h('h2', { id: 'blind', className: ['label'] }, 'You read blind'),
    h(
      'p',
      'Outlets, titles, dates and stances are hidden, and each article has a letter. The address of this page hides which articles they are; it does not protect that from somebody who wants to find out.',
    ),
    h('p', { className: ['exports'] }, [
      h('a', { href: accounts }, 'Read the accounts'),
      h('a', { href: '#task-sheet' }, 'Task sheet and coding grid'),
      h('button', { type: 'button', dataDo: 'reveal', id: 'reveal' }, 'Reveal the sources'),
    ]),
  ]);
}

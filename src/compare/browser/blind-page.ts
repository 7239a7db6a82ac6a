import * as words from '#words/class-reading';
import type { Element, ElementContent } from 'hast';
import type { Question } from '../../schema/codebook.ts';
import { classSheet } from '../markup/class-sheet.ts';
import { h } from '../markup/hyperscript.ts';
import type { RenderContext } from '../markup/render-context.ts';
import type { CompareRequest } from '../request.ts';

/** What a comparison consists of: ways to take it along and to change it, what the coders found, and the accounts. */
interface Contents {
  ways: readonly ElementContent[];
  coding: readonly ElementContent[];
  accounts: readonly ElementContent[];
}

/**
 * The contents of a blind comparison in the order in which a class uses them: a note, the accounts, the sheet for a class, and what the
 * coders found behind one line, which is open if a part or question of it was asked for.
 */
export function blindContent(
  { ways, coding, accounts }: Contents,
  {
    request,
    context,
    questions,
    href,
  }: {
    request: CompareRequest;
    context: RenderContext;
    questions: readonly Question[];
    href: (request: CompareRequest) => string;
  },
): ElementContent[] {
  return [
    blindNote(`${href({ ...request, withAccounts: true })}#accounts`),
    ...ways,
    ...accounts,
    classSheet(context, questions),
    h('details', { id: 'coding', open: request.parts.length + request.questions.length > 0 }, [
      h('summary', words.showCoding),
      ...coding,
    ]),
  ];
}

/** The note above a blind comparison, with the button that ends it; `accounts` links to the accounts side by side. */
function blindNote(accounts: string): Element {
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

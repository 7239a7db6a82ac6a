import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Question } from '../../schema/codebook.ts';
import { PARTS, type PartId } from '../parts.ts';
import type { CompareRequest } from '../request.ts';
import { onlyThis } from './only-this.ts';

type Href = (request: CompareRequest) => string;

/** Links, citation, files and print of a comparison, in one place. Each is a button, whose `data-do` says what it does. */
export function exportActions({ isBlind }: CompareRequest): Element {
  const button = (action: string, words: string) =>
    h('button', { type: 'button', dataDo: action, id: action }, words);
  const file = (ending: string, words: string) => h('a', { href: '#', dataDownload: ending }, words);
  return h('p', { className: ['exports'], role: 'group', ariaLabel: 'Cite and export' }, [
    ...(isBlind
      ? [button('copy-link', 'Link for a class')]
      : [button('copy-link', 'Copy link'), button('copy-citation', 'Copy citation')]),
    file('csv', 'CSV'),
    file('json', 'JSON'),
    button('print', 'Print'),
  ]);
}

/** The parts of the comparison, as dossiers have them: one that stands on the page is marked, and its place is led to. */
export function partsMenu(request: CompareRequest, href: Href): Element {
  return h('nav', { className: ['parts'], ariaLabel: 'Parts of the comparison' }, [
    h('ul', [
      h(
        'li',
        h(
          'a',
          {
            href: href({ ...request, parts: [] }),
            ariaCurrent: request.parts.length === 0 ? 'true' : undefined,
          },
          'Overview',
        ),
      ),
      ...PARTS.map(({ id, label }) => {
        const isShown = request.parts.includes(id);
        const address = isShown ? `#${id}` : `${href({ ...request, parts: [id] })}#${id}`;
        return h('li', h('a', { href: address, ariaCurrent: isShown ? 'true' : undefined }, label));
      }),
    ]),
  ]);
}

/** Where some questions are asked alone: the others, each to be asked, too, and the way back to all of them. */
export function otherQuestions(
  request: CompareRequest,
  questions: readonly Question[],
  href: Href,
): Element[] {
  const others = questions.filter(({ id }) => !request.questions.includes(id));
  if (request.questions.length === 0 || others.length === 0) return [];
  return [
    h('p', { className: ['others'] }, [
      h('b', 'Ask also: '),
      ...others.flatMap(({ id, label }) => [
        h('a', { href: href({ ...request, questions: [...request.questions, id] }) }, label),
        ' · ',
      ]),
      h('a', { href: href({ ...request, questions: [] }) }, `all ${String(questions.length)} questions`),
    ]),
  ];
}

/** The section of a part with the way to it alone, which stands in its heading. */
export function withOnlyThis(section: Element, part: PartId, href: string): Element {
  const label = PARTS.find(({ id }) => id === part)?.label ?? part;
  const [heading, ...rest] = section.children;
  if (heading?.type !== 'element') return section;
  const titled = { ...heading, children: [...heading.children, onlyThis(label, href)] };
  return { ...section, children: [titled, ...rest] };
}

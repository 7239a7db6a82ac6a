import * as words from '#words/compare-page';
import type { Element } from 'hast';
import { h } from '../markup/hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import { PARTS, type PartId } from '../parts.ts';
import type { CompareRequest } from '../request.ts';
import { onlyThis } from './only-this.ts';

type Href = (request: CompareRequest) => string;

/** The link, citation, file and print actions of a comparison. `data-do` on each button says what it does. */
export function exportActions({ isBlind }: CompareRequest): Element {
  const button = (action: string, text: string) =>
    h('button', { type: 'button', dataDo: action, id: action }, text);
  const file = (ending: string, text: string) => h('a', { href: '#', dataDownload: ending }, text);
  return h('p', { className: ['exports'], role: 'group', ariaLabel: words.citeAndExport }, [
    ...(isBlind
      ? [button('copy-link', words.linkForClass)]
      : [button('copy-link', words.copyLink), button('copy-citation', words.copyCitation)]),
    file('csv', 'CSV'),
    file('json', 'JSON'),
    button('print', words.print),
  ]);
}

/** The menu of the comparison's parts, as on dossier pages: a part on this page is marked and linked to in place. */
export function partsMenu(request: CompareRequest, href: Href): Element {
  return h('nav', { className: ['parts'], ariaLabel: words.partsOfComparison }, [
    h('ul', [
      h(
        'li',
        h(
          'a',
          {
            href: href({ ...request, parts: [] }),
            ariaCurrent: request.parts.length === 0 ? 'true' : undefined,
          },
          words.overview,
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

/** If only some questions are asked: links that add each of the others, and a link back to all questions. */
export function otherQuestions(
  request: CompareRequest,
  questions: readonly Question[],
  href: Href,
): Element[] {
  const others = questions.filter(({ id }) => !request.questions.includes(id));
  if (request.questions.length === 0 || others.length === 0) return [];
  return [
    h('p', { className: ['others'] }, [
      h('b', words.askAlso),
      ...others.flatMap(({ id, label }) => [
        h('a', { href: href({ ...request, questions: [...request.questions, id] }) }, label),
        ' · ',
      ]),
      h('a', { href: href({ ...request, questions: [] }) }, words.allQuestions(questions.length)),
    ]),
  ];
}

/** The section of a part, with a link in its heading to that part alone. */
export function withOnlyThis(section: Element, part: PartId, href: string): Element {
  const label = PARTS.find(({ id }) => id === part)?.label ?? part;
  const [heading, ...rest] = section.children;
  if (heading?.type !== 'element') return section;
  const titled = { ...heading, children: [...heading.children, onlyThis(label, href)] };
  return { ...section, children: [titled, ...rest] };
}

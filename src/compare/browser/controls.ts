import * as words from '#words/compare-page';
import type { Element } from 'hast';
import { h } from '../markup/hyperscript.ts';
import { ROW_ORDERS } from '../claim-matrix.ts';
import type { ComparisonCodebook } from '../compared-article.ts';
import type { Id } from '../../schema/id.ts';
import { PARTS } from '../parts.ts';
import type { CompareRequest } from '../request.ts';
import { onlyThis } from './only-this.ts';

/** The state that the controls show; `href` gives the address of a request. */
export interface ControlsRequest {
  request: CompareRequest;
  /** The columns that can be moved and removed; not in a blind reading, where that would identify the articles. */
  columns: readonly { id: Id; label: string }[];
  codebook: ComparisonCodebook;
  href: (request: CompareRequest) => string;
}

/**
 * The controls of a comparison, folded behind one line that says what is shown: columns, parts, questions, ways of
 * reading.
 */
export function controls({ request, columns, codebook, href }: ControlsRequest): Element {
  const known = codebook.questions.map(({ id }) => id);
  const asked = request.questions.length === 0 ? known : known.filter((id) => request.questions.includes(id));
  return h('details', { id: 'controls', className: ['fold'] }, [
    h('summary', { id: 'controls-summary' }, [
      `${inWords(request, asked.length, known.length)} · `,
      h('b', words.change),
    ]),
    h('div', { className: ['tools'] }, [
      ...(request.isBlind
        ? []
        : [
            group(
              words.columns,
              columns.map(({ id, label }, index) => column(id, label, index, columns.length)),
            ),
          ]),
      group(words.reading, [
        h('label', [
          words.orderOfClaims,
          h(
            'select',
            { name: 'order', id: 'order' },
            ROW_ORDERS.map((order) =>
              h('option', { value: order, selected: order === request.rowOrder }, words.rowOrders[order]),
            ),
          ),
        ]),
        box('contradict', '1', words.onlyContradictions, request.onlyContradictions),
        box('accounts', '1', words.accountsToo, request.withAccounts),
        box('blind', '1', words.readBlind, request.isBlind),
      ]),
      group(
        words.belowOverview,
        PARTS.map(({ id, label }) =>
          h('span', [
            box('part', id, label, request.parts.includes(id)),
            ' ',
            onlyThis(label, href({ ...request, parts: [id] })),
          ]),
        ),
        'tall',
      ),
      group(
        words.questions,
        codebook.questions.map(({ id, label }) =>
          h('span', [
            box('q', id, label, asked.includes(id)),
            ' ',
            onlyThis(label, href({ ...request, questions: [id] })),
          ]),
        ),
        'tall wide',
      ),
    ]),
  ]);
}

/** What is shown, in one line: "2 articles · 3 of 14 questions · contradictions first · with claims and events". */
function inWords(request: CompareRequest, asked: number, known: number): string {
  const parts = PARTS.filter(({ id }) => request.parts.includes(id)).map(({ label }) => label);
  return [
    words.shownArticles(request.ids.length),
    words.shownQuestions(asked, known),
    request.onlyContradictions ? words.shownContradictions : words.rowOrders[request.rowOrder],
    ...(request.isBlind ? [words.shownBlind] : []),
    ...(parts.length === 0 ? [] : [words.shownParts(parts)]),
    ...(request.withAccounts ? [words.shownAccounts] : []),
  ].join(' · ');
}

function group(legend: string, items: Element[], className?: string): Element {
  return h('fieldset', { className: className === undefined ? undefined : [className] }, [
    h('legend', { className: ['label'] }, legend),
    h(
      'ul',
      items.map((item) => h('li', item)),
    ),
  ]);
}

function box(name: string, value: string, label: string, isChecked: boolean): Element {
  return h('label', [
    h('input', { type: 'checkbox', name, value, id: `choose-${name}-${value}`, checked: isChecked }),
    ` ${label}`,
  ]);
}

const [before, moveBefore] = words.moveBefore;
const [after, moveAfter] = words.moveAfter;

function column(id: string, label: string, index: number, count: number): Element {
  const button = (action: string, text: string, ariaLabel: string, isDisabled: boolean) =>
    h(
      'button',
      {
        type: 'button',
        dataDo: action,
        value: id,
        id: `${action}-${id}`,
        ariaLabel,
        disabled: isDisabled,
      },
      text,
    );
  return h('span', [
    `${label} `,
    button('left', before, moveBefore(label), index === 0),
    button('right', after, moveAfter(label), index === count - 1),
    button('remove', '×', words.remove(label), false),
  ]);
}

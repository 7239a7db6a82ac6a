import type { Element } from 'hast';
import { h } from '../markup/hyperscript.ts';
import { ROW_ORDERS } from '../claim-matrix.ts';
import type { ComparisonCodebook } from '../compared-article.ts';
import type { Id } from '../../schema/id.ts';
import { PARTS } from '../parts.ts';
import type { CompareRequest } from '../request.ts';
import { ROW_ORDER_WORDS } from '../words.ts';
import { onlyThis } from './only-this.ts';

/** What the controls are drawn from; `href` gives the address of a request. */
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
      h('b', 'change'),
    ]),
    h('div', { className: ['tools'] }, [
      ...(request.isBlind
        ? []
        : [
            group(
              'Columns',
              columns.map(({ id, label }, index) => column(id, label, index, columns.length)),
            ),
          ]),
      group('Reading', [
        h('label', [
          'Order of claims ',
          h(
            'select',
            { name: 'order', id: 'order' },
            ROW_ORDERS.map((order) =>
              h('option', { value: order, selected: order === request.rowOrder }, ROW_ORDER_WORDS[order]),
            ),
          ),
        ]),
        box('contradict', '1', 'Only questions on which articles contradict', request.onlyContradictions),
        box('accounts', '1', 'The accounts side by side', request.withAccounts),
        box('blind', '1', 'Read blind: hide outlet, date and stance', request.isBlind),
      ]),
      group(
        'Below the overview',
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
        'Questions',
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
  const parts = PARTS.filter(({ id }) => request.parts.includes(id)).map(({ label }) => label.toLowerCase());
  return [
    `${String(request.ids.length)} articles`,
    asked === known ? `all ${String(known)} questions` : `${String(asked)} of ${String(known)} questions`,
    request.onlyContradictions ? 'only contradictions' : ROW_ORDER_WORDS[request.rowOrder],
    ...(request.isBlind ? ['blind'] : []),
    ...(parts.length === 0 ? [] : [`with ${parts.join(', ')}`]),
    ...(request.withAccounts ? ['with the accounts'] : []),
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

function column(id: string, label: string, index: number, count: number): Element {
  const button = (action: string, text: string, what: string, isDisabled: boolean) =>
    h(
      'button',
      {
        type: 'button',
        dataDo: action,
        value: id,
        id: `${action}-${id}`,
        ariaLabel: `${what}: ${label}`,
        disabled: isDisabled,
      },
      text,
    );
  return h('span', [
    `${label} `,
    button('left', '←', 'Move left', index === 0),
    button('right', '→', 'Move right', index === count - 1),
    button('remove', '×', 'Remove', false),
  ]);
}

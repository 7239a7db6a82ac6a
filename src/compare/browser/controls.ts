import type { Element } from 'hast';
import { h } from 'hastscript';
import { ROW_ORDERS } from '../claim-matrix.ts';
import type { ComparisonCodebook } from '../compared-article.ts';
import type { Id } from '../../schema/id.ts';
import { PARTS } from '../parts.ts';
import type { CompareRequest } from '../request.ts';
import { ROW_ORDER_WORDS } from '../words.ts';

/** The controls of a comparison: columns, parts, questions, ways of reading, and files to download. */
export function controls({
  request,
  columns,
  codebook,
}: {
  request: CompareRequest;
  columns: readonly { id: Id; label: string }[];
  codebook: ComparisonCodebook;
}): Element[] {
  const known = codebook.questions.map(({ id }) => id);
  const asked = request.questions.length === 0 ? known : known.filter((id) => request.questions.includes(id));
  return [
    h('div', { className: ['tools'] }, [
      group(
        'Columns',
        columns.map(({ id, label }, index) => column(id, label, index, columns.length)),
      ),
      group(
        'Parts',
        PARTS.map(({ id, label }) => box('part', id, label, request.parts.includes(id))),
      ),
      h('details', { id: 'questions' }, [
        h(
          'summary',
          { id: 'questions-summary' },
          `Questions (${asked.length} of ${codebook.questions.length})`,
        ),
        h(
          'ul',
          codebook.questions.map(({ id, label }) => h('li', box('q', id, label, asked.includes(id)))),
        ),
      ]),
      group('Reading', [
        h('label', [
          'Order of questions ',
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
      group('Take it along', [
        h('a', { href: '#', dataDownload: 'csv' }, 'CSV'),
        h('a', { href: '#', dataDownload: 'json' }, 'JSON'),
        h('button', { type: 'button', dataDo: 'print', id: 'print' }, 'Print'),
      ]),
    ]),
  ];
}

function group(legend: string, items: Element[]): Element {
  return h('fieldset', [
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

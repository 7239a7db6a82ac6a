import type { Element } from 'hast';
import { h } from 'hastscript';
import { ROW_ORDERS, type RowOrder } from '../comparison.ts';
import { spaced } from './frame.ts';

const WORDS = { codebook: 'as in the codebook', disagreement: 'most disagreement first' } satisfies Record<
  RowOrder,
  string
>;

/** Links to the orders of the claim matrix; the one that is shown is marked. */
export function rowOrderLinks(current: RowOrder, href: (order: RowOrder) => string): Element {
  return h('p', { className: ['orders'] }, [
    'Questions ',
    ...spaced(
      ROW_ORDERS.map((order) =>
        h(
          'a',
          { href: `${href(order)}#claims`, ariaCurrent: order === current ? 'true' : undefined },
          WORDS[order],
        ),
      ),
    ),
  ]);
}

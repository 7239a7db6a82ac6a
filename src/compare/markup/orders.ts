import type { Element } from 'hast';
import { h } from 'hastscript';
import { ROW_ORDERS, type RowOrder } from '../claim-matrix.ts';
import { GROUPINGS, type Grouping } from '../columns.ts';
import { ROW_ORDER_WORDS } from '../words.ts';
import { spaced } from './elements.ts';

const GROUPING_WORDS = { stance: 'by stance', outlet: 'by outlet' } satisfies Record<Grouping, string>;

/** Links to the orders of the claim matrix; the one that is shown is marked. */
export function rowOrderLinks(current: RowOrder, href: (order: RowOrder) => string): Element {
  const links = ROW_ORDERS.map((order) =>
    choice(ROW_ORDER_WORDS[order], `${href(order)}#claims`, order === current),
  );
  return h('p', { className: ['orders'] }, ['Questions ', ...spaced(links)]);
}

/** Links to the ways in which articles share columns; the one that is shown is marked. */
export function groupingLinks(current: Grouping, href: (grouping: Grouping) => string): Element {
  const links = GROUPINGS.map((grouping) =>
    choice(GROUPING_WORDS[grouping], `${href(grouping)}#columns`, grouping === current),
  );
  return h('p', { className: ['orders'] }, ['Columns ', ...spaced(links)]);
}

function choice(words: string, href: string, isShown: boolean): Element {
  return h('a', { href, ariaCurrent: isShown ? 'true' : undefined }, words);
}

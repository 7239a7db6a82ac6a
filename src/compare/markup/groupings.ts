import type { Element } from 'hast';
import { h } from 'hastscript';
import { GROUPINGS, type Grouping } from '../columns.ts';
import { spaced } from './elements.ts';

const GROUPING_WORDS = { stance: 'by stance', outlet: 'by outlet' } satisfies Record<Grouping, string>;

/** Links to the ways in which articles share columns; the one that is shown is marked. */
export function groupingLinks(current: Grouping, href: (grouping: Grouping) => string): Element {
  const links = GROUPINGS.map((grouping) =>
    h(
      'a',
      { href: `${href(grouping)}#columns`, ariaCurrent: grouping === current ? 'true' : undefined },
      GROUPING_WORDS[grouping],
    ),
  );
  return h('p', { className: ['orders'] }, ['Columns ', ...spaced(links)]);
}

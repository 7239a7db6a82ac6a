import { counted } from '#words/comparison';
import * as many from '#words/many-articles';
import type { Element, ElementContent } from 'hast';
import { h } from '../hyperscript.ts';
import type { StatementPage } from '../../chosen-statements.ts';
import type { PartId } from '../../parts.ts';
import { onlyCount, type SplitParts } from '../../sharing.ts';
import { permalink, section } from '../elements.ts';
import { pageFoot, type LargeContext } from './large-context.ts';

/** Something that articles share: what it is, how many have it, and what they do with it, line by line. */
export interface RankedRow {
  id: string;
  /** The text of a link to it. */
  name: string;
  head: readonly ElementContent[];
  /** “12 of 40 take a stance”. */
  measure: string;
  lines: readonly (readonly (ElementContent | string)[])[];
}

/** A part as a list of what articles share, with what most of them share first; `rest` says where the rest is. */
export function rankedSection(
  context: LargeContext,
  {
    part,
    title,
    lead,
    page,
    rest = [],
  }: { part: PartId; title: string; lead: string; page: StatementPage<RankedRow>; rest?: readonly Element[] },
): Element {
  return section(
    part,
    title,
    lead,
    page.items.length === 0
      ? h('p', many.nothingShared)
      : h(
          'ol',
          { className: ['ranked'] },
          page.items.map((row) => rankedItem(row)),
        ),
    ...pageFoot(page, (number) => context.partPage(part, number)),
    ...rest,
  );
}

function rankedItem({ id, name, head, measure, lines }: RankedRow): Element {
  return h('li', { id }, [
    h('p', [...head, ' ', h('span', { className: ['measure'] }, measure), ' ', permalink(id, name)]),
    ...lines.map((line) => h('p', [...line])),
  ]);
}

/** A link to what only one article has, which its own coding shows. */
export function onlyNote(context: LargeContext, split: SplitParts, part: keyof SplitParts): Element[] {
  const count = onlyCount(split[part]);
  if (count === 0) return [];
  return [
    h(
      'p',
      { className: ['absent'] },
      many.onlyNote<Element | string>(counted[part](count), (text) =>
        h('a', { href: context.articlesPage() }, text),
      ),
    ),
  ];
}

import { opposed as said } from '#words/comparison-parts';
import * as words from '#words/question';
import { verdicts } from '#words/verdicts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Id } from '../../schema/id.ts';
import type { OverviewRow } from '../overview-rows.ts';
import type { PairVerdict } from '../verdicts.ts';
import { citing, formerPlaces, permalink, textOf } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/** What has an address: an id, the former ones, and what is said. */
interface Addressed {
  id: string;
  formerly?: readonly string[];
  content: readonly (Element | string)[];
}

/** A verdict; on the page of its question with an address, a link to it, and how to cite it. */
export function addressed(
  context: RenderContext | undefined,
  tag: 'p' | 'li',
  className: string[],
  { id, formerly = [], content }: Addressed,
): Element {
  const cite = context?.citeVerdict;
  if (cite === undefined) return h(tag, { className }, [...content]);
  const said = textOf(content);
  return h(tag, { id, className }, [
    ...formerPlaces(formerly),
    ...content,
    ' ',
    permalink(id, words.theVerdict),
    citing(cite(id, said)),
  ]);
}

/** Words at the beginning of a line; letters without capitals stay as they are. */
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The verdict on a pair of articles, with `more` in words, at its address. */
export function pairItem(context: RenderContext, { articles, verdict }: PairVerdict, more: string): Element {
  return addressed(context, 'li', [], {
    ...pairAnchors(context, articles),
    content: [`${capitalized(verdicts[verdict])}: ${more}`],
  });
}

/** Which articles agree, or differ, pair by pair: their verdicts have addresses, too, which stay when they change. */
export function otherPairs(context: RenderContext, { verdict: { pairs } }: OverviewRow): Element[] {
  const others = (['agree', 'differ'] as const).flatMap((verdict) =>
    pairs.filter((pair) => pair.verdict === verdict),
  );
  if (others.length === 0) return [];
  return [
    h('section', { ariaLabelledBy: ['other-pairs'] }, [
      h('h2', { id: 'other-pairs' }, words.whoAgreesWithWhom),
      h('ul', { className: ['pairs-of'] }, [
        ...others.map((pair) => {
          const [one, other] = pair.articles;
          return pairItem(context, pair, said.twoArticles(labelOf(context, one), labelOf(context, other)));
        }),
      ]),
    ]),
  ];
}

/** The ids of the verdicts on pairs of which not both answer today: the verdict on the question says so. */
export function pairsWithout(context: RenderContext, { cells, verdict: { pairs } }: OverviewRow): string[] {
  const idsOf = (pair: readonly [Id, Id]) => {
    const { id, formerly = [] } = pairAnchors(context, pair);
    return [id, ...formerly];
  };
  const known = new Set(pairs.flatMap(({ articles }) => idsOf(articles)));
  return cells.flatMap(({ article: one }, index) =>
    cells
      .slice(index + 1)
      .flatMap(({ article: other }) => idsOf([one, other]))
      .filter((id) => !known.has(id)),
  );
}

/** The ids of the verdict on a pair of articles: that by their ids, and for every combination with former ones another. */
function pairAnchors(
  { formerIds = () => [] }: RenderContext,
  [one, other]: readonly [Id, Id],
): Pick<Addressed, 'id' | 'formerly'> {
  const others = [other, ...formerIds(other)];
  const [id = '', ...formerly] = [one, ...formerIds(one)].flatMap((each) =>
    others.map((its) => verdictAnchor(each, its)),
  );
  return { id, formerly };
}

/** The id of the verdict on two articles, on the page of a question. */
export const verdictAnchor = (one: Id, other: Id): string => ['verdict', ...[one, other].sort()].join('--');

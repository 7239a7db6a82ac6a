import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Heard, OnlyHere } from '../overview.ts';
import { onlyId } from '../parts.ts';
import type { SplitParts } from '../sharing.ts';
import { labelOf, partHref, type RenderContext } from './render-context.ts';

/**
 * Who is heard, one line per article: how much is in its own voice, how many voices are named, how many second-hand.
 */
export function heardTable(context: RenderContext, heard: readonly Heard[]): Element {
  return h('table', { className: ['lines'] }, [
    h(
      'thead',
      h(
        'tr',
        ['Article', 'In its own voice', 'Named', 'Second-hand'].map((head) =>
          h('th', { scope: 'col' }, head),
        ),
      ),
    ),
    h(
      'tbody',
      heard.map(({ article, isCoded, claims, own, voices, named, secondHand }) =>
        h('tr', [
          h('th', { scope: 'row' }, labelOf(context, article)),
          ...(isCoded
            ? [
                h(
                  'td',
                  claims === 0
                    ? 'no claim'
                    : `${String(Math.round((own / claims) * 100))} % of ${String(claims)} claims`,
                ),
                h('td', voices === 0 ? 'no voice' : `${String(named)} of ${String(voices)} voices`),
                h('td', String(secondHand)),
              ]
            : [h('td', { colSpan: 3 }, 'not coded')]),
        ]),
      ),
    ),
  ]);
}

/** The singular and plural of what each part counts. */
export const COUNTED: Readonly<Record<keyof SplitParts, readonly [string, string]>> = {
  claims: ['question', 'questions'],
  stances: ['stance', 'stances'],
  figures: ['measure', 'measures'],
  voices: ['voice', 'voices'],
  names: ['name', 'names'],
  events: ['event', 'events'],
};

/** What only one article has, one line per article, as counts that link to the lists. */
export function onlyList(context: RenderContext, only: readonly OnlyHere[]): Element[] {
  const shown = only.filter(({ counts }) => counts.length > 0);
  if (shown.length === 0) return [h('p', 'Nothing: whatever one has, another has, too.')];
  return [
    h(
      'ul',
      { className: ['only'] },
      shown.map(({ article, counts }) =>
        h('li', [
          'Only in ',
          h('b', labelOf(context, article)),
          ': ',
          ...counts.flatMap(({ part, count }, index) => [
            ...(index === 0 ? [] : [', ']),
            h(
              'a',
              { href: partHref(context, part, context.pages === undefined ? undefined : onlyId(article)) },
              `${String(count)}\u00A0${COUNTED[part][count === 1 ? 0 : 1]}`,
            ),
          ]),
        ]),
      ),
    ),
  ];
}

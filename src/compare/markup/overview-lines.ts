import * as words from '#words/comparison';
import { comma } from '#words/language';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Heard, OnlyHere } from '../overview.ts';
import { onlyId } from '../parts.ts';
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
        words.heardHeads.map((head) => h('th', { scope: 'col' }, head)),
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
                  claims === 0 ? words.noClaim : words.ownClaims(Math.round((own / claims) * 100), claims),
                ),
                h('td', voices === 0 ? words.noVoice : words.namedVoices(named, voices)),
                h('td', String(secondHand)),
              ]
            : [h('td', { colSpan: 3 }, words.notCoded)]),
        ]),
      ),
    ),
  ]);
}

/** What only one article has, one line per article, as counts that link to the lists. */
export function onlyList(context: RenderContext, only: readonly OnlyHere[]): Element[] {
  const shown = only.filter(({ counts }) => counts.length > 0);
  if (shown.length === 0) return [h('p', words.nothingAlone)];
  return [
    h(
      'ul',
      { className: ['only'] },
      shown.map(({ article, counts }) =>
        h(
          'li',
          words.onlyIn<Element | (Element | string)[]>(
            h('b', labelOf(context, article)),
            counts.flatMap(({ part, count }, index) => [
              ...(index === 0 ? [] : [comma]),
              h(
                'a',
                { href: partHref(context, part, context.pages === undefined ? undefined : onlyId(article)) },
                words.counted[part](count).replace(' ', '\u00A0'),
              ),
            ]),
          ),
        ),
      ),
    ),
  ];
}

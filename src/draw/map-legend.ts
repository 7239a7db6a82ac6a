import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { mostWithSymbol, radiusOf, type LaidOutMap, type Look, type MapStyle } from './map-layout.ts';

/** The words of a legend. */
export interface LegendWords {
  /** The number of mentions that the largest or the smallest symbol stands for. */
  mentions: (count: number) => string;
  looks: Record<Look | 'none', string>;
}

/** Draws the legend of a map: the sizes of its symbols, and the looks that occur on it. */
export function drawMapLegend({ placed }: LaidOutMap, style: MapStyle, words: LegendWords): Element {
  const has = (look: Look) => placed.some((each) => each.look === look);
  const weights = placed
    .filter(({ look, place }) => (look === 'point' || look === 'vague') && place.weight > 0)
    .map(({ place }) => place.weight);
  const most = mostWithSymbol(placed.map(({ place }) => place));
  const sizes = [...new Set([Math.max(...weights), Math.min(...weights)])].filter(Number.isFinite);
  return h('ul', { className: ['map-key'] }, [
    ...sizes.map((weight) =>
      h('li', [circle(radiusOf(weight, most, style), []), ` ${words.mentions(weight)}`]),
    ),
    ...(placed.some(({ look, place }) => look === 'point' && place.weight === 0)
      ? [h('li', [circle(style.least, ['none']), ` ${words.looks.none}`])]
      : []),
    ...(has('vague') ? [h('li', { className: ['vague'] }, [circle(7, []), ` ${words.looks.vague}`])] : []),
    ...(placed.some(({ look, isCountry }) => look === 'area' && !isCountry)
      ? [
          h('li', [
            sample(
              42,
              14,
              [0, 1, 2].map((step) =>
                s('rect', { className: [`m${step + 1}`], x: step * 14, width: 14, height: 14 }),
              ),
            ),
            ` ${words.looks.area}`,
          ]),
        ]
      : []),
    ...(has('beyond')
      ? [
          h('li', [
            sample(14, 14, [s('path', { className: ['s'], d: 'M12 7 3 2v10z' })]),
            ` ${words.looks.beyond}`,
          ]),
        ]
      : []),
  ]);
}

function circle(radius: number, classes: readonly string[]): Element {
  const half = Math.ceil(radius + 1);
  return sample(2 * half, 2 * half, [
    s('circle', { className: ['s', ...classes], cx: half, cy: half, r: Math.round(radius * 10) / 10 }),
  ]);
}

function sample(width: number, height: number, children: Element[]): Element {
  return s('svg', { width, height, ariaHidden: 'true' }, children);
}

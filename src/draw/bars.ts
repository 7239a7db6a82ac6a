import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { round } from './axis.ts';
import { fromLeft } from './place-marks.ts';
import type { Direction } from './timeline.ts';

/** A bar: what it stands for, the page of that if there is one, and its value as a number and in words. */
export interface Bar {
  name: string;
  href: string | undefined;
  value: number;
  words: string;
}

/** Draws values as bars of one scale from 0, each with its name before it and its value in words after it, below a sentence. */
export function drawBars(sentence: string, bars: readonly Bar[], direction: Direction): Element {
  const most = bars.map(({ value }) => value).reduce((a, b) => Math.max(a, b), 1);
  return h('figure', { className: ['drawn'] }, [
    h('figcaption', sentence),
    h(
      'ol',
      { className: ['bars'] },
      bars.map(({ name, href, value, words }) => {
        const width = round((value / most) * 100);
        return h('li', [
          href === undefined ? h('span', name) : h('a', { href }, name),
          s('svg', { width: '100%', height: 10, ariaHidden: 'true' }, [
            s('rect', {
              x: `${fromLeft(direction === 'ltr' ? 0 : width, direction)}%`,
              width: `${width}%`,
              height: 10,
            }),
          ]),
          h('span', { className: ['count'] }, words),
        ]);
      }),
    ),
  ]);
}

import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { round } from './axis.ts';
import { fromLeft } from './place-marks.ts';
import type { Direction } from './timeline.ts';

/** A number, a range or a number without an upper or lower limit on the axis of its group. */
export interface ValueMark {
  /** Whose it is, and the time that it is about. */
  name: string;
  when: string;
  href: string;
  words: string;
  /** Its ends in per cent of the axis. */
  from: number;
  to: number;
  isOpen: boolean;
  isApproximate: boolean;
}

/** Numbers of one measure on one axis from 0. */
export interface ValueGroup {
  title: string;
  sentence: string;
  end: string;
  marks: readonly ValueMark[];
}

/** Draws numbers as points and ranges as bars, a row each; what is approximate is hollow, what has no limit fades. */
export function drawValueRows(groups: readonly ValueGroup[], direction: Direction): Element {
  return h(
    'div',
    { className: ['values'] },
    groups.map(({ title, sentence, end, marks }) =>
      h('figure', { className: ['drawn'] }, [
        h('figcaption', [h('b', title), ' ', sentence]),
        h('ol', [
          ...marks.map(({ name, when, href, words, ...mark }) =>
            h('li', [
              h('a', { href }, name),
              h('span', { className: ['count'] }, when),
              s('svg', { width: '100%', height: 14, ariaHidden: 'true' }, [
                s('line', { x2: '100%', y1: 7, y2: 7 }),
                drawValue(mark, direction),
              ]),
              h('b', words),
            ]),
          ),
          h('li', { className: ['axis'], ariaHidden: 'true' }, h('p', [h('span', '0'), h('span', end)])),
        ]),
      ]),
    ),
  );
}

function drawValue(
  { from, to, isOpen, isApproximate }: Pick<ValueMark, 'from' | 'to' | 'isOpen' | 'isApproximate'>,
  direction: Direction,
): Element {
  const className = [isApproximate ? 'hollow' : 'solid', ...(isOpen ? ['open'] : [])];
  if (from === to && !isOpen)
    return s('circle', { className, cx: `${fromLeft(from, direction)}%`, cy: 7, r: 4.5 });
  return s('rect', {
    className,
    x: `${fromLeft(direction === 'ltr' ? from : to, direction)}%`,
    y: 3,
    width: `${round(to - from)}%`,
    height: 8,
  });
}

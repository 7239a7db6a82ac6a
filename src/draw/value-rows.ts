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
  /** The side on which it has no limit. */
  open: 'start' | 'end' | undefined;
  isApproximate: boolean;
}

/** Numbers of one measure on one axis from 0. */
export interface ValueGroup {
  title: string;
  sentence: string;
  end: string;
  marks: readonly ValueMark[];
}

/** What the marks mean, in words; those that no mark has are left out of the key. */
export type ValueLooks = Record<'number' | 'range' | 'about' | 'open', string>;

/**
 * Draws numbers as points and ranges as bars, a row each; what is approximate is hollow, what has no limit on one side is dotted.
 * A key explains the looks that occur.
 */
export function drawValueRows(
  groups: readonly ValueGroup[],
  looks: ValueLooks,
  direction: Direction,
): Element {
  return h('div', { className: ['values'] }, [
    ...groups.map(({ title, sentence, end, marks }) =>
      h('figure', { className: ['drawn'] }, [
        h('figcaption', [h('b', title), ' ', sentence]),
        h('ol', [
          ...marks.map(({ name, when, href, words, ...mark }) =>
            h('li', [
              h('a', { href }, name),
              h('span', { className: ['count'] }, when),
              s('svg', { width: '100%', height: 14, ariaHidden: 'true' }, [
                s('line', { x2: '100%', y1: 7, y2: 7 }),
                ...drawValue(mark, direction),
              ]),
              h('b', words),
            ]),
          ),
          h('li', { className: ['axis'], ariaHidden: 'true' }, h('p', [h('span', '0'), h('span', end)])),
        ]),
      ]),
    ),
    drawKey(groups, looks, direction),
  ]);
}

/** The looks of marks, as marks are told apart: a point, a bar, one that is approximate, one without a limit. */
const SAMPLES: Record<keyof ValueLooks, Shape> = {
  number: { from: 50, to: 50, open: undefined, isApproximate: false },
  range: { from: 5, to: 95, open: undefined, isApproximate: false },
  about: { from: 50, to: 50, open: undefined, isApproximate: true },
  open: { from: 16, to: 100, open: 'end', isApproximate: false },
};

function drawKey(groups: readonly ValueGroup[], looks: ValueLooks, direction: Direction): Element {
  const marks = groups.flatMap((group) => group.marks);
  const isUsed: Record<keyof ValueLooks, boolean> = {
    number: marks.some(isPoint),
    range: marks.some((mark) => !isPoint(mark) && mark.open === undefined),
    about: marks.some(({ isApproximate }) => isApproximate),
    open: marks.some(({ open }) => open !== undefined),
  };
  return h(
    'ul',
    { className: ['looks'] },
    (['number', 'range', 'about', 'open'] as const)
      .filter((look) => isUsed[look])
      .map((look) =>
        h('li', [
          s(
            'svg',
            { width: isPoint(SAMPLES[look]) ? 12 : 30, height: 14, ariaHidden: 'true' },
            ...drawValue(SAMPLES[look], direction),
          ),
          ` ${looks[look]}`,
        ]),
      ),
  );
}

/** What a mark looks like. */
type Shape = Pick<ValueMark, 'from' | 'to' | 'open' | 'isApproximate'>;

const isPoint = ({ from, to, open }: Shape) => from === to && open === undefined;

/** A point, a bar, or a point from which a dotted line goes to where there is no limit. */
function drawValue(shape: Shape, direction: Direction): Element[] {
  const { from, to, open, isApproximate } = shape;
  const className = [isApproximate ? 'hollow' : 'solid'];
  const point = (at: number) => s('circle', { className, cx: `${fromLeft(at, direction)}%`, cy: 7, r: 4.5 });
  if (isPoint(shape)) return [point(from)];
  const [x1, x2] = [`${fromLeft(from, direction)}%`, `${fromLeft(to, direction)}%`];
  if (open !== undefined)
    return [s('line', { className: ['open'], x1, x2, y1: 7, y2: 7 }), point(open === 'start' ? to : from)];
  const x = direction === 'ltr' ? x1 : x2;
  return [s('rect', { className, x, y: 3, width: `${round(to - from)}%`, height: 8 })];
}

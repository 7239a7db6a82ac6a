import type { Element } from 'hast';
import { h, s } from 'hastscript';

/** What stands at one point of a scale: names with their pages. */
export interface AtPoint {
  names: readonly { name: string; href: string }[];
  /** How many more stand there. */
  more: number;
}

/** A row of a scale: what it is about, and what stands at each point, from the lowest to the highest. */
export interface ScaleRow {
  name: string;
  href: string;
  points: readonly AtPoint[];
}

/** The words of a drawing with a scale. */
export interface ScaleWords {
  /** The name of the table, and of its first column. */
  title: string;
  corner: string;
  sentence: string;
  /** The names of the points, from the lowest to the highest. */
  points: readonly string[];
  moreOf: (count: number) => string;
  /** Whether it has one row, whose name the page has. */
  isAlone?: boolean;
}

/**
 * Draws rows on a scale as a table: each name stands below its mark at its point, so that names never meet, at any width. The
 * span between the outermost marks of a row is a line.
 */
export function drawScaleRows(rows: readonly ScaleRow[], words: ScaleWords): Element {
  const { title, corner, sentence, points, moreOf, isAlone = false } = words;
  return h('figure', { className: ['drawn'] }, [
    h('figcaption', sentence),
    h(
      'table',
      { className: isAlone ? ['scale-rows', 'alone'] : ['scale-rows'], role: 'table', ariaLabel: title },
      [
        h(
          'thead',
          { role: 'rowgroup' },
          h('tr', { role: 'row' }, [
            h('th', { scope: 'col', role: 'columnheader' }, corner),
            ...points.map((point) => h('th', { scope: 'col', role: 'columnheader' }, point)),
          ]),
        ),
        h(
          'tbody',
          { role: 'rowgroup' },
          rows.map((row) => drawRow(row, moreOf)),
        ),
      ],
    ),
  ]);
}

function drawRow({ name, href, points }: ScaleRow, moreOf: ScaleWords['moreOf']): Element {
  const held = points.flatMap(({ names }, index) => (names.length > 0 ? [index] : []));
  const [first, last] = [held[0] ?? 0, held.at(-1) ?? 0];
  return h('tr', { role: 'row' }, [
    h('th', { scope: 'row', role: 'rowheader' }, h('a', { href }, name)),
    ...points.map(({ names, more }, index) =>
      h(
        'td',
        {
          role: 'cell',
          className: [
            ...(first < index && index <= last ? ['from'] : []),
            ...(first <= index && index < last ? ['on'] : []),
          ],
        },
        names.length === 0
          ? []
          : [
              s('svg', { width: 12, height: 12, ariaHidden: 'true' }, [s('circle', { cx: 6, cy: 6, r: 5 })]),
              ...names.map((each) => h('a', { href: each.href }, each.name)),
              ...(more === 0 ? [] : [h('span', moreOf(more))]),
            ],
      ),
    ),
  ]);
}

import type { Element } from 'hast';
import { h, s } from 'hastscript';

/** Two sorts of dots in a cell, and their words for screen readers. */
export interface DotCell {
  solid: number;
  hollow: number;
  words: string;
}

/** A row of dots; `href` is the page of what it is about. */
export interface DotRow {
  name: string;
  href: string | undefined;
  cells: readonly DotCell[];
}

/** The words of a table of dots. */
export interface DotWords {
  title: string;
  corner: string;
  sentence: string;
  columns: readonly string[];
  /** What solid and hollow dots stand for. */
  key: { solid: string; hollow: string };
  /** What is not shown; empty if nothing is left out. */
  rest: string;
}

/** Dots have a distance of `STEP` pixels, `PER_LINE` of them a line; of more than `MOST` the number stands alone. */
const STEP = 8;
const PER_LINE = 6;
const MOST = 30;

/** Draws counts as dots, a row a thing and a column an article: solid ones first, then hollow ones, and their number. */
export function drawDotTable(rows: readonly DotRow[], words: DotWords): Element {
  const { title, corner, sentence, columns, key, rest } = words;
  const has = (sort: 'solid' | 'hollow') => rows.some(({ cells }) => cells.some((cell) => cell[sort] > 0));
  return h('figure', { className: ['drawn'] }, [
    h('figcaption', sentence),
    h('table', { className: ['dot-table', `of${columns.length}`], role: 'table', ariaLabel: title }, [
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          [corner, ...columns].map((name) => h('th', { scope: 'col', role: 'columnheader' }, name)),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map(({ name, href, cells }) =>
          h('tr', { role: 'row' }, [
            h('th', { scope: 'row', role: 'rowheader' }, href === undefined ? name : h('a', { href }, name)),
            ...cells.map((cell) => h('td', { role: 'cell' }, dotsOf(cell))),
          ]),
        ),
      ),
    ]),
    h('p', { className: ['dot-key'] }, [
      ...(has('solid') ? [sample('solid'), ` ${key.solid} `] : []),
      ...(has('hollow') ? [sample('hollow'), ` ${key.hollow} `] : []),
      ...(rest === '' ? [] : [h('span', rest)]),
    ]),
  ]);
}

function dotsOf({ solid, hollow, words }: DotCell): Element[] {
  const count = solid + hollow;
  if (count === 0) return [h('span', { className: ['vh'] }, words)];
  const number = h('span', [
    h('span', { ariaHidden: 'true' }, String(count)),
    h('span', { className: ['vh'] }, words),
  ]);
  if (count > MOST) return [number];
  const lines = Math.ceil(count / PER_LINE);
  return [
    s('svg', { width: PER_LINE * STEP, height: lines * STEP, ariaHidden: 'true' }, [
      ...(solid === 0 ? [] : [s('path', { className: ['solid'], d: dots(0, solid) })]),
      ...(hollow === 0 ? [] : [s('path', { className: ['hollow'], d: dots(solid, count) })]),
    ]),
    number,
  ];
}

/** Circles from one number to another, as one path. */
function dots(from: number, before: number): string {
  return Array.from({ length: before - from }, (_, index) => {
    const at = from + index;
    const x = (at % PER_LINE) * STEP + 1;
    const y = Math.floor(at / PER_LINE) * STEP + STEP / 2;
    return `M${x} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`;
  }).join('');
}

function sample(sort: 'solid' | 'hollow'): Element {
  return s('svg', { width: STEP, height: STEP, ariaHidden: 'true' }, [
    s('path', { className: [sort], d: dots(0, 1) }),
  ]);
}

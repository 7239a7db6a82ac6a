import { stances as words } from '#words/comparison-parts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { ScalePoint } from '../../schema/codebook.ts';
import { rowId } from '../parts.ts';
import type { StanceCell, StanceRow } from '../stance-grid.ts';
import { scoreInWords } from '../words.ts';
import { articleRow, articleSection, countLine, isAlone } from './article-table.ts';
import { type Child, permalink } from './elements.ts';
import { evidence, type RenderContext } from './render-context.ts';

/** The stance grid: a number, a word and a bar in each cell, with the reason folded. */
export function stanceSection(
  context: RenderContext,
  rows: readonly StanceRow[],
  scale: readonly ScalePoint[],
): Element {
  return articleSection(context, 'stances', words, {
    items: rows,
    draw: (item) => stanceRow(context, item, scale),
  });
}

function stanceRow(
  context: RenderContext,
  { actor, name, cells, scored, coded }: StanceRow,
  scale: readonly ScalePoint[],
): Element {
  const id = rowId('stances', actor);
  return articleRow(context, {
    id,
    name: words.row(name),
    head: [
      h('a', { href: context.urls.record('actor', actor) }, name),
      permalink(id, words.link(name)),
      countLine(context, words.count(scored, coded)),
    ],
    cells: cells.map((cell) => ({
      article: cell.article,
      absence: cell.absence,
      content: cell.absence === undefined ? [score(context, cell, scale)] : [],
      item: cell.item,
    })),
    silence: words.silence,
  });
}

function score(
  context: RenderContext,
  cell: Extract<StanceCell, { score: number }>,
  scale: readonly ScalePoint[],
): Child {
  if (isAlone(context))
    return h('p', [
      h('b', scoreInWords(cell.score, scale)),
      `: ${cell.because} `,
      evidence(context, cell.article, cell.at),
    ]);
  return h('details', { className: ['score'] }, [
    h('summary', [scoreBar(cell.score), scoreInWords(cell.score, scale)]),
    h('p', [`${cell.because} `, evidence(context, cell.article, cell.at)]),
  ]);
}

function scoreBar(value: number): Element {
  const [x, width] = value < 0 ? [20 + value * 10, -value * 10] : [20, value * 10];
  return h('svg', { viewBox: '0 0 40 8', width: 40, height: 8, ariaHidden: 'true' }, [
    h('path', { d: 'M0 7.5h40M20 0v8' }),
    h('rect', {
      x: value === 0 ? 18 : x,
      y: 1,
      width: value === 0 ? 4 : width,
      height: 5,
      className: value < 0 ? ['minus'] : [],
    }),
  ]);
}

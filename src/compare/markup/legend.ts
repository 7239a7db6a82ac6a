import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { OverviewRow } from '../overview-rows.ts';
import type { Child } from './elements.ts';

/**
 * The words and signs of an overview, explained once, above the rows: only those that occur in them. `ways` says what a
 * row does.
 */
export function legend(
  rows: readonly OverviewRow[],
  { ways = 'Open a row for the claims.' }: { ways?: string } = {},
): Element {
  const cells = rows.flatMap((row) => row.cells);
  const answers = cells.flatMap((cell) => cell.answers);
  const absences = new Set(cells.map(({ absence }) => absence));
  const items: (readonly Child[])[] = [
    [h('i', { className: ['own'] }), ' ', h('b', 'own voice'), ': the article says so'],
    [h('i', { className: ['passed'] }), ' ', h('b', 'passed on'), ': a speaker says so'],
    ...(answers.some(({ statements }) => statements.some(({ hedge }) => hedge !== undefined))
      ? [[h('b', '? hedged'), ': with doubt']]
      : []),
    ...(cells.some(({ isDivided }) => isDivided) ? [[h('b', 'divided'), ': contradicts itself']] : []),
    [h('b', '¶'), ': paragraph of the original'],
    ...(absences.has('silent') ? [[h('b', '– silent'), ': nothing on it']] : []),
    ...(absences.has('predates') || absences.has('may-predate')
      ? [[h('b', 'predates it'), ': written before']]
      : []),
  ];
  return h('p', { className: ['legend'] }, [
    ...items.flatMap((item, index) => [...(index === 0 ? [] : [' · ']), ...item]),
    `. Shared or opposed answers are tinted.${ways === '' ? '' : ` ${ways}`}`,
  ]);
}

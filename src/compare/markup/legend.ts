import * as words from '#words/comparison';
import { letter } from '#words/statements';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { OverviewRow } from '../overview-rows.ts';
import type { Child } from './elements.ts';

/**
 * The words and symbols of an overview, explained once, above the rows: only those that occur in them. `ways` says what a
 * row does.
 */
export function legend(
  rows: readonly OverviewRow[],
  { ways = words.openRows }: { ways?: string } = {},
): Element {
  const cells = rows.flatMap((row) => row.cells);
  const answers = cells.flatMap((cell) => cell.answers);
  const absences = new Set(cells.map(({ absence }) => absence));
  const { own, passed, hedged, divided, paragraph, silent, predates, tinted, opposed } = words.legend;
  const sample = (sign: string, look: string, meaning: string): Child[] => [
    h('span', { className: ['ans', look] }, h('b', letter(sign))),
    meaning,
  ];
  const said = ([sign, meaning]: readonly [string, string]): Child[] => [h('b', sign), meaning];
  const items: (readonly Child[])[] = [
    [h('i', { className: ['own'] }), ' ', ...said(own)],
    [h('i', { className: ['passed'] }), ' ', ...said(passed)],
    ...(answers.some(({ statements }) => statements.some(({ hedge }) => hedge !== undefined))
      ? [said(hedged)]
      : []),
    ...(cells.some(({ isDivided }) => isDivided) ? [said(divided)] : []),
    said(paragraph),
    ...(absences.has('silent') ? [said(silent)] : []),
    ...(absences.has('predates') || absences.has('may-predate') ? [said(predates)] : []),
    ...(answers.some(({ tint }) => tint !== undefined) ? [sample('A', 't1', tinted)] : []),
    ...(answers.some(({ isOpposed }) => isOpposed) ? [sample('B', 'op', opposed)] : []),
  ];
  return h('p', { className: ['legend'] }, [
    ...items.flatMap((item, index) => [...(index === 0 ? [] : [' · ']), ...item]),
    '.',
    h('span', { className: ['tip'] }, ` ${ways}`),
  ]);
}

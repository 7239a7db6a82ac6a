import * as words from '#words/comparison';
import { comma, locale, semicolon } from '#words/language';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { measureTitle, type LedgerEntry } from '../figures-ledger.ts';
import type { SharedMeasure } from '../overview.ts';
import { rowId } from '../parts.ts';
import { sortBy } from '../sort-by.ts';
import { labelOf, partHref, type RenderContext } from './render-context.ts';

/** How many measures the page draws at most, and how many lines they have together. */
const MOST_MEASURES = 4;
const MOST_LINES = 20;

/** The measures for which two or more articles give a number, as far as there is room, and a link to all others. */
export function sharedFigures(context: RenderContext, measures: readonly SharedMeasure[]): Element[] {
  // Measures that differ tell the reader more than measures that agree.
  const ranked = sortBy(measures, (measure) => [Number(isTelling(measure))]);
  let lines = 0;
  const end = ranked.findIndex((measure, index) => {
    lines += measure.lines.length;
    return index === MOST_MEASURES || lines > MOST_LINES;
  });
  const drawn = end === -1 ? ranked : ranked.slice(0, end);
  const rest = ranked.slice(drawn.length);
  const marks = drawn.flatMap((measure) => measure.lines.flatMap(({ entries }) => entries));
  return [
    h(
      'div',
      { className: ['axes'] },
      drawn.map((measure) => axisOf(context, measure)),
    ),
    h('p', { className: ['absent'] }, [
      h('a', { href: partHref(context, 'figures') }, words.allFigures),
      ...(marks.some(({ isApproximate }) => isApproximate) ? [words.looksOfNumbers.about] : []),
      ...(marks.some(({ isOpen }) => isOpen) ? [words.looksOfNumbers.open] : []),
      ...(rest.length > 0 ? [words.otherFigures(rest.map(({ label }) => label).join(comma))] : []),
    ]),
  ];
}

function isTelling({ lines }: SharedMeasure): boolean {
  return new Set(lines.flatMap(({ entries }) => entries.map(({ low, high }) => `${low} ${high}`))).size > 1;
}

/** One measure on one axis from 0, one line per article; articles without a number are named. */
function axisOf(
  context: RenderContext,
  { id, label, unit, axisEnd, cautions, lines, silent }: SharedMeasure,
): Element {
  const named = (ids: readonly string[]) => words.listed(ids.map((article) => labelOf(context, article)));
  return h('div', { className: ['axis-of'] }, [
    h('h3', h('a', { href: partHref(context, 'figures', rowId('figures', id)) }, measureTitle(label, unit))),
    h('ul', [
      ...lines.map(({ article, entries }) =>
        h('li', [
          h('b', labelOf(context, article)),
          h('svg', { width: '100%', height: 12, ariaHidden: 'true' }, axisMarks(entries)),
          h('span', { className: ['lining'] }, entries.map((entry) => entry.words).join(semicolon)),
        ]),
      ),
    ]),
    h('p', { className: ['absent'] }, [
      `${words.axisTo(new Intl.NumberFormat(locale).format(axisEnd))} `,
      silent.length === 0 ? '' : words.noNumber(named(silent)),
      cautions.length === 0 ? '' : words.compareWithCare(cautions.join(semicolon)),
    ]),
  ]);
}

/**
 * Numbers as marks on an axis, 12 px high: a point for a number, a bar for a range, hollow where the text says “about”; where there is no
 * limit on one side, a point from which a dotted line goes to the end of the axis.
 */
export function axisMarks(
  entries: readonly Pick<LedgerEntry, 'from' | 'to' | 'low' | 'isOpen' | 'isApproximate'>[],
): Element[] {
  return entries.map(({ from, to, low, isOpen, isApproximate }) => {
    const className = isApproximate ? ['about'] : [];
    const point = (at: number) => h('circle', { cx: `${at}%`, cy: 6, r: 4, className });
    if (isOpen)
      return h('g', [
        h('line', { className: ['open'], x1: `${from}%`, x2: `${to}%`, y1: 6, y2: 6 }),
        point(low === undefined ? to : from),
      ]);
    if (from === to) return point(from);
    const width = `${Math.round((to - from) * 10) / 10}%`;
    return h('rect', { x: `${from}%`, y: 3, width, height: 6, className });
  });
}

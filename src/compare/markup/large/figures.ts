import { allFigures, axisTo, compareWithCare } from '#words/comparison';
import { figures as figuresOfEach } from '#words/comparison-parts';
import { comma, locale, semicolon } from '#words/language';
import { figures as words } from '#words/many-articles';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import { statementPage, type StatementPage } from '../../chosen-statements.ts';
import { measureTitle, type LedgerEntry, type LedgerRow } from '../../figures-ledger.ts';
import type { SharedMeasure } from '../../overview.ts';
import { rowId } from '../../parts.ts';
import { headed, section } from '../elements.ts';
import { axisMarks } from '../overview-figures.ts';
import { labelOf, partHref } from '../render-context.ts';
import { pageFoot, type LargeContext } from './large-context.ts';

const { by, date, link, ownVoice, title } = figuresOfEach;

/** How many numbers a page shows. */
const ON_A_PAGE = 110;

const number = new Intl.NumberFormat(locale);

/** A number that an article gives, with its measure. */
export interface FigureLine {
  row: LedgerRow;
  entry: LedgerEntry;
}

/** A page of the numbers that two or more articles give, by measure and then by size. */
export function figuresOn(rows: readonly LedgerRow[], page: number): StatementPage<FigureLine> {
  const size = ({ low, high }: LedgerEntry) => low ?? high ?? 0;
  const lines = rows.flatMap((row) =>
    row.entries.toSorted((a, b) => size(a) - size(b)).map((entry) => ({ row, entry })),
  );
  return statementPage(lines, page, ON_A_PAGE);
}

/** The section of that page: each measure with all its numbers on one axis, and a line for each number. */
export function figuresSection(
  context: LargeContext,
  page: StatementPage<FigureLine>,
  rest: readonly Element[],
): Element {
  const byMeasure = new Map<LedgerRow, LedgerEntry[]>();
  for (const { row, entry } of page.items) byMeasure.set(row, [...(byMeasure.get(row) ?? []), entry]);
  return section(
    'figures',
    title,
    words.lead,
    page.items.length === 0 ? h('p', words.empty) : undefined,
    ...[...byMeasure].map(([row, entries]) => measure(context, row, entries)),
    ...pageFoot(page, (page_) => context.partPage('figures', page_)),
    ...rest,
  );
}

function measure(
  context: LargeContext,
  { measure: { id, label, unit, definition }, entries: all, axisEnd, cautions }: LedgerRow,
  entries: readonly LedgerEntry[],
): Element {
  const rowOfMeasure = rowId('figures', id);
  const articles = new Set(all.map(({ article }) => article)).size;
  return h('section', { className: ['ledger'], id: rowOfMeasure, ariaLabelledBy: [`${rowOfMeasure}-h`] }, [
    headed('h3', rowOfMeasure, measureTitle(label, unit), link(label)),
    h('p', { className: ['aside'] }, [
      `${words.count(all.length, articles)} ${definition}`,
      ...(cautions.length === 0 ? [] : [h('b', ` ${compareWithCare(cautions.join(semicolon))}`)]),
    ]),
    strip(entries),
    h('p', { className: ['absent'] }, axisTo(number.format(axisEnd))),
    h(
      'ul',
      { className: ['told'] },
      entries.map((entry) => figureLine(context, rowOfMeasure, entry)),
    ),
  ]);
}

/** The numbers of a measure on one axis. */
function strip(entries: readonly LedgerEntry[]): Element {
  return h('svg', { width: '100%', height: 12, ariaHidden: 'true' }, [
    h('line', { x2: '100%', y1: 6, y2: 6 }),
    ...axisMarks(entries),
  ]);
}

/** How many measures the overview draws, and how many numbers of each. */
const MOST_MEASURES = 3;
const MOST_DRAWN = 60;

/**
 * The measures for which the most articles give a number, each on one axis, and a link to all numbers; `rows` are those
 * of the figures pages.
 */
export function figuresInSum(
  context: LargeContext,
  measures: readonly SharedMeasure[],
  rows: readonly LedgerRow[],
): Element[] {
  const ranked = measures.toSorted((a, b) => b.lines.length - a.lines.length);
  const rest = measures.length - MOST_MEASURES;
  return [
    h(
      'div',
      { className: ['axes'] },
      ranked.slice(0, MOST_MEASURES).map(({ id, label, unit, axisEnd, cautions, lines }) => {
        const entries = lines.flatMap((line) => line.entries);
        const care = cautions.length === 0 ? '' : ` ${compareWithCare(cautions.join(semicolon))}`;
        return h('div', { className: ['axis-of'] }, [
          h('h3', h('a', { href: measureHref(context, rows, id) }, measureTitle(label, unit))),
          strip(entries.slice(0, MOST_DRAWN)),
          h(
            'p',
            { className: ['absent'] },
            `${words.onAxis(entries.length, lines.length, number.format(axisEnd))}${care}`,
          ),
        ]);
      }),
    ),
    h('p', { className: ['absent'] }, [
      h('a', { href: partHref(context, 'figures') }, allFigures),
      ...(rest > 0 ? [words.others(rest)] : []),
    ]),
  ];
}

function measureHref(context: LargeContext, rows: readonly LedgerRow[], id: string): string {
  const before = rows.slice(
    0,
    rows.findIndex(({ measure: { id: other } }) => other === id),
  );
  const place = before.reduce((sum, { entries }) => sum + entries.length, 0);
  return `${context.partPage('figures', Math.floor(place / ON_A_PAGE) + 1)}#${rowId('figures', id)}`;
}

function figureLine(context: LargeContext, place: string, entry: LedgerEntry): Element {
  const { article, words: figure, speaker, asOf, note, at } = entry;
  return h('li', [
    h(
      'a',
      { href: context.itemHref?.(article, entry.item) ?? context.coding(article, place) },
      labelOf(context, article),
    ),
    h('p', [
      h('b', { className: ['lining'] }, figure),
      `${comma}${[
        speaker === undefined ? ownVoice : by(speaker),
        ...(asOf === undefined ? [] : [date(asOf)]),
        ...(note === undefined ? [] : [note]),
      ].join(comma)} ¶${at.join(' ')}`,
    ]),
  ]);
}

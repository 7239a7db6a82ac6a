import { compareWithCare } from '#words/comparison';
import { figures as words } from '#words/comparison-parts';
import { comma, locale, semicolon } from '#words/language';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { measureTitle, type LedgerEntry, type LedgerRow } from '../figures-ledger.ts';
import { rowId } from '../parts.ts';
import { addressLink, type Child, codeWords, headed, section } from './elements.ts';
import { axisMarks } from './overview-figures.ts';
import { evidence, labelOf, type RenderContext } from './render-context.ts';

const number = new Intl.NumberFormat(locale);

/** The figures ledger: each measure on one axis, each number with its article, speaker and date. */
export function ledgerSection(context: RenderContext, rows: readonly LedgerRow[]): Element {
  return section(
    'figures',
    words.title,
    words.lead,
    rows.length === 0 ? h('p', words.empty) : undefined,
    ...rows.map((item) => measure(context, item)),
  );
}

function measure(
  context: RenderContext,
  { measure: { id, label, unit, definition }, entries, axisEnd, cautions }: LedgerRow,
): Element {
  const rowOfMeasure = rowId('figures', id);
  return h('section', { className: ['ledger'], id: rowOfMeasure, ariaLabelledBy: [`${rowOfMeasure}-h`] }, [
    headed('h3', rowOfMeasure, measureTitle(label, unit), words.link(label)),
    h('p', { className: ['aside'] }, [
      ...codeWords(definition),
      ...(cautions.length === 0 ? [] : [h('b', ` ${compareWithCare(cautions.join(semicolon))}`)]),
    ]),
    h('ol', [
      ...entries.map((entry) => ledgerEntry(context, id, entry)),
      h('li', { className: ['axis'], ariaHidden: 'true' }, [
        h('span', number.format(0)),
        h('span', number.format(axisEnd)),
      ]),
    ]),
  ]);
}

function ledgerEntry(context: RenderContext, measureId: string, entry: LedgerEntry): Element {
  const id = rowId('figures', `${measureId}_${entry.key}`);
  const about: Child[] = [
    entry.speaker === undefined ? words.ownVoice : words.by(entry.speaker),
    ...(entry.asOf === undefined ? [] : [`${comma}${words.date(entry.asOf)}`]),
    ...(entry.note === undefined ? [] : [` (${entry.note})`]),
  ];
  return h('li', { id }, [
    h('p', [
      h('b', { className: ['lining'] }, entry.words),
      ` ${labelOf(context, entry.article)}${comma}`,
      ...about.filter((item) => item !== undefined),
      ' ',
      evidence(context, entry.article, entry.at),
      addressLink(
        context.itemHref?.(entry.article, entry.item) ?? `#${id}`,
        words.linkToNumber(entry.words, labelOf(context, entry.article)),
      ),
    ]),
    h('svg', { width: '100%', height: 12, ariaHidden: 'true' }, [
      h('line', { x2: '100%', y1: 6, y2: 6 }),
      ...axisMarks([entry]),
    ]),
  ]);
}

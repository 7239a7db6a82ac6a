import * as words from '#words/drawings';
import { locale } from '#words/language';
import { boundsOf, parseEdtf } from '@parallax/edtf';
import { toHtml } from 'hast-util-to-html';
import { measureTitle, type LedgerEntry } from '../compare/figures-ledger.ts';
import { rowId } from '../compare/parts.ts';
import { endsOfEntries, entriesInTime } from '../compare/values-over-time.ts';
import { drawValueRows } from '../draw/value-rows.ts';
import { spelledOut } from '../interface/names.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';

/** The most measures that are drawn, and the most numbers of one. */
const MOST_MEASURES = 6;
const MOST_NUMBERS = 10;

const number = new Intl.NumberFormat(locale);

/** Draws the measures for which two or more articles give a number, in the order of time, as HTML; empty if there is none. */
export function drawFigures(loaded: LoadedArchive, dossier: DossierEntry): string {
  const { overview, context } = compareDossier(loaded, dossier);
  const labelOf = (article: string) => context.labels[article] ?? article;
  const groups = overview.split.figures.shared
    .filter(({ entries }) => entries.length <= MOST_NUMBERS)
    .slice(0, MOST_MEASURES)
    .map((row) => {
      const entries = entriesInTime(row);
      return {
        title: `${measureTitle(row.measure.label, row.measure.unit)}.`,
        sentence: `${sentenceOf(entries, labelOf)}${areApart(entries) ? ` ${words.ofSeveralTimes}` : ''}`,
        end: number.format(row.axisEnd),
        marks: entries.map((entry) => ({
          name: labelOf(entry.article),
          when: entry.asOf ?? words.undated,
          href: `#${rowId('figures', `${row.measure.id}_${entry.key}`)}`,
          words: entry.words,
          from: entry.from,
          to: entry.to,
          open: openSideOf(entry),
          isApproximate: entry.isApproximate,
        })),
      };
    });
  return groups.length === 0 ? '' : toHtml(drawValueRows(groups, words.valueLooks, loaded.site.direction));
}

/** The side on which a number has no limit; `undefined` if it has both. */
function openSideOf({ isOpen, low }: LedgerEntry): 'start' | 'end' | undefined {
  if (!isOpen) return undefined;
  return low === undefined ? 'start' : 'end';
}

/** Whether two of the numbers are of times that cannot be the same. */
function areApart(entries: readonly LedgerEntry[]): boolean {
  const times = entries.flatMap(({ edtf }) => {
    const read = edtf === undefined ? undefined : parseEdtf(edtf);
    return read?.ok === true ? [boundsOf(read.value)] : [];
  });
  return times.some((one) => times.some((other) => one.latest < other.earliest));
}

function sentenceOf(entries: readonly LedgerEntry[], labelOf: (article: string) => string): string {
  const { low, high, open, isSame } = endsOfEntries(entries);
  const openEnds = spelledOut(
    open.map((entry) => words.scoreOf(entry.words, spelledOut([labelOf(entry.article)]))),
  );
  const end = ({ value, articles }: typeof low) => ({
    value: number.format(value),
    names: spelledOut(articles.map(labelOf)),
  });
  if (isSame) return words.sameNumbers(entries.length, entries[0]?.words ?? '');
  if (low.value === high.value) return words.onlyNumber(number.format(low.value), openEnds);
  return words.numbersFromTo(end(low), end(high), openEnds);
}

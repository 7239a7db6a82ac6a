import * as say from '#words/comparison';
import { locale } from '#words/language';
import { quoted } from '#words/statements';
import { boundsOf, readEdtf } from '@parallax/edtf';
import { normaliseName } from '../authority/normalise.ts';
import type { Measure } from '../schema/codebook.ts';
import type { CodedItem, Figure } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { speakerName, type ComparedArticle } from './compared-article.ts';
import { codedDateInWords } from './words.ts';

/** A number that an article gives, with its position on the measure's axis. */
export interface LedgerEntry {
  /** Identifies the entry within its measure; the same whichever articles are compared. */
  key: string;
  article: Id;
  /** "about 3,500", "3,000 to 5,000", "100 or more", "at most 100", or quoted as printed: "“dozens”". */
  words: string;
  /** The lower and upper end; `undefined` for an open end. */
  low: number | undefined;
  high: number | undefined;
  /** Left and right end on the axis in per cent, 0 to 100; an open end reaches the end of the axis. */
  from: number;
  to: number;
  isOpen: boolean;
  /** Whether the text says “about”. */
  isApproximate: boolean;
  /** The day or time that it refers to, in words and in EDTF. */
  asOf: string | undefined;
  edtf: string | undefined;
  speaker: string | undefined;
  note: string | undefined;
  at: number[];
  /** The item of the coding that gives it. */
  item: CodedItem;
}

/** A measure with every number that articles give for it, on one axis from 0. */
export interface LedgerRow {
  measure: Measure;
  entries: LedgerEntry[];
  axisEnd: number;
  /** Why the numbers may not be comparable; empty if nothing suggests it. */
  cautions: string[];
}

const number = new Intl.NumberFormat(locale);
/** The shortest axis: on an axis of a single step every number would be at its end. */
const LEAST_AXIS = 10;

/** The figures ledger: the measures for which any article gives a number, in the order of the codebook. */
export function buildLedger(articles: readonly ComparedArticle[], measures: readonly Measure[]): LedgerRow[] {
  return measures.flatMap((measure) => {
    const found = articles.flatMap((article) =>
      (article.coding?.figures ?? [])
        .filter((figure) => figure.measure === measure.id)
        .map((figure) => ({ article, figure })),
    );
    if (found.length === 0) return [];
    const numberOf = counter();
    const ends = found.flatMap(({ figure: { value, from, to } }) =>
      [value, from, to].filter((end) => end !== undefined),
    );
    const largest = Math.max(...ends);
    const openFrom = found.map(({ figure: { from, to } }) => (to === undefined ? from : undefined));
    // An open-ended range needs room to the right of its start.
    const axisEnd = niceEnd(largest, openFrom.includes(largest));
    return [
      {
        measure,
        axisEnd,
        entries: found.map(({ article, figure }) => ({
          key: numberOf(article.id),
          ...entryOf(article, figure, axisEnd),
        })),
        cautions: cautionsOf(found.map(({ figure }) => figure)),
      },
    ];
  });
}

/** A figure in words, without its unit; quoted as printed if an editor recorded that. */
export function figureInWords({ value, from, to, approximate = false, printed }: Figure): string {
  if (printed !== undefined) return quoted(printed);
  const words = amountInWords({ value, from, to });
  return approximate ? say.approximately(words) : words;
}

function amountInWords({ value, from, to }: Pick<Figure, 'value' | 'from' | 'to'>): string {
  if (value !== undefined) return number.format(value);
  if (from === undefined) return say.atMost(number.format(to ?? 0));
  return to === undefined
    ? say.orMore(number.format(from))
    : say.range(number.format(from), number.format(to));
}

/** Numbers the entries of each article: `courier`, then `courier_2`. */
function counter(): (article: Id) => string {
  const counts = new Map<Id, number>();
  return (article) => {
    const count = (counts.get(article) ?? 0) + 1;
    counts.set(article, count);
    return count === 1 ? article : `${article}_${String(count)}`;
  };
}

function entryOf(article: ComparedArticle, figure: Figure, axisEnd: number): Omit<LedgerEntry, 'key'> {
  const { value, from, to, approximate = false, asOf, note, at } = figure;
  const share = (end: number) => Math.round((end / axisEnd) * 1000) / 10;
  return {
    article: article.id,
    words: figureInWords(figure),
    low: value ?? from,
    high: value ?? to,
    from: share(value ?? from ?? 0),
    to: share(value ?? to ?? axisEnd),
    isOpen: value === undefined && (from === undefined || to === undefined),
    isApproximate: approximate,
    asOf: asOf === undefined ? undefined : codedDateInWords(asOf),
    edtf: asOf,
    speaker: speakerName(article, figure),
    note,
    at,
    item: figure,
  };
}

function cautionsOf(figures: readonly Figure[]): string[] {
  if (figures.length < 2) return [];
  const counted = new Set(figures.map(({ counts }) => counts));
  // A number without a date may or may not be about another year, so it causes no caution.
  const years = new Set(
    figures.flatMap(({ asOf }) => (asOf === undefined ? [] : [firstDay(asOf).slice(0, 4)])),
  );
  return [
    ...(counted.size > 1 ? [say.cautions.counts] : []),
    ...(years.size > 1 ? [say.cautions.dates] : []),
    ...(haveDifferentSpans(figures) ? [say.cautions.spans] : []),
  ];
}

/** Whether some figures cover no more than a month and others more than three. */
function haveDifferentSpans(figures: readonly Figure[]): boolean {
  const days = figures.flatMap(({ asOf }) => {
    const parsed = asOf === undefined ? undefined : readEdtf(asOf);
    if (parsed?.ok !== true) return [];
    const { earliest, latest } = boundsOf(parsed.value);
    return [(Date.parse(latest) - Date.parse(earliest)) / 86_400_000];
  });
  return days.some((span) => span <= 31) && days.some((span) => span > 92);
}

function firstDay(edtf: string): string {
  const parsed = readEdtf(edtf);
  return parsed.ok ? boundsOf(parsed.value).earliest : edtf;
}

/** The first round number (1, 2 or 5 times a power of ten) at or above a value, or strictly above it. */
function niceEnd(value: number, isAbove: boolean): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, LEAST_AXIS)));
  const ends = [1, 2, 5, 10, 20].map((step) => step * power);
  return ends.find((end) => (isAbove ? end > value : end >= value)) ?? value;
}

/** The measure with its unit, unless its label already names the unit. */
export function measureTitle(label: string, unit: string): string {
  return ` ${normaliseName(label)} `.includes(` ${normaliseName(unit)} `)
    ? label
    : say.measureIn(label, unit);
}

import { stanceIndex, type Archive, type ArticleEntry } from './archive.ts';

/** One article in the chart: its possible days as a bar on the row of its stance. */
export interface TimeBar {
  article: ArticleEntry;
  stance: number;
  /** Left end and width in per cent of the chart's width, and the middle of the row in CSS pixels. */
  x: number;
  width: number;
  y: number;
}

/**
 * Articles on a time axis, in one row per stance. Horizontal measures are in per cent, so that the chart fits any
 * screen; vertical ones are in CSS pixels, so that rows stay beside their labels.
 */
export interface TimeChart {
  height: number;
  bars: TimeBar[];
  years: { year: number; x: number }[];
  rows: { stance: string; index: number; y: number }[];
}

/** The height of a row in CSS pixels; the style sheet gives the labels beside it the same height. */
const ROW = 28;
/** The last year in which a day can be written. */
const LAST_YEAR = 9999;
/** The shortest bar that can be seen and pointed at, in per cent. */
const NARROWEST_BAR = 1;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Computes the layout of the chart for some articles, in date order; at least one of them must be dated. */
export function layOutTimeChart(archive: Archive, articles: readonly ArticleEntry[]): TimeChart | undefined {
  const dated = articles.filter(({ published }) => published.years.length > 0);
  const years = dated.flatMap(({ published }) => published.years);
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.min(Math.max(...years) + 1, LAST_YEAR)];
  const start = dayNumber(`${pad(first)}-01-01`);
  const end = dayNumber(first < last ? `${pad(last)}-01-01` : `${LAST_YEAR}-12-31`);
  const scale = 100 / (end - start);
  const at = (day: string) => Math.min(100, Math.max(0, round((dayNumber(day) - start) * scale)));

  const used = [...new Set(dated.map(({ data }) => stanceIndex(archive, data.stance.id)))].sort(
    (a, b) => a - b,
  );
  const rowOf = (stance: number) => used.indexOf(stance) * ROW + ROW / 2;
  return {
    height: used.length * ROW,
    bars: dated.map((article) => {
      const stance = stanceIndex(archive, article.data.stance.id);
      const [from, to] = [at(article.published.earliest), at(article.published.latest)];
      const width = Math.max(NARROWEST_BAR, round(to - from));
      return { article, stance, x: Math.min(from, 100 - width), width, y: rowOf(stance) };
    }),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: at(`${pad(first + index)}-01-01`),
    })),
    rows: used.map((index) => ({
      stance: archive.vocabularies.stances.terms[index]?.label ?? '',
      index,
      y: rowOf(index),
    })),
  };
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { Comparison } from './comparison.ts';
import { csvText, quoteAlways } from './csv-text.ts';
import { LINE_COLUMNS, comparisonLines, type ComparisonLine } from './comparison-lines.ts';

/** The comparison as CSV, safe to open in a spreadsheet (see `csvText`), with every field quoted. */
export function toCsv(comparison: Comparison): string {
  return csvOfLines(comparisonLines(comparison), quoteAlways);
}

/** Lines as CSV with a header, with each field quoted by `quote`. */
export function csvOfLines(lines: readonly ComparisonLine[], quote: (text: string) => string): string {
  return csvText([LINE_COLUMNS, ...lines.map((line) => LINE_COLUMNS.map((column) => line[column]))], quote);
}

/**
 * The comparison as JSON: what it is, the articles, the verdict on each question and on each pair of articles that both
 * answer it, and the same lines as in the CSV.
 */
export function toJson(comparison: Comparison, about: FileHead): string {
  const questions = comparison.matrix.map(
    ({ question: { id: question, label }, answering, could, verdict }) => ({
      id: question,
      label,
      answering,
      could,
      verdict: verdict.verdict,
      pairs: verdict.pairs.map((pair) => ({
        articles: pair.articles,
        verdict: pair.verdict,
        alsoAgree: pair.alsoAgree,
      })),
    }),
  );
  const data = { ...headOf(comparison, about), questions, records: comparisonLines(comparison) };
  return `${JSON.stringify(data)}\n`;
}

/** The description of a comparison in a file that contains it. */
export interface FileHead {
  title: string;
  citation: string;
}

/** The beginning of a JSON file: what it is, its codebook, and the articles. */
export function headOf({ articles, codebook: { id, version } }: Comparison, about: FileHead) {
  return {
    ...about,
    codebook: { id, version },
    articles: articles.map(({ id: article, title, outlet, date, stance, coding }) => ({
      id: article,
      title,
      outlet,
      // A blind reader's articles have no date in words, but still have days, so that they can predate a question.
      date: date.words === '' ? null : date,
      stance: stance.label,
      coder: coding?.coder ?? null,
    })),
  };
}

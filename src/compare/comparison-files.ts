import type { Comparison } from './comparison.ts';
import { LINE_COLUMNS, comparisonLines, type ComparisonLine } from './comparison-lines.ts';

/**
 * The comparison as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF). Every field is quoted, and a field that a
 * spreadsheet would take for a formula (=, +, -, @ in any width, or leading white space) gets an apostrophe in front. A
 * plain number, even a negative one, stays a number. Source: OWASP, "CSV Injection".
 */
export function toCsv(comparison: Comparison): string {
  return csvOf(comparisonLines(comparison), (text) => `"${text.replaceAll('"', '""')}"`);
}

/** Lines as CSV, with each field quoted by `quote`. */
export function csvOf(lines: readonly ComparisonLine[], quote: (text: string) => string): string {
  const isFormula = (text: string) => /^[=+\-@＝＋－＠\t\r\n]/u.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
  const field = (text: string) => quote(isFormula(text) ? `'${text}` : text);
  const rows = [
    LINE_COLUMNS.map(field),
    ...lines.map((line) => LINE_COLUMNS.map((column) => field(line[column]))),
  ];
  return `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
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

import { fileNote } from '#words/many-articles';
import type { Comparison } from './comparison.ts';
import { comparisonLines, type ComparisonLine } from './comparison-lines.ts';
import { csvOfLines, headOf, type FileHead } from './comparison-files.ts';
import { quoteWhereNeeded } from './csv-text.ts';
import type { MatrixRow } from './claim-matrix.ts';

/** Reasons for having nothing; a file of many articles has no lines for these. */
const ABSENT = new Set(['silent', 'not-coded', 'predates', 'may-predate']);

/**
 * The comparison of many articles as CSV: like that of a few, but only with what articles say, and with quotes only
 * where a field needs them.
 */
export function toLargeCsv(comparison: Comparison): string {
  return csvOfLines(saidRecords(comparison), quoteWhereNeeded);
}

/**
 * The lines of a comparison of many articles: only what articles say, each once. What they leave out can be derived,
 * and claims on blame and remedy are listed with the claims. An article's terms for one actor form one line.
 */
function saidRecords(comparison: Comparison): ComparisonLine[] {
  const parts = comparisonLines({ ...comparison, blame: [], omissions: [] });
  return joinTerms(parts.filter(({ status }) => !ABSENT.has(status)));
}

function joinTerms(lines: readonly ComparisonLine[]): ComparisonLine[] {
  const joined: ComparisonLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.part === 'names' && last?.row_id === line.row_id && last.article === line.article) {
      last.value = `${last.value}; ${line.value}`;
      last.paragraphs = listOf(`${last.paragraphs} ${line.paragraphs}`);
    } else joined.push({ ...line });
  }
  return joined;
}

function listOf(paragraphs: string): string {
  return [...new Set(paragraphs.split(' ').map(Number))].sort((a, b) => a - b).join(' ');
}

/** The JSON file of many articles: for each question, its answers and how they relate. */
export function toLargeJson(
  comparison: Comparison,
  about: FileHead,
  codingOf: (article: string) => string | undefined,
): string {
  const { articles, ...head } = headOf(comparison, about);
  const data = {
    ...head,
    note: fileNote,
    articles: articles.map((article) => ({ ...article, coding: codingOf(article.id) ?? null })),
    questions: comparison.matrix.map(questionByAnswer),
  };
  // One line per article, answer and opposition, so that it stays readable without a line for every value.
  return `${JSON.stringify(data).replaceAll(/(?<=[[,])\{(?=")/g, '\n{')}\n`;
}

function questionByAnswer({ question, answering, could, verdict }: MatrixRow) {
  const answers = new Map<string, { answer: string; denies: boolean; kind: string; articles: string[] }>();
  for (const { article, answers: given } of verdict.articles)
    for (const { letter = 'other', answer, denies, kind } of given) {
      const known = answers.get(letter) ?? { answer, denies, kind, articles: [] };
      known.articles.push(article);
      answers.set(letter, known);
    }
  return {
    id: question.id,
    label: question.label,
    answering,
    could,
    verdict: verdict.verdict,
    pairs: verdict.counts,
    answers: [...answers].map(([letter, rest]) => ({ letter, ...rest })),
    oppositions: verdict.oppositions.map(({ relation, letters, sides, pairs }) => ({
      verdict: relation,
      letters,
      pairs,
      articles: sides,
    })),
  };
}

import { type Edtf, type EdtfBounds, boundsOf, isDated, readEdtf } from '@parallax/edtf';
import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { Absence, ComparedArticle } from './compared-article.ts';
import { statementsOn, type Statement } from './statements.ts';
import { sortBy } from './sort-by.ts';
import { judgeRow, type RowVerdict } from './row-verdict.ts';
import { VERDICTS } from './verdicts.ts';

/** The orders of the claim matrix; the first is the default. */
export const ROW_ORDERS = ['contradictions', 'codebook'] as const;
/** An order of the claim matrix. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** What one article says on a question; if it makes no statement, `absence` says why. */
export type MatrixCell =
  | { article: Id; statements: Statement[]; absence?: undefined }
  | { article: Id; statements: []; absence: Absence };

/** A question with what each article says on it. */
export interface MatrixRow {
  question: Question;
  cells: MatrixCell[];
  /** How many articles answer, and how many could: those that are coded and not from before the thing asked about. */
  answering: number;
  could: number;
  verdict: RowVerdict;
}

/** The claim matrix: a row for each question with a cell for each article, both in the given order. */
export function buildMatrix(
  articles: readonly ComparedArticle[],
  questions: readonly Question[],
): MatrixRow[] {
  return questions.map((question) => {
    const cells = articles.map((article) => cellOf(article, question));
    return {
      question,
      cells,
      answering: cells.filter(({ absence }) => absence === undefined).length,
      could: cells.filter(({ absence }) => absence === undefined || absence === 'silent').length,
      verdict: judgeRow(question, cells),
    };
  });
}

/**
 * Contradictions first, then the other verdicts in order. Within a verdict, rows are ordered by the number of article
 * pairs that have it in their own voices, then by statements without a hedge, then at all; ties keep their order.
 */
export function byVerdict(rows: readonly MatrixRow[]): MatrixRow[] {
  return sortBy(rows, ({ verdict }) => weightOf(verdict));
}

function weightOf({ verdict, counts, own, flat }: RowVerdict): number[] {
  // With only one article answering, no pair makes the verdict.
  const isMade = verdict !== 'one-answers' && verdict !== 'none';
  const made = isMade ? [own[verdict], flat[verdict], counts[verdict]] : [];
  return [-VERDICTS.indexOf(verdict), ...made];
}

function cellOf(article: ComparedArticle, question: Question): MatrixCell {
  const statements = statementsOn(article, question.id);
  if (statements.length > 0) return { article: article.id, statements };
  return { article: article.id, statements: [], absence: absenceOf(article, question.since) };
}

/**
 * Why an article says nothing on a thing that began at a date (EDTF, or none): it is not coded, it was published before
 * that date, or it is silent. A date that does not parse counts as none; the content check reports it.
 */
export function absenceOf(article: ComparedArticle, since: string | undefined): Absence {
  if (article.coding === null) return 'not-coded';
  const parsed = since === undefined ? undefined : readEdtf(since);
  if (parsed?.ok !== true) return 'silent';
  const began = beginningOf(parsed.value);
  if (began.earliest > article.date.latest) return 'predates';
  return began.latest > article.date.earliest ? 'may-predate' : 'silent';
}

/** The first and the last day on which a thing with this date may have begun. */
function beginningOf(date: Edtf): EdtfBounds {
  if (date.kind !== 'interval' || !isDated(date.start)) return boundsOf(date);
  return boundsOf(date.start);
}

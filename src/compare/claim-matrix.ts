import { type Edtf, type EdtfBounds, boundsOf, isDated, readEdtf } from '@parallax/edtf';
import type { Question } from '../schema/codebook.ts';
import type { Claim, ClaimPosition } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { speakerName, type Absence, type ComparedArticle } from './compared-article.ts';

/** The orders of the claim matrix; the first is the default. */
export const ROW_ORDERS = ['codebook', 'disagreement'] as const;
/** An order of the claim matrix. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** One answer of one article to a question. */
export interface Answer {
  position: ClaimPosition;
  /** Whose word it is; `undefined` for the article's own voice. */
  speaker: string | undefined;
  text: string;
  at: number[];
  group: Id | undefined;
}

/** What one article says on a question; without answers, `absence` says why. */
export type MatrixCell =
  { article: Id; answers: Answer[]; absence?: undefined } | { article: Id; answers: []; absence: Absence };

/**
 * How much articles disagree on a question. `pairs` are the pairs of articles that answer it with a group, `differing`
 * those of them with no group in common; `share` is one divided by the other, from 0 to 1, and `undefined` without
 * pairs. An article's groups are those of its own voice, or, where it has none on the question, of what it passes on.
 */
export interface Disagreement {
  pairs: number;
  differing: number;
  share: number | undefined;
}

/** A question with what each article says on it. */
export interface MatrixRow {
  question: Question;
  cells: MatrixCell[];
  /** How many articles answer, and how many could: those that are coded and not from before the thing asked about. */
  answering: number;
  could: number;
  disagreement: Disagreement;
}

/** The claim matrix: a row for each question and in it a cell for each article, both in the order given. */
export function buildMatrix(
  articles: readonly ComparedArticle[],
  questions: readonly Question[],
): MatrixRow[] {
  return questions.map((question) => {
    const cells = articles.map((article) => cellOf(article, question));
    const answering = cells.filter(({ answers }) => answers.length > 0);
    return {
      question,
      cells,
      answering: answering.length,
      could: cells.filter(({ absence }) => absence === undefined || absence === 'silent').length,
      disagreement: measureDisagreement(answering),
    };
  });
}

/** Rows with most disagreement first; those on which fewer than two articles answer come last. Stable. */
export function byDisagreement(rows: readonly MatrixRow[]): MatrixRow[] {
  const key = ({ disagreement }: MatrixRow) => disagreement.share ?? -1;
  return [...rows].sort((a, b) => key(b) - key(a));
}

/** The answers of an article to a question, in the order of its coding. */
export function answersTo(article: ComparedArticle, question: Id): Answer[] {
  return (article.coding?.claims ?? [])
    .filter((claim) => claim.question === question)
    .map((claim) => answerOf(article, claim));
}

function answerOf(article: ComparedArticle, claim: Claim): Answer {
  return {
    position: claim.position,
    speaker: speakerName(article, claim),
    text: claim.answer,
    at: claim.at,
    group: claim.group,
  };
}

function cellOf(article: ComparedArticle, question: Question): MatrixCell {
  const answers = answersTo(article, question.id);
  if (answers.length > 0) return { article: article.id, answers };
  return { article: article.id, answers: [], absence: absenceOf(article, question.since) };
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

/** The first and the last day on which a thing of this date may have begun. */
function beginningOf(date: Edtf): EdtfBounds {
  if (date.kind !== 'interval' || !isDated(date.start)) return boundsOf(date);
  return boundsOf(date.start);
}

/**
 * The groups of the answers in an article's own voice; where it has none, of those that it passes on. If both counted,
 * two articles that contradict each other would agree as soon as both quote the same answer of a third speaker.
 */
function groupsOf({ answers }: MatrixCell): Set<Id> {
  const own = answers.filter(({ speaker }) => speaker === undefined);
  return new Set((own.length > 0 ? own : answers).flatMap(({ group }) => group ?? []));
}

function measureDisagreement(answering: readonly MatrixCell[]): Disagreement {
  const groups = answering.map(groupsOf);
  let [pairs, differing] = [0, 0];
  groups.forEach((one, index) => {
    for (const other of groups.slice(index + 1)) {
      // An answer that no editor has put into a group says nothing about agreement.
      if (one.size === 0 || other.size === 0) continue;
      pairs += 1;
      if (one.isDisjointFrom(other)) differing += 1;
    }
  });
  return { pairs, differing, share: pairs === 0 ? undefined : differing / pairs };
}

import { type Edtf, type EdtfBounds, boundsOf, isDated, readEdtf } from '@parallax/edtf';
import type { Question } from '../schema/codebook.ts';
import type { Claim, Position } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { speakerName, type Absence, type ComparedArticle } from './compared-article.ts';

/** One answer of one article to a question. */
export interface Answer {
  position: Position;
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
 * How much articles disagree on a question: the share of pairs of articles, among those that answer it, that have no
 * group of answers in common in what they say in their own voice, or pass on where they say nothing themselves. Silence
 * never counts; `share` is `undefined` where fewer than two answer.
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
  /** Articles that answer, and articles that could: coded, and not from before the thing asked about. */
  answering: number;
  could: number;
  disagreement: Disagreement;
}

/** The claim matrix: a row a question, in the order given, a cell an article, in the order of the articles. */
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
 * Why an article says nothing on something of a date (EDTF, or none): it is not coded, it is from before it, or it is
 * silent. A date that does not parse counts as none; the content check refuses it.
 */
export function absenceOf(article: ComparedArticle, since: string | undefined): Absence {
  if (article.coding === null) return 'not-coded';
  const parsed = since === undefined ? undefined : readEdtf(since);
  if (parsed?.ok !== true) return 'silent';
  const began = beginningOf(parsed.value);
  if (began.earliest > article.date.latest) return 'predates';
  return began.latest > article.date.earliest ? 'may-predate' : 'silent';
}

/** The days on which a thing of this date may have begun. */
function beginningOf(date: Edtf): EdtfBounds {
  if (date.kind !== 'interval' || !isDated(date.start)) return boundsOf(date);
  return boundsOf(date.start);
}

/**
 * The groups of what an article says in its own voice; where it says nothing itself, of what it passes on. Otherwise two
 * articles that contradict each other would agree as soon as both quote one more speaker alike.
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

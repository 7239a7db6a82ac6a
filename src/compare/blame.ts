import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { absenceOf } from './claim-matrix.ts';
import type { Absence, ComparedArticle } from './compared-article.ts';
import { createLetters, gatherAnswers, type GivenAnswer } from './given-answers.ts';
import { strongestFirst } from './overview-rows.ts';
import { statementsOn } from './statements.ts';

/** The roles that a codebook question can have in blame and remedy. */
export const BLAME_ROLES = ['cause', 'responsible', 'remedy'] as const;
/** A role in blame and remedy. */
export type BlameRole = (typeof BLAME_ROLES)[number];

/** What an article names in one role; if it gives no answer, `absence` says why. */
export interface BlameCell {
  /** Each answer once, question by question, with every statement that gives it, strongest first. */
  answers: GivenAnswer[];
  absence: Absence | undefined;
}

/** What one article names as cause, as responsible and as remedy. */
export type BlameStrip = { article: Id } & Record<BlameRole, BlameCell>;

/** Blame and remedy, one strip per article, from the questions that have such a role in the codebook. */
export function buildBlame(
  articles: readonly ComparedArticle[],
  questions: readonly Question[],
): BlameStrip[] {
  return articles.map((article) => {
    const cell = (role: BlameRole) =>
      cellOf(
        article,
        questions.filter((question) => question.role === role),
      );
    return {
      article: article.id,
      cause: cell('cause'),
      responsible: cell('responsible'),
      remedy: cell('remedy'),
    };
  });
}

function cellOf(article: ComparedArticle, asked: readonly Question[]): BlameCell {
  const answers = asked.flatMap((question) =>
    gatherAnswers(question, statementsOn(article, question.id), createLetters(question)).map((given) => ({
      ...given,
      statements: strongestFirst(given.statements),
    })),
  );
  if (answers.length > 0) return { answers, absence: undefined };
  // An article that could have answered one of the questions could have named something in this role.
  const absences = asked.map(({ since }) => absenceOf(article, since));
  const strongest = (['not-coded', 'silent', 'may-predate', 'predates'] as const).find((each) =>
    absences.includes(each),
  );
  return { answers, absence: strongest ?? absenceOf(article, undefined) };
}

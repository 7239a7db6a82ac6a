import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { answersTo, type Answer } from './claim-matrix.ts';
import type { ComparedArticle } from './compared-article.ts';

/** What one article names as cause, as responsible and as remedy; `isCoded` tells silence from not coded. */
export interface BlameStrip {
  article: Id;
  isCoded: boolean;
  cause: Answer[];
  responsible: Answer[];
  remedy: Answer[];
}

/** Blame and remedy, one strip an article, from the questions that have such a role in the codebook. */
export function buildBlame(
  articles: readonly ComparedArticle[],
  questions: readonly Question[],
): BlameStrip[] {
  return articles.map((article) => {
    const answers = (role: Question['role']) =>
      questions.filter((question) => question.role === role).flatMap(({ id }) => answersTo(article, id));
    return {
      article: article.id,
      isCoded: article.coding !== null,
      cause: answers('cause'),
      responsible: answers('responsible'),
      remedy: answers('remedy'),
    };
  });
}

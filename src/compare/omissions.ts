import type { Id } from '../schema/id.ts';
import type { MatrixRow } from './claim-matrix.ts';
import type { AnswerOfEvent, EventRow } from './events.ts';
import type { ComparedArticle } from './compared-article.ts';
import { rowId } from './parts.ts';
import { statementsOn } from './statements.ts';

/** A question or an event that `reporting` of the `others` that could have it do have, and an article does not. */
export interface Omission {
  /** The row that it stands in: `q-ID` of a question or `e-KEY` of an event. */
  row: string;
  text: string;
  reporting: number;
  others: number;
}

/** What an article leaves out, most reported first; `single` are events that only one other article reports. */
export interface ArticleOmissions {
  article: Id;
  isCoded: boolean;
  questions: Omission[];
  events: Omission[];
  single: Omission[];
}

/**
 * What each article leaves out. A question or an event counts only where the article is coded and was not published
 * before it; the other articles that the denominator counts are held to the same. An event that anybody only alleges
 * is never left out: to pass an allegation on is a choice of its own. Nor is an event left out that answers a question
 * where the article gives this answer: it says the same in another place of its coding.
 */
export function buildOmissions(
  articles: readonly ComparedArticle[],
  matrix: readonly MatrixRow[],
  events: readonly EventRow[],
): ArticleOmissions[] {
  return articles.map((article) => {
    const { id, coding } = article;
    const isSilentIn = (row: MatrixRow | EventRow) =>
      row.cells.some((cell) => cell.article === id && cell.absence === 'silent');
    const silentEvents = events.filter(
      (row) => !row.isAlleged && isSilentIn(row) && !row.answers.some((given) => gives(article, given)),
    );
    return {
      article: id,
      isCoded: coding !== null,
      questions: matrix
        .filter((row) => isSilentIn(row) && row.answering > 0)
        .map((row) => ({
          row: rowId('claims', row.question.id),
          text: row.question.label,
          reporting: row.answering,
          others: row.could - 1,
        }))
        .sort((a, b) => b.reporting - a.reporting),
      events: silentEvents
        .filter(({ reporting }) => reporting > 1)
        .map(eventOmission)
        .sort((a, b) => b.reporting - a.reporting),
      single: silentEvents.filter(({ reporting }) => reporting === 1).map(eventOmission),
    };
  });
}

/** Whether an article gives an answer to a question, whatever it does with it, and also where the question is not asked. */
function gives(article: ComparedArticle, { question, answer }: AnswerOfEvent): boolean {
  return statementsOn(article, question).some((each) => each.answer === answer && !each.denies);
}

function eventOmission({ key, what, reporting, could }: EventRow): Omission {
  return { row: rowId('events', key), text: what, reporting, others: could - 1 };
}

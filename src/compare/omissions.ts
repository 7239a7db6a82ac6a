import type { Id } from '../schema/id.ts';
import type { MatrixRow } from './claim-matrix.ts';
import type { AnswerOfEvent, EventRow } from './events.ts';
import type { ComparedArticle } from './compared-article.ts';
import { rowId } from './parts.ts';
import { statementsOn } from './statements.ts';

/** A question or an event that an article does not have, but `reporting` of the `others` that could have it do. */
export interface Omission {
  /** Its row: `q-ID` for a question or `e-KEY` for an event. */
  row: string;
  text: string;
  reporting: number;
  others: number;
}

/** What an article leaves out, most reported first; `single` contains events that only one other article reports. */
export interface ArticleOmissions {
  article: Id;
  isCoded: boolean;
  questions: Omission[];
  events: Omission[];
  single: Omission[];
}

/**
 * What each article leaves out. A question or an event counts only if the article is coded and was not published before
 * it; the same applies to the other articles in the denominator. An event that anybody only alleges is never left out:
 * passing on an allegation is a choice. Nor is an event left out that answers a question if the article gives this
 * answer: it says the same elsewhere in its coding.
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

/** Whether an article gives an answer to a question, in any position, even if the question is not among those asked. */
function gives(article: ComparedArticle, { question, answer }: AnswerOfEvent): boolean {
  return statementsOn(article, question).some((each) => each.answer === answer && !each.denies);
}

function eventOmission({ key, what, reporting, could }: EventRow): Omission {
  return { row: rowId('events', key), text: what, reporting, others: could - 1 };
}

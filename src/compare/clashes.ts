import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { OverviewAnswer, OverviewRow } from './overview-rows.ts';
import type { Statement } from './statements.ts';
import { timeBetween } from './time-between.ts';
import type { Opposition } from './verdicts.ts';

/** One side of a clash: an answer, the statement that represents it here, and the other articles that give it. */
export interface ClashSide {
  answer: OverviewAnswer;
  statement: Statement;
  others: Id[];
}

/** Two opposed answers to a question, with the pair of statements that shows the opposition best. */
export interface Clash {
  question: Question;
  /** In the order of the answers' letters. */
  sides: readonly [ClashSide, ClashSide];
  /** The time between the two statements in words; `undefined` if they may be from the same day. */
  between: string | undefined;
  /** How many pairs of articles clash this way. */
  pairs: number;
}

/**
 * The answers that articles oppose to each other: contradictions, and separately those opposed over time. The first
 * clash of every question precedes the second of any, so that a short list covers most questions.
 */
export function findClashes(rows: readonly OverviewRow[]): { contradictions: Clash[]; overTime: Clash[] } {
  const of = (relation: Opposition) => {
    const ranked = rows.flatMap((row) => clashesOn(row, relation).map((clash, rank) => ({ clash, rank })));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ clash }) => clash);
  };
  return { contradictions: of('contradict'), overTime: of('opposed-over-time') };
}

/** The clashes on one question: those in the articles' own voices first, then those between the most articles. */
export function clashesOn({ question, verdict, answers }: OverviewRow, relation: Opposition): Clash[] {
  const answerOf = new Map(answers.map(({ answer }) => [answer.letter, answer]));
  return verdict.oppositions
    .filter((opposition) => opposition.relation === relation)
    .map(({ letters, best, sides, pairs }) => {
      const side = (index: 0 | 1): ClashSide => {
        const answer = answerOf.get(letters[index]);
        if (answer === undefined) throw new Error(`No cell has the answer ${letters[index]}.`);
        const statement = best[index];
        return { answer, statement, others: sides[index].filter((id) => id !== statement.article) };
      };
      const between = timeBetween(best[0].time, best[1].time);
      return { question, sides: [side(0), side(1)], between, pairs };
    });
}

import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { OverviewAnswer, OverviewRow } from './overview-rows.ts';
import type { Statement } from './statements.ts';
import { timeBetween } from './time-between.ts';
import type { Opposition } from './verdicts.ts';

/** One side of a clash: an answer, who speaks for it here, and which other articles give it, too. */
export interface ClashSide {
  answer: OverviewAnswer;
  statement: Statement;
  others: Id[];
}

/** Two answers to a question that are opposed to each other, with the pair of statements that shows it best. */
export interface Clash {
  question: Question;
  /** In the order of the letters of the answers. */
  sides: readonly [ClashSide, ClashSide];
  /** The time between the two statements in words; `undefined` where they may be of one day. */
  between: string | undefined;
  /** How many pairs of articles clash so. */
  pairs: number;
}

/**
 * The answers that articles oppose to each other: what contradicts, and apart from it what is opposed over time. The first
 * clash of every question comes before the second of any, so that a short list shows most questions.
 */
export function findClashes(rows: readonly OverviewRow[]): { contradictions: Clash[]; overTime: Clash[] } {
  const of = (relation: Opposition) => {
    const ranked = rows.flatMap((row) => clashesOn(row, relation).map((clash, rank) => ({ clash, rank })));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ clash }) => clash);
  };
  return { contradictions: of('contradict'), overTime: of('opposed-over-time') };
}

/** The clashes on one question, those in the articles' own voices first, then those of most articles. */
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

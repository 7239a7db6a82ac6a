import type { Question } from '../schema/codebook.ts';
import { createLetters, gatherAnswers, type ArticleAnswers } from './given-answers.ts';
import { tallyPairs, type PairTally } from './oppositions.ts';
import {
  contradictionsWithin,
  isCounted,
  judgePair,
  VERDICTS,
  type ArticleStatements,
  type PairVerdict,
  type Verdict,
} from './verdicts.ts';

/** What the articles of a row have to do with each other on its question. */
export interface RowVerdict extends PairTally {
  verdict: Verdict;
  /** What each article answers, in the order of the articles. */
  articles: ArticleAnswers[];
  /**
   * The pairs of articles that both answer, in the order of the articles, with their statements. They grow with the square of
   * the articles and are worked out when they are first asked for: only comparisons of few articles do.
   */
  readonly pairs: PairVerdict[];
}

/**
 * The verdict on a question, from what each article states on it, `other` among it, which counts for nothing.
 *
 * - Opposed are two answers of which the codebook says so, and an answer that one affirms and the other denies.
 * - On a `fact`, opposed statements contradict each other whenever they were made; on a `state`, only where their times
 *   lie no further apart than `holds`, else they are opposed over time. Uncertain times count by their nearest possible
 *   days: opposed over time is only what is so on every reading of the dates.
 * - Two agree where both affirm, or both deny, one answer. To affirm an answer and to deny its opposite is no agreement:
 *   a denial leaves open what is.
 * - On whose word a statement stands makes no difference to the verdict; `voices` tells it.
 */
export function judgeRow(question: Question, articles: readonly ArticleStatements[]): RowVerdict {
  const letterOf = createLetters(question);
  const answered = articles.map(({ article, statements }) => ({
    article,
    answers: gatherAnswers(question, statements, letterOf),
    divided: contradictionsWithin(question, statements),
  }));
  const tally = tallyPairs(question, answered, articles);
  // One article alone is in no pair.
  const isAnswered = articles.some(({ statements }) => statements.some(isCounted));
  let pairs: PairVerdict[] | undefined;
  return {
    verdict: VERDICTS.find((verdict) => tally.counts[verdict] > 0) ?? (isAnswered ? 'one-answers' : 'none'),
    ...tally,
    articles: answered,
    get pairs() {
      pairs ??= pairsOf(question, articles);
      return pairs;
    },
  };
}

function pairsOf(question: Question, articles: readonly ArticleStatements[]): PairVerdict[] {
  return articles
    .flatMap((one, index) => articles.slice(index + 1).map((other) => judgePair(question, one, other)))
    .filter(({ verdict }) => verdict !== 'one-answers' && verdict !== 'none');
}

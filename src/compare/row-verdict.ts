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

/** How the articles of a row relate on its question. */
export interface RowVerdict extends PairTally {
  verdict: Verdict;
  /** The answer of each article, in the order of the articles. */
  articles: ArticleAnswers[];
  /**
   * The pairs of articles that both answer, in the order of the articles, with their statements. Their number grows
   * with the square of the articles, so they are computed on first use: only comparisons of few articles use them.
   */
  readonly pairs: PairVerdict[];
}

/**
 * The verdict on a question, from what each article states on it. Statements with the answer `other` are accepted and
 * ignored.
 *
 * - Two answers are opposed if the codebook says so, or if one article affirms an answer that the other denies.
 * - On a `fact`, opposed statements contradict each other whenever they were made; on a `state`, only if their times
 *   are no further apart than `holds`; otherwise they are opposed over time. Uncertain times count by their nearest
 *   possible days: statements are opposed over time only if every reading of the dates says so.
 * - Two articles agree if both affirm, or both deny, the same answer. Affirming an answer and denying its opposite is
 *   not agreement: a denial leaves open what is the case. Agreement on a state remains agreement when its times are
 *   further apart than `holds`; `agreeApart` records the time between.
 * - Who says it makes no difference to the verdict; `voices` records it.
 */
export function judgeRow(question: Question, articles: readonly ArticleStatements[]): RowVerdict {
  const letterOf = createLetters(question);
  const answered = articles.map(({ article, statements }) => ({
    article,
    answers: gatherAnswers(question, statements, letterOf),
    divided: contradictionsWithin(question, statements),
  }));
  const tally = tallyPairs(question, answered, articles);
  // A single article is in no pair.
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

import { anotherAnswer } from '#words/statements';
import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { OTHER } from '../schema/other-answer.ts';
import type { Statement } from './statements.ts';
import { isFurtherApart, timeBetween } from './time-between.ts';

/**
 * How articles relate on a question. The verdict on a row is the first in this order that any two articles have: one
 * contradicting pair makes the whole row a contradiction.
 */
export const VERDICTS = [
  'contradict',
  'opposed-over-time',
  'differ',
  'agree',
  'one-answers',
  'none',
] as const;
/** How articles relate on a question. */
export type Verdict = (typeof VERDICTS)[number];

/** How two statements on a question relate. */
export type Relation = Exclude<Verdict, 'one-answers' | 'none'>;

/** How two opposing statements relate. */
export type Opposition = Extract<Relation, 'contradict' | 'opposed-over-time'>;

/** Whether a verdict is an opposition, with or without time in between. */
export function isOpposition(verdict: Verdict): verdict is Opposition {
  return verdict === 'contradict' || verdict === 'opposed-over-time';
}

/**
 * What a statement does with its answer: says that it is so (`plain`), that it will be, or that it should be. Only
 * statements of the same kind agree or are opposed: a prediction does not contradict a statement about the present, and
 * a demand does not say how things are.
 */
export type StatementKind = 'plain' | 'predicted' | 'demanded';

// In the order in which pairs with the same relation are listed.
const VOICES = ['own', 'mixed', 'passed-on'] as const;

/** Two statements on a question, and how they relate. */
export interface StatementPair {
  relation: Relation;
  one: Statement;
  other: Statement;
  /** Who says them: both are in the articles' own voice, both passed on from speakers, or one of each. */
  voices: (typeof VOICES)[number];
  /** The time between them in words, "about five years"; `undefined` if they may be from the same day. */
  between: string | undefined;
}

/** How two articles relate on a question, with the statements that determine it. */
export interface PairVerdict {
  articles: readonly [Id, Id];
  verdict: Verdict;
  /** Whether they also share an answer, although they contradict each other or are opposed over time on another. */
  alsoAgree: boolean;
  /**
   * The pairs of related statements: contradictions first, and among them those in own voices; pairs that merely differ
   * only if there are no others.
   */
  pairs: StatementPair[];
}

/** The statements of one article on a question. */
export interface ArticleStatements {
  article: Id;
  statements: readonly Statement[];
}

/** The verdict on a question between two articles. */
export function judgePair(question: Question, one: ArticleStatements, other: ArticleStatements): PairVerdict {
  const articles = [one.article, other.article] as const;
  const [ofOne, ofOther] = [one.statements.filter(isCounted), other.statements.filter(isCounted)];
  if (ofOne.length === 0 || ofOther.length === 0) {
    const verdict = ofOne.length + ofOther.length === 0 ? 'none' : 'one-answers';
    return { articles, verdict, alsoAgree: false, pairs: [] };
  }
  const all = ofOne
    .flatMap((a) => ofOther.map((b) => relate(question, a, b)))
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.relation) - VERDICTS.indexOf(b.relation) ||
        VOICES.indexOf(a.voices) - VOICES.indexOf(b.voices),
    );
  const has = (relation: Relation) => all.some((pair) => pair.relation === relation);
  const isOpposed = has('contradict') || has('opposed-over-time');
  const verdict = has('contradict')
    ? 'contradict'
    : isOpposed
      ? 'opposed-over-time'
      : has('agree')
        ? 'agree'
        : 'differ';
  return {
    articles,
    verdict,
    alsoAgree: isOpposed && has('agree'),
    pairs: verdict === 'differ' ? all : all.filter(({ relation }) => relation !== 'differ'),
  };
}

/**
 * The statements of one article that contradict each other; if there are any, the article is divided on the question.
 */
export function contradictionsWithin(question: Question, statements: readonly Statement[]): StatementPair[] {
  const counted = statements.filter(isCounted);
  return counted.flatMap((one, index) =>
    counted
      .slice(index + 1)
      .filter((other) => relationOf(question, one, other) === 'contradict')
      .map((other) => relate(question, one, other)),
  );
}

/**
 * What a statement does with its answer. On a question with the role `remedy`, whose answers all say what should be
 * done, calling for an answer and saying that it is right are the same: both are `plain`. Saying that it will be done
 * is not a demand there, either.
 */
export function statementKind({ role }: Question, { position }: Statement): StatementKind {
  if (position === 'predicts') return 'predicted';
  return position === 'calls-for' && role !== 'remedy' ? 'demanded' : 'plain';
}

/** Whether a statement gives an answer from the codebook; one that fits none is ignored. */
export function isCounted({ answer }: Statement): boolean {
  return answer !== OTHER;
}

function relate(question: Question, one: Statement, other: Statement): StatementPair {
  const owns = [one, other].filter(({ speaker }) => speaker === undefined).length;
  return {
    relation: relationOf(question, one, other),
    one,
    other,
    voices: owns === 2 ? 'own' : owns === 0 ? 'passed-on' : 'mixed',
    between: timeBetween(one.time, other.time),
  };
}

function relationOf(question: Question, one: Statement, other: Statement): Relation {
  const relation = relationOfAnswers(
    question,
    { ...one, kind: statementKind(question, one) },
    { ...other, kind: statementKind(question, other) },
  );
  if (relation !== 'opposed') return relation;
  if (question.about === 'fact' || question.holds === undefined) return 'contradict';
  return isFurtherApart(one.time, other.time, question.holds) ? 'opposed-over-time' : 'contradict';
}

/** What decides how two answers relate: the answer, whether it is denied, and the kind of statement. */
export interface ComparedAnswer {
  answer: Id;
  denies: boolean;
  kind: StatementKind;
}

/** How two answers relate, whoever gives them and whenever. */
export function relationOfAnswers(
  question: Question,
  one: ComparedAnswer,
  other: ComparedAnswer,
): 'opposed' | 'agree' | 'differ' {
  if (one.kind !== other.kind) return 'differ';
  const isSame = one.answer === other.answer;
  if (isSame && one.denies === other.denies) return 'agree';
  const isOpposed =
    isSame || (!one.denies && !other.denies && areOpposed(question, one.answer, other.answer));
  return isOpposed ? 'opposed' : 'differ';
}

function areOpposed({ answers }: Question, one: Id, other: Id): boolean {
  const opposes = (from: Id, to: Id) => answers.find(({ id }) => id === from)?.opposes.includes(to) === true;
  return opposes(one, other) || opposes(other, one);
}

/** The label of a question's answer. */
export function answerLabel({ answers }: Question, answer: Id): string {
  if (answer === OTHER) return anotherAnswer;
  return answers.find(({ id }) => id === answer)?.label ?? answer;
}

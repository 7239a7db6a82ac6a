import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { OTHER } from '../schema/other-answer.ts';
import type { Statement } from './statements.ts';
import { isFurtherApart, timeBetween } from './time-between.ts';

/**
 * What articles have to do with each other on a question. In this order the first that any two articles have is that of a
 * row: one pair that contradicts makes the row one that contradicts.
 */
export const VERDICTS = [
  'contradict',
  'opposed-over-time',
  'differ',
  'agree',
  'one-answers',
  'none',
] as const;
/** What articles have to do with each other on a question. */
export type Verdict = (typeof VERDICTS)[number];

/** What two statements on a question have to do with each other. */
export type Relation = Exclude<Verdict, 'one-answers' | 'none'>;

/** What two statements that oppose each other have to do with each other. */
export type Opposition = Extract<Relation, 'contradict' | 'opposed-over-time'>;

/** Whether a verdict is that of an opposition, whether or not time lies between. */
export function isOpposition(verdict: Verdict): verdict is Opposition {
  return verdict === 'contradict' || verdict === 'opposed-over-time';
}

/**
 * What a statement does with its answer: it says that it is so (`plain`), that it will be, or that it should be. Only
 * statements of one kind agree or are opposed: a prediction contradicts nobody who says how things are now, and a demand
 * does not say how they are.
 */
export type StatementKind = 'plain' | 'predicted' | 'demanded';

// In the order in which pairs of one relation stand.
const VOICES = ['own', 'mixed', 'passed-on'] as const;

/** Two statements on a question, and what they have to do with each other. */
export interface StatementPair {
  relation: Relation;
  one: Statement;
  other: Statement;
  /** On whose word they stand: both in the articles' own voice, both passed on from speakers, or one of each. */
  voices: (typeof VOICES)[number];
  /** The time between them in words, "about five years"; `undefined` where they may be of one day. */
  between: string | undefined;
}

/** What two articles have to do with each other on a question, with the statements that make it. */
export interface PairVerdict {
  articles: readonly [Id, Id];
  verdict: Verdict;
  /** Whether they share an answer, although they contradict each other or are opposed over time on another. */
  alsoAgree: boolean;
  /**
   * The pairs of statements that are related: contradictions first, those in own voices first among them; those that only
   * differ where nothing else is.
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

/** The statements of one article that contradict each other; with any, the article is divided on the question. */
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
 * What a statement does with its answer. On a question of the role `remedy`, whose answers all say what should be done, it
 * makes no difference whether somebody calls for an answer or says that it is the right one: both are `plain`. To say that
 * it will be done is no demand there, either.
 */
export function statementKind({ role }: Question, { position }: Statement): StatementKind {
  if (position === 'predicts') return 'predicted';
  return position === 'calls-for' && role !== 'remedy' ? 'demanded' : 'plain';
}

/** Whether a statement gives an answer of the codebook: what fits none counts for nothing. */
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

/** An answer as a statement gives it. */
export interface KindOfAnswer {
  answer: Id;
  denies: boolean;
  kind: StatementKind;
}

/** What two answers have to do with each other, whoever gives them and when. */
export function relationOfAnswers(
  question: Question,
  one: KindOfAnswer,
  other: KindOfAnswer,
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

/** What an answer of a question is called. */
export function answerLabel({ answers }: Question, answer: Id): string {
  if (answer === OTHER) return 'another answer';
  return answers.find(({ id }) => id === answer)?.label ?? answer;
}

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

/** One answer of one article, whoever gives it in it. Answers of one letter are the same. */
export interface GivenAnswer {
  /** "A", "B" … by first appearance in the row; `undefined` for `other`, which is like no answer. */
  letter: string | undefined;
  answer: Id;
  /** The answer's label in the codebook. */
  label: string;
  denies: boolean;
  kind: StatementKind;
  isOwn: boolean;
  isPassedOn: boolean;
  /** Whether every statement of it is hedged. */
  isHedged: boolean;
  statements: Statement[];
}

/** What one article answers to a question. Its statements that contradict each other make it divided. */
export interface ArticleAnswers {
  article: Id;
  answers: GivenAnswer[];
  divided: StatementPair[];
}

/** What the articles of a row have to do with each other on its question. */
export interface RowVerdict {
  verdict: Verdict;
  /** How many pairs of articles have each verdict. */
  counts: Record<Verdict, number>;
  /** The pairs of articles that both answer, in the order of the articles. */
  pairs: PairVerdict[];
  /** What each article answers, in the order of the articles. */
  articles: ArticleAnswers[];
}

/** The statements of one article on a question. */
export interface ArticleStatements {
  article: Id;
  statements: readonly Statement[];
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
  const pairs = articles.flatMap((one, index) =>
    articles.slice(index + 1).map((other) => judgePair(question, one, other)),
  );
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, pairs.filter((pair) => pair.verdict === verdict).length]),
  ) as Record<Verdict, number>;
  // One article alone is in no pair.
  const isAnswered = articles.some(({ statements }) => statements.some(isCounted));
  const letterOf = createLetters();
  return {
    verdict: VERDICTS.find((verdict) => counts[verdict] > 0) ?? (isAnswered ? 'one-answers' : 'none'),
    counts,
    pairs: pairs.filter(({ verdict }) => verdict !== 'one-answers' && verdict !== 'none'),
    articles: articles.map(({ article, statements }) => ({
      article,
      answers: gatherAnswers(question, statements, letterOf),
      divided: contradictionsWithin(question, statements),
    })),
  };
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
  return counted
    .flatMap((one, index) => counted.slice(index + 1).map((other) => relate(question, one, other)))
    .filter(({ relation }) => relation === 'contradict');
}

/**
 * What a statement does with its answer. On a question of the role `remedy`, whose answers all say what should be done, it
 * makes no difference whether somebody calls for an answer, says that it is the right one or that it will be done: all are
 * `plain`.
 */
export function kindOf({ role }: Question, { position }: Statement): StatementKind {
  if (role === 'remedy') return 'plain';
  if (position === 'predicts') return 'predicted';
  return position === 'calls-for' ? 'demanded' : 'plain';
}

function isCounted({ answer }: Statement): boolean {
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
  if (kindOf(question, one) !== kindOf(question, other)) return 'differ';
  const isSame = one.answer === other.answer;
  if (isSame && one.denies === other.denies) return 'agree';
  const isOpposed =
    isSame || (!one.denies && !other.denies && areOpposed(question, one.answer, other.answer));
  if (!isOpposed) return 'differ';
  if (question.about === 'fact' || question.holds === undefined) return 'contradict';
  return isFurtherApart(one.time, other.time, question.holds) ? 'opposed-over-time' : 'contradict';
}

function areOpposed({ answers }: Question, one: Id, other: Id): boolean {
  const opposes = (from: Id, to: Id) => answers.find(({ id }) => id === from)?.opposes.includes(to) === true;
  return opposes(one, other) || opposes(other, one);
}

/** The answers of one article in the order in which they come first, each once, with every statement that gives it. */
function gatherAnswers(
  question: Question,
  statements: readonly Statement[],
  letterOf: (key: string) => string,
): GivenAnswer[] {
  const gathered = new Map<string, GivenAnswer>();
  for (const statement of statements) {
    const { answer, denies } = statement;
    const kind = kindOf(question, statement);
    const key = `${answer} ${String(denies)} ${kind}`;
    const given = gathered.get(key) ?? {
      letter: isCounted(statement) ? letterOf(key) : undefined,
      answer,
      label: answerLabel(question, answer),
      denies,
      kind,
      isOwn: false,
      isPassedOn: false,
      isHedged: true,
      statements: [],
    };
    given.statements.push(statement);
    given.isOwn ||= statement.speaker === undefined;
    given.isPassedOn ||= statement.speaker !== undefined;
    given.isHedged &&= statement.hedge !== undefined;
    gathered.set(key, given);
  }
  return [...gathered.values()];
}

/** What an answer of a question is called. */
export function answerLabel({ answers }: Question, answer: Id): string {
  if (answer === OTHER) return 'another answer';
  return answers.find(({ id }) => id === answer)?.label ?? answer;
}

/** Gives each key a letter of its own, in the order in which they come: A to Z, then AA, AB … */
function createLetters(): (key: string) => string {
  const letters = new Map<string, string>();
  return (key) => {
    const known = letters.get(key);
    if (known !== undefined) return known;
    let letter = '';
    for (let rest = letters.size; rest >= 0; rest = Math.floor(rest / 26) - 1)
      letter = String.fromCharCode(65 + (rest % 26)) + letter;
    letters.set(key, letter);
    return letter;
  };
}

import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { Statement } from './statements.ts';
import { answerLabel, isCounted, statementKind, type StatementKind, type StatementPair } from './verdicts.ts';

/** One answer of one article, whoever gives it in it. Answers of one letter are the same. */
export interface GivenAnswer {
  /** "A", "B" …, the same wherever the question stands (`createLetters`); `undefined` for `other`, which is like no answer. */
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

/** The answers of one article in the order in which they come first, each once, with every statement that gives it. */
export function gatherAnswers(
  question: Question,
  statements: readonly Statement[],
  letterOf: (key: string) => string,
): GivenAnswer[] {
  const gathered = new Map<string, GivenAnswer>();
  for (const statement of statements) {
    const { answer, denies } = statement;
    const kind = statementKind(question, statement);
    const key = answerKey({ answer, denies, kind });
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

/**
 * Gives each answer of a question its letter: A to Z, then AA, AB … The answers of the codebook have theirs in its order,
 * whichever articles are compared, so that a letter means the same on every page; denied, predicted and demanded ones have
 * those after them, in the order in which they come.
 */
export function createLetters({ answers }: Question): (key: string) => string {
  const letters = new Map<string, string>();
  const add = (key: string) => {
    const letter = letterAt(letters.size);
    letters.set(key, letter);
    return letter;
  };
  for (const { id } of answers) add(answerKey({ answer: id, denies: false, kind: 'plain' }));
  return (key) => letters.get(key) ?? add(key);
}

/** The order of letters: A to Z, then AA, AB … */
export function compareLetters(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}

function letterAt(place: number): string {
  let letter = '';
  for (let rest = place; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letter = String.fromCharCode(65 + (rest % 26)) + letter;
  return letter;
}

function answerKey({ answer, denies, kind }: Pick<GivenAnswer, 'answer' | 'denies' | 'kind'>): string {
  return `${answer} ${String(denies)} ${kind}`;
}

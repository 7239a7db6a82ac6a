import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { Statement } from './statements.ts';
import { answerLabel, isCounted, statementKind, type StatementKind, type StatementPair } from './verdicts.ts';

/** One answer given by one article, whoever speaks for it there. Answers with the same letter are the same. */
export interface GivenAnswer {
  /** "A", "B" …, the same on every page (`createLetters`); `undefined` for `other`, which matches no answer. */
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

/** What one article answers to a question. If its statements contradict each other, the article is divided. */
export interface ArticleAnswers {
  article: Id;
  answers: GivenAnswer[];
  divided: StatementPair[];
}

/** The answers of one article in order of first appearance, each once, with every statement that gives it. */
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
 * Gives each answer of a question its letter: A to Z, then AA, AB … The codebook's answers get theirs in codebook
 * order, whichever articles are compared, so that a letter means the same on every page; denied, predicted and demanded
 * ones get the next letters, in order of appearance.
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

/** Compares letters for sorting: A to Z, then AA, AB … */
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

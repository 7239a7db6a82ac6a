import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { MatrixRow } from './claim-matrix.ts';
import type { Absence } from './compared-article.ts';
import { sortBy } from './sort-by.ts';
import type { Statement } from './statements.ts';
import type { ArticleAnswers, GivenAnswer } from './given-answers.ts';
import type { RowVerdict } from './row-verdict.ts';

/** How many tints there are. */
const TINTS = 6;

/** One answer of one article, as the overview shows it. */
export interface OverviewAnswer extends GivenAnswer {
  /** From 1 (`byTint`); `undefined` if no other article gives the answer and none opposes it, or if another has its tint. */
  tint: number | undefined;
  /** Whether it is opposed to an answer of another article, or to one of the same, divided article. */
  isOpposed: boolean;
  /** The years it is about, “2014–17”, if none of its claims is about the article's own time. */
  years: string | undefined;
  /** The strongest statement (`strongestFirst`). */
  lead: Statement;
  /** The other statements, strongest first. */
  others: Statement[];
}

/** What one article answers; if it gives no answer, `absence` says why. */
export interface OverviewCell {
  article: Id;
  absence: Absence | undefined;
  /** Whether it gives answers that contradict each other. */
  isDivided: boolean;
  /**
   * In this order: answers on which the article is divided, those opposed to others, those about the article's own
   * time, those that are shared and strong.
   */
  answers: OverviewAnswer[];
}

/** An answer with the articles that give it. */
export interface RowAnswer {
  answer: OverviewAnswer;
  givers: { article: Id; given: OverviewAnswer }[];
}

/** A question with what the articles answer. */
export interface OverviewRow {
  question: Question;
  verdict: RowVerdict;
  answering: number;
  could: number;
  cells: OverviewCell[];
  /** The answers in the cells, each with the articles that give it, the most important first. */
  answers: RowAnswer[];
}

/** A row of the matrix as the overview shows it. */
export function overviewRow({ question, verdict, answering, could, cells }: MatrixRow): OverviewRow {
  const opposed = opposedKeys(verdict);
  const sharers = new Map<string, number>();
  for (const { answers } of verdict.articles)
    for (const { letter } of answers)
      if (letter !== undefined) sharers.set(letter, (sharers.get(letter) ?? 0) + 1);
  const isOpposed = ({ letter = '' }: GivenAnswer) => opposed.has(letter);
  const isShared = ({ letter = '' }: GivenAnswer) => (sharers.get(letter) ?? 0) > 1;
  const tinted = byTint(
    [...sharers.keys()].filter((letter) => opposed.has(letter) || (sharers.get(letter) ?? 0) > 1),
  );
  const weigh = (given: GivenAnswer) => [
    Number(isOpposed(given)),
    Number(given.letter !== undefined),
    Number(isCurrent(given)),
    Number(isShared(given)),
    Number(given.isOwn),
    Number(!given.isHedged),
    given.statements.reduce((sum, { at }) => sum + at.length, 0),
  ];
  const shown = verdict.articles.map(({ article, answers, divided }): OverviewCell => ({
    article,
    absence: cells.find((cell) => cell.article === article)?.absence,
    isDivided: divided.length > 0,
    answers: sortBy(answers, (given) => [
      // The two sides of the first contradiction come first, together.
      Number(divides(given, divided.slice(0, 1))),
      Number(divides(given, divided)),
      ...weigh(given),
    ]).map((given) => overviewAnswer(question, given, tinted, isOpposed(given))),
  }));
  return { question, verdict, answering, could, cells: shown, answers: byAnswer(shown, weigh) };
}

/**
 * Letters of answers at the places of their tints: A has the first, G again, so that an answer has the same on every page, whichever
 * articles are compared. In one row no two answers have the same: the later letter has none.
 */
function byTint(letters: readonly string[]): readonly (string | undefined)[] {
  const tinted: (string | undefined)[] = [];
  for (const letter of letters.toSorted()) tinted[(Number.parseInt(letter, 36) - 10) % TINTS] ??= letter;
  return tinted;
}

/** Whether an answer is one of those on which its article is divided. */
function divides({ statements }: GivenAnswer, divided: ArticleAnswers['divided']): boolean {
  return divided.some(({ one, other }) => statements.includes(one) || statements.includes(other));
}

/** Whether any statement of an answer is about the article's own time. */
function isCurrent({ statements }: GivenAnswer): boolean {
  return statements.some(({ asOf }) => asOf === undefined);
}

/** The years that an answer on a state is about, if all its claims are about a time other than the article's. */
function yearsOf(question: Question, { statements }: GivenAnswer): string | undefined {
  const claims = statements.filter(({ event }) => event === undefined);
  if (question.about !== 'state' || claims.length === 0 || claims.some(({ asOf }) => asOf === undefined))
    return undefined;
  const first = claims.map(({ time }) => time.earliest.slice(0, 4)).toSorted()[0] ?? '';
  const last =
    claims
      .map(({ time }) => time.latest.slice(0, 4))
      .toSorted()
      .at(-1) ?? '';
  return first === last ? first : `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;
}

/**
 * The statements of an answer, strongest first: in the article's own voice, about the article's own time, without a
 * hedge, with most paragraphs.
 */
export function strongestFirst(statements: readonly Statement[]): Statement[] {
  return sortBy(statements, ({ speaker, asOf, hedge, at }) => [
    Number(speaker === undefined),
    Number(asOf === undefined),
    Number(hedge === undefined),
    at.length,
  ]);
}

function overviewAnswer(
  question: Question,
  given: GivenAnswer,
  tinted: readonly (string | undefined)[],
  isOpposed: boolean,
): OverviewAnswer {
  const [lead, ...others] = strongestFirst(given.statements);
  if (lead === undefined) throw new Error(`The answer ${given.answer} has no statement.`);
  return {
    ...given,
    tint: tinted.indexOf(given.letter) + 1 || undefined,
    isOpposed,
    years: yearsOf(question, given),
    lead,
    others,
  };
}

/** The letters of the answers that any two articles, or one divided article, oppose to each other. */
function opposedKeys({ articles, oppositions }: RowVerdict): Set<string> {
  const within = articles.flatMap(({ answers, divided }) => {
    const statements = new Set(divided.flatMap(({ one, other }) => [one, other]));
    return answers
      .filter((answer) => answer.statements.some((statement) => statements.has(statement)))
      .flatMap(({ letter }) => letter ?? []);
  });
  return new Set([...oppositions.flatMap(({ letters }) => letters), ...within]);
}

function byAnswer(cells: readonly OverviewCell[], weigh: (given: GivenAnswer) => number[]): RowAnswer[] {
  const rows = new Map<string, RowAnswer>();
  for (const { article, answers } of cells)
    for (const given of answers) {
      // An answer that fits none of the codebook's is unlike any other.
      const key = given.letter ?? `other ${article}`;
      const row = rows.get(key) ?? { answer: given, givers: [] };
      row.givers.push({ article, given });
      rows.set(key, row);
    }
  return sortBy([...rows.values()], ({ answer, givers }) => [
    ...weigh(answer).slice(0, 2),
    givers.length,
    ...weigh(answer).slice(2),
  ]);
}

/** Whether an article gives an answer from the codebook, not only one that fits none. */
export function givesAnswer({ cells }: OverviewRow, article: Id): boolean {
  return cells.some(
    (cell) => cell.article === article && cell.answers.some(({ letter }) => letter !== undefined),
  );
}

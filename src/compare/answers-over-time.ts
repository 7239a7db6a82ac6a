import { boundsOf, readEdtf } from '@parallax/edtf';
import type { Question } from '../schema/codebook.ts';
import type { CodedItem } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import type { ComparedArticle } from './compared-article.ts';
import { compareLetters } from './given-answers.ts';
import type { OverviewAnswer, OverviewRow } from './overview-rows.ts';
import type { Statement } from './statements.ts';
import { answerInWords } from './words.ts';

/** What an article states at one time with one answer. */
export interface DatedStatement {
  article: Id;
  /** The time that it is about (EDTF); `undefined` if that is the article's date. */
  asOf: string | undefined;
  /** The first and the last possible day, without open ends. */
  from: string;
  to: string;
  /** Whether the article says it in its own voice, at least once. */
  isOwn: boolean;
  /** What it says first, in its coding. */
  item: CodedItem;
}

/** An answer with the statements that give it, in the order of time. */
export interface AnswerOverTime {
  answer: OverviewAnswer;
  label: string;
  statements: DatedStatement[];
}

/** A time with the answers that are given for it. */
export interface AnswersAt {
  statement: DatedStatement;
  labels: string[];
}

/**
 * The answers to a question, in the order of their letters, each with its statements at their times: of a state, that which they are
 * about; of a fact, which stays as it is, that of the article that states it.
 */
export function answersOverTime(
  { question, answers }: { question: Pick<Question, 'about'>; answers: OverviewRow['answers'] },
  articles: readonly Pick<ComparedArticle, 'id' | 'date'>[],
): AnswerOverTime[] {
  const dates = new Map(articles.map(({ id, date }) => [id, date]));
  const stated = (statement: Statement): Statement => {
    const date = dates.get(statement.article);
    return question.about === 'state' || date === undefined
      ? statement
      : { ...statement, asOf: undefined, time: date };
  };
  return answers
    .toSorted(({ answer: { letter: one } }, { answer: { letter: other } }) =>
      one === undefined || other === undefined
        ? Number(one === undefined) - Number(other === undefined)
        : compareLetters(one, other),
    )
    .flatMap(({ answer, givers }) => {
      const statements = givers.flatMap(({ given }) => given.statements.map(stated));
      const merged = [...Map.groupBy(statements, ({ article, asOf }) => `${article} ${asOf ?? ''}`).values()];
      const dated = merged.flatMap((same) => {
        const at = datedStatement(same);
        return at === undefined ? [] : [at];
      });
      return dated.length === 0
        ? []
        : [{ answer, label: answerInWords(answer), statements: dated.sort(byTime) }];
    });
}

/** The answers for the earliest and for the latest time; the same object twice if all statements are about one time. */
export function endsOfAnswers(
  answers: readonly AnswerOverTime[],
): { first: AnswersAt; last: AnswersAt } | undefined {
  const all = answers.flatMap(({ label, statements }) =>
    statements.map((statement) => ({ label, statement })),
  );
  const at = (isBefore: (a: DatedStatement, b: DatedStatement) => boolean): AnswersAt | undefined => {
    const [one, ...rest] = all;
    if (one === undefined) return undefined;
    const { statement } = rest.reduce(
      (best, each) => (isBefore(each.statement, best.statement) ? each : best),
      one,
    );
    const same = all.filter(({ statement: { from, to } }) => from === statement.from && to === statement.to);
    return { statement, labels: [...new Set(same.map(({ label }) => label))] };
  };
  const first = at((a, b) => `${a.from} ${a.to}` < `${b.from} ${b.to}`);
  const last = at((a, b) => `${a.to} ${a.from}` > `${b.to} ${b.from}`);
  if (first === undefined || last === undefined) return undefined;
  const isOneTime = first.statement.from === last.statement.from && first.statement.to === last.statement.to;
  return { first, last: isOneTime ? first : last };
}

const byTime = (a: DatedStatement, b: DatedStatement) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1);
const isOpenEnd = (day: string) => day.startsWith('0000') || day.startsWith('9999');

function datedStatement(same: readonly Statement[]): DatedStatement | undefined {
  const [first] = same;
  if (first === undefined) return undefined;
  const { article, asOf, time } = first;
  const read = asOf === undefined ? undefined : readEdtf(asOf);
  const { earliest, latest } = read?.ok === true ? boundsOf(read.value) : time;
  // A side without an end is as near as the other: the drawing shows that it is open.
  const from = isOpenEnd(earliest) ? latest : earliest;
  const to = isOpenEnd(latest) ? earliest : latest;
  if (isOpenEnd(from) || isOpenEnd(to)) return undefined;
  return {
    article,
    asOf: read?.ok === true ? asOf : undefined,
    from,
    to,
    isOwn: same.some(({ speaker }) => speaker === undefined),
    item: first.item,
  };
}

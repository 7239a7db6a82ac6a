import type { Id } from '../schema/id.ts';
import { strongestFirst, type OverviewRow, type RowAnswer } from './overview-rows.ts';
import type { Statement } from './statements.ts';

/** A part of a list that stands on pages of its own. */
export interface StatementPage<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  last: number;
  /** How many items stand on the pages after this one. */
  rest: number;
}

/** The page with this number of a list; the first of an empty one has nothing. */
export function statementPage<Item>(
  items: readonly Item[],
  number: number,
  size: number,
): StatementPage<Item> {
  const end = number * size;
  return {
    items: items.slice(end - size, end),
    number,
    last: Math.max(1, Math.ceil(items.length / size)),
    rest: Math.max(0, items.length - end),
  };
}

/** A few statements that stand for all that give an answer. */
export interface AnswerDigest {
  /** The strongest wordings, of one article each as far as there are so many. */
  strongest: Statement[];
  /** Those of the latest articles, as far as they are not among the strongest; the latest first. */
  newest: Statement[];
  /** How many there are besides. */
  rest: number;
}

/** The strongest and the newest statements of an answer; `order` has the articles in the order of time. */
export function digestAnswer(
  { givers }: RowAnswer,
  order: readonly Id[],
  { strongest: most, newest: latest }: { strongest: number; newest: number },
): AnswerDigest {
  const leads = strongestFirst(givers.map(({ given }) => given.lead));
  const others = strongestFirst(givers.flatMap(({ given }) => given.others));
  const strongest = [...leads, ...others].slice(0, most);
  const placeOf = new Map(order.map((id, index) => [id, index]));
  const newest = leads
    .filter((statement) => !strongest.includes(statement))
    .toSorted((a, b) => (placeOf.get(b.article) ?? 0) - (placeOf.get(a.article) ?? 0))
    .slice(0, latest);
  return { strongest, newest, rest: leads.length + others.length - strongest.length - newest.length };
}

/** A row with the answers first that most give, and as the last all that fits none, together. */
export function byGivers(row: OverviewRow): OverviewRow {
  const isLettered = ({ answer }: RowAnswer) => answer.letter !== undefined;
  const lettered = row.answers.filter(isLettered);
  const [first, ...rest] = row.answers.filter((each) => !isLettered(each));
  const others: RowAnswer[] =
    first === undefined
      ? []
      : [
          {
            answer: { ...first.answer, denies: false, kind: 'plain' },
            givers: [first, ...rest].flatMap((each) => each.givers),
          },
        ];
  return {
    ...row,
    answers: [...lettered.toSorted((a, b) => b.givers.length - a.givers.length), ...others],
  };
}

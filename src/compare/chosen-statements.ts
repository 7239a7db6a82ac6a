import type { Id } from '../schema/id.ts';
import { strongestFirst, type OverviewRow, type RowAnswer } from './overview-rows.ts';
import type { Statement } from './statements.ts';

/** One page of a list that is split over several pages. */
export interface StatementPage<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  last: number;
  /** How many items are on the pages after this one. */
  rest: number;
}

/** The page with this number; the first page of an empty list has no items. */
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

/** A few statements that represent everything said for an answer. */
export interface ChosenStatements {
  /** The strongest statements, one per article as far as possible. */
  strongest: Statement[];
  /** The latest articles' statements that are not among the strongest, latest first. */
  newest: Statement[];
  /** How many others there are. */
  rest: number;
}

/** The strongest and the newest statements of an answer; `order` lists the articles by date. */
export function chooseStatements(
  { givers }: RowAnswer,
  order: readonly Id[],
  { strongest: most, newest: latest }: { strongest: number; newest: number },
): ChosenStatements {
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

/** A row with the answers sorted by how many articles give them; those that fit no answer come last, as one. */
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

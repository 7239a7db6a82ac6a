import { moreRows } from '#words/comparison-parts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { CodedItem } from '../../schema/coding.ts';
import type { Id } from '../../schema/id.ts';
import type { Absence } from '../compared-article.ts';
import { shortDate } from '../columns.ts';
import type { PartId } from '../parts.ts';
import {
  absenceMark,
  type Child,
  listRow,
  permalink,
  row,
  section,
  type TableRow,
  type RowCell,
  table,
} from './elements.ts';
import { fold } from './fold.ts';
import { columnHref, labelOf, type RenderContext } from './render-context.ts';

/** What an article has in a row; if it has no content, `absence` says why. */
export interface ArticleCell {
  article: Id;
  absence?: Absence | undefined;
  content?: readonly Child[] | undefined;
  /** What of the article's coding it shows, if it is one item. */
  item?: CodedItem | undefined;
}

interface ArticleTable {
  caption: string;
  corner: string;
  /** Made by `articleRow`. */
  rows: readonly Element[];
  className?: string;
}

/**
 * A table with a column for each article; rows that exceed the page's room go into a second, folded table. One article
 * alone gets a list, as a table with one column says nothing more.
 */
export function articleTable(
  context: RenderContext,
  { caption, corner, rows, className = 'grid' }: ArticleTable,
): Element[] {
  if (isAlone(context)) return [h('ul', { className: ['rows'] }, [...rows])];
  const heads = context.articles.map(({ id }) => articleHead(context, id));
  const tableOf = (some: readonly Element[]) => table(caption, [corner, ...heads], some, className);
  const shown = context.room?.take(rows) ?? rows;
  const rest = rows.slice(shown.length);
  return [
    ...(shown.length > 0 ? [tableOf(shown)] : []),
    ...(rest.length > 0
      ? [fold(moreRows(caption, rest.length, shown.length > 0), undefined, [tableOf(rest)])]
      : []),
  ];
}

/** The words of a part that is one table: `lead` introduces it, `leadAlone` if it is about one article. */
interface SectionWords {
  title: string;
  lead: string;
  leadAlone: string;
  empty: string;
  caption: string;
  corner: string;
}

/** The section of a part that is one table, with a row from `draw` for each item; a sentence if it has none. */
export function articleSection<Item>(
  context: RenderContext,
  id: PartId,
  words: SectionWords,
  { items, draw }: { items: readonly Item[]; draw: (item: Item) => Element },
): Element {
  const { title, lead, leadAlone, empty, caption, corner } = words;
  const content =
    items.length === 0 ? [h('p', empty)] : articleTable(context, { caption, corner, rows: items.map(draw) });
  return section(id, title, isAlone(context) ? leadAlone : lead, ...content);
}

/** Whether there is one article alone, with which nothing is compared. */
export function isAlone({ articles }: RenderContext): boolean {
  return articles.length === 1;
}

/** How many articles have a row, in words below its head; nothing where there is one article alone. */
export function countLine(context: RenderContext, ...words: readonly Child[]): Element | undefined {
  if (isAlone(context)) return undefined;
  return h(
    'span',
    { className: ['measure'] },
    words.filter((each) => each !== undefined),
  );
}

/** A row with a cell for each article. `silence` replaces the word for silence, for example with "not heard". */
export function articleRow(
  context: RenderContext,
  { id, name, head, cells, silence }: TableRow<ArticleCell> & { silence?: string },
): Element {
  if (isAlone(context))
    return listRow(
      id,
      head,
      cells.flatMap(({ absence, content = [] }) =>
        absence === undefined ? content : [absenceMark(absence, silence)],
      ),
    );
  const cellOf = ({ article, absence, content = [], item }: ArticleCell): RowCell => ({
    id: `${id}--${article}`,
    column: labelOf(context, article),
    absence,
    content: absence === undefined ? content : [absenceMark(absence, silence)],
    href: item && context.itemHref?.(article, item),
  });
  return row({ id, name, head, cells: cells.map(cellOf) });
}

/** The heading of a row about one article: a link to its column, and a permalink labelled with `name`. */
export function articleRowHead(context: RenderContext, article: Id, id: string, name: string): Child[] {
  return [h('a', { href: columnHref(context, article) }, labelOf(context, article)), permalink(id, name)];
}

function articleHead(context: RenderContext, id: Id): Element {
  const date = context.articles.find((article) => article.id === id)?.date;
  const when = date === undefined ? '' : shortDate(date);
  return h('span', [
    h('a', { href: columnHref(context, id) }, labelOf(context, id)),
    ...(when === '' ? [] : [h('span', { className: ['when'] }, when)]),
  ]);
}

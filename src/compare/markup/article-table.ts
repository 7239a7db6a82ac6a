import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Id } from '../../schema/id.ts';
import type { Absence } from '../compared-article.ts';
import { shortDate, type ColumnGroup } from '../columns.ts';
import {
  absenceMark,
  cellLink,
  type Child,
  ofCount,
  permalink,
  row,
  type Row,
  type RowCell,
  table,
} from './elements.ts';
import { columnHref, labelOf, type RenderContext } from './render-context.ts';

/** The most columns that stand side by side; with more, each row is a block of its own at every screen width. */
const MOST_COLUMNS = 8;

/** What an article has in a row; without content, `absence` says why. */
export interface ArticleCell {
  article: Id;
  absence?: Absence | undefined;
  content?: readonly Child[] | undefined;
}

/** A table with a column for each article, or for each group of articles, and rows made by `articleRow`. */
export function articleTable(
  context: RenderContext,
  {
    caption,
    corner,
    rows,
    className = 'grid',
  }: { caption: string; corner: string; rows: readonly Element[]; className?: string },
): Element {
  const heads =
    context.groups?.map((group) => groupHead(context, group)) ??
    context.articles.map(({ id }) => articleHead(context, id));
  const isMany = heads.length > MOST_COLUMNS;
  return table(caption, [corner, ...heads], rows, isMany ? `${className} many` : className);
}

/**
 * A row with a cell for each article. `silence` replaces the word for silence, such as by "not heard". A column that
 * articles share has a block for each article with content, and after them, reason by reason, the articles without.
 */
export function articleRow(
  context: RenderContext,
  { id, name, head, cells, silence }: Row<ArticleCell> & { silence?: string },
): Element {
  const own = ({ article, absence, content = [] }: ArticleCell): RowCell => ({
    id: `${id}--${article}`,
    column: labelOf(context, article),
    className: absence,
    content: absence === undefined ? content : [absenceMark(absence, silence)],
  });
  const shared = ({ id: groupId, label, articles }: ColumnGroup): RowCell => {
    const inGroup = articles.flatMap((article) => cells.find((cell) => cell.article === article) ?? []);
    const absences = new Set(inGroup.map(({ absence }) => absence));
    return {
      id: `${id}--${groupId}`,
      column: label,
      className: absences.size === 1 ? [...absences][0] : undefined,
      content: [
        ...inGroup
          .filter(({ absence }) => absence === undefined)
          .map((cell) => within(context, own(cell), cell.article, name)),
        ...absentees(context, inGroup, silence),
      ],
    };
  };
  return row({ id, name, head, cells: context.groups?.map(shared) ?? cells.map(own) });
}

function within(
  context: RenderContext,
  { id, column, content }: RowCell,
  article: Id,
  name: string,
): Element {
  return h('div', { id, className: ['one'] }, [
    h('p', { className: ['whose'] }, [
      h('a', { href: columnHref(context, article) }, column),
      cellLink(id, `${column} on “${name}”`),
    ]),
    ...content.filter((item) => item !== undefined),
  ]);
}

function absentees(
  context: RenderContext,
  cells: readonly ArticleCell[],
  silence: string | undefined,
): Element[] {
  const reasons: Absence[] = ['silent', 'predates', 'may-predate', 'not-coded'];
  return reasons.flatMap((reason) => {
    const absent = cells.filter(({ absence }) => absence === reason);
    if (absent.length === 0) return [];
    return [
      absenceMark(reason, silence),
      h('p', { className: ['measure'] }, [
        `${ofCount(absent.length, cells.length)}: ${absent.map(({ article }) => labelOf(context, article)).join(', ')}`,
      ]),
    ];
  });
}

/** The head of a row that is about one article: a link to its column and a permalink, which `name` says in words. */
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

function groupHead({ pages }: RenderContext, { id, label, articles }: ColumnGroup): Element {
  return h('span', [
    // The list of columns that it leads to stands where all of a comparison does.
    pages === undefined ? h('a', { href: `#col-${id}` }, label) : h('b', label),
    h(
      'span',
      { className: ['when'] },
      `${String(articles.length)} article${articles.length === 1 ? '' : 's'}`,
    ),
  ]);
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Id } from '../../schema/id.ts';
import type { Absence } from '../compared-article.ts';
import {
  absenceMark,
  columnHref,
  ofCount,
  cellLink,
  row,
  table,
  type ColumnGroup,
  type Content,
  type Frame,
  type Row,
  type RowCell,
} from './frame.ts';

/** The most columns that stand beside each other; of more, each row is a block of its own at every width. */
const MOST_COLUMNS = 8;

/** What an article has in a row; without content, `absence` says why. */
export interface ArticleCell {
  article: Id;
  absence?: Absence | undefined;
  content?: readonly Content[] | undefined;
}

/** A table with a column for each article, or for each group of articles, and rows made by `articleRow`. */
export function articleTable(
  frame: Frame,
  {
    caption,
    corner,
    rows,
    className = 'grid',
  }: { caption: string; corner: string; rows: readonly Element[]; className?: string },
): Element {
  const heads = frame.groups?.map(groupHead) ?? frame.articles.map(({ id }) => articleHead(frame, id));
  const isMany = heads.length > MOST_COLUMNS;
  return table(caption, [corner, ...heads], rows, isMany ? `${className} many` : className);
}

/**
 * A row with what each article has in it. `silence` is what silence is called here, such as "not heard". In a column
 * that articles share, each that has something stands with its name, and those that have nothing are counted and named.
 */
export function articleRow(
  frame: Frame,
  { id, name, head, cells, silence }: Row<ArticleCell> & { silence?: string },
): Element {
  const own = ({ article, absence, content = [] }: ArticleCell): RowCell => ({
    id: `${id}--${article}`,
    column: labelOf(frame, article),
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
          .map((cell) => within(frame, own(cell), cell.article, name)),
        ...absentees(frame, inGroup, silence),
      ],
    };
  };
  return row({ id, name, head, cells: frame.groups?.map(shared) ?? cells.map(own) });
}

/** The short name of an article's column. */
export function labelOf({ labels }: Frame, id: Id): string {
  return labels[id] ?? id;
}

function within(frame: Frame, { id, column, content }: RowCell, article: Id, name: string): Element {
  return h('div', { id, className: ['one'] }, [
    h('p', { className: ['whose'] }, [
      h('a', { href: columnHref(frame, article) }, column),
      cellLink(id, `${column} on “${name}”`),
    ]),
    ...content.filter((item) => item !== undefined),
  ]);
}

function absentees(frame: Frame, cells: readonly ArticleCell[], silence: string | undefined): Element[] {
  const reasons: Absence[] = ['silent', 'predates', 'may-predate', 'not-coded'];
  return reasons.flatMap((reason) => {
    const absent = cells.filter(({ absence }) => absence === reason);
    if (absent.length === 0) return [];
    return [
      absenceMark(reason, silence),
      h('p', { className: ['measure'] }, [
        `${ofCount(absent.length, cells.length)}: ${absent.map(({ article }) => labelOf(frame, article)).join(', ')}`,
      ]),
    ];
  });
}

function articleHead(frame: Frame, id: Id): Element {
  const date = frame.articles.find((article) => article.id === id)?.date;
  return h('span', [
    h('a', { href: columnHref(frame, id) }, labelOf(frame, id)),
    ...(date === undefined || date.words === ''
      ? []
      : [h('span', { className: ['when'] }, [date.basis === 'stated' ? '' : '~ ', date.words])]),
  ]);
}

function groupHead({ id, label, articles }: ColumnGroup): Element {
  return h('span', [
    h('a', { href: `#col-${id}` }, label),
    h(
      'span',
      { className: ['when'] },
      `${String(articles.length)} article${articles.length === 1 ? '' : 's'}`,
    ),
  ]);
}

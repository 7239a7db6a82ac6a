import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Id } from '../../schema/id.ts';
import type { Absence, ComparedArticle } from '../compared-article.ts';

/** The addresses that a comparison links to; `column` is one on the page itself. */
export interface ComparisonLinks {
  article: (id: Id, paragraph?: number) => string;
  original: (id: Id, paragraph: number) => string;
  actor: (id: Id) => string;
  stance: (id: Id) => string;
}

/** Articles that share a column, such as all of one stance. */
export interface ColumnGroup {
  /** Stands in ids of cells. */
  id: string;
  label: string;
  articles: readonly Id[];
}

/** What every part of a comparison is drawn with. */
export interface Frame {
  articles: readonly ComparedArticle[];
  links: ComparisonLinks;
  /** Short names of the columns, by article: "Valley Gazette", or "Article A" where the reader asked not to know. */
  labels: Readonly<Record<Id, string>>;
  /** Where the head of a column leads; left out, to the column in the list of articles on the same page. */
  columnHref?: (id: Id) => string;
  /** The columns where articles share them; left out, each article has one of its own. */
  groups?: readonly ColumnGroup[] | undefined;
  /** Whether nothing may lead to an article, because the reader asked not to know which it is. */
  isBlind?: boolean | undefined;
}

/** What may stand in an element. */
export type Content = ElementContent | string | undefined;

const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  silent: 'silent',
  'not-coded': 'not coded',
  predates: 'predates it',
  'may-predate': 'may predate it',
};

const ABSENCE_SIGNS = { silent: '', 'not-coded': '—', predates: '', 'may-predate': '' } satisfies Record<
  Absence,
  string
>;

/**
 * An empty cell's content. The reasons look different (hatched, a dash, dotted) and are read out in words;
 * `silence` is what silence is called here, such as "not heard".
 */
export function absenceMark(absence: Absence, silence = ABSENCE_WORDS.silent): Element {
  return h('p', { className: ['absence', absence] }, [
    h('span', { ariaHidden: 'true' }, ABSENCE_SIGNS[absence]),
    h('span', { className: ['word'] }, absence === 'silent' ? silence : ABSENCE_WORDS[absence]),
  ]);
}

/** Evidence: links to the paragraphs of the original where it is here, else of the account where it has the same. */
export function evidence(frame: Frame, articleId: Id, at: readonly number[]): Element {
  const article = frame.articles.find(({ id }) => id === articleId);
  const links = at.map((number) => {
    const href = paragraphHref(frame, article, number);
    return href === undefined ? h('span', `¶${number}`) : h('a', { href }, `¶${number}`);
  });
  return h('span', { className: ['at'] }, [h('span', { className: ['vh'] }, 'Evidence: '), ...spaced(links)]);
}

function paragraphHref(
  { links, isBlind = false }: Frame,
  article: ComparedArticle | undefined,
  number: number,
): string | undefined {
  if (isBlind) return undefined;
  if (article?.hasOriginal === true) return links.original(article.id, number);
  return article?.isAligned === true ? links.article(article.id, number) : undefined;
}

/** A link to the place itself, for quoting it. */
export function permalink(id: string, what: string): Element {
  return h('a', { className: ['pl'], href: `#${id}`, ariaLabel: `Link to ${what}` }, '#');
}

/** A link to a cell. There are hundreds, so that the keyboard goes past them; rows and columns have links, too. */
export function cellLink(id: string, what: string): Element {
  const link = permalink(id, what);
  link.properties.tabIndex = -1;
  return link;
}

/** A part of a comparison: a section with its heading, what it shows in a sentence, and its content. */
export function section(id: string, title: string, lead: string, ...content: Content[]): Element {
  return h('section', { className: ['part'], id, ariaLabelledBy: [`${id}-h`] }, [
    headed('h2', id, title, `“${title}”`),
    h('p', { className: ['aside'] }, lead),
    ...defined(content),
  ]);
}

/** The heading of what has an id, with a permalink that is not part of its name: `ID-h` is the name alone. */
export function headed(tag: 'h2' | 'h3', id: string, title: string, what: string): Element {
  return h(tag, [h('span', { id: `${id}-h` }, title), ' ', permalink(id, what)]);
}

/**
 * A table that stays one for a screen reader when the style sheet stacks it on a narrow screen: roles are written out,
 * and each cell names its column.
 */
export function table(
  caption: string,
  head: readonly Content[],
  rows: readonly Element[],
  className: string,
): Element {
  return h('table', { className: className.split(' '), role: 'table' }, [
    h('caption', { className: ['vh'] }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, head.map(headCell))),
    h('tbody', { role: 'rowgroup' }, [...rows]),
  ]);
}

function headCell(content: Content): Element {
  return h('th', { scope: 'col', role: 'columnheader' }, content ?? '');
}

/** What a row is made of; `name` is what a permalink calls it. */
export interface Row<Cell> {
  id: string;
  name: string;
  head: readonly Content[];
  cells: readonly Cell[];
}

/** A cell with its id, the name of its column, and what stands in it. */
export interface RowCell {
  id: string;
  column: string;
  className?: string | undefined;
  content: readonly Content[];
}

/** A row of a `table`: its head, and its cells, each with a permalink. */
export function row({ id, name, head, cells }: Row<RowCell>): Element {
  return h('tr', { id, role: 'row' }, [
    h('th', { scope: 'row', role: 'rowheader' }, h('div', defined(head))),
    ...cells.map(({ id: cellId, column, className, content }) =>
      h('td', { id: cellId, role: 'cell', className: className === undefined ? [] : [className] }, [
        h('span', { className: ['who'], ariaHidden: 'true' }, column),
        ...defined(content),
        cellLink(cellId, `${column} on “${name}”`),
      ]),
    ),
  ]);
}

/** Where the head of a column leads. */
export function columnHref({ columnHref: href }: Frame, id: Id): string {
  return href === undefined ? `#col-${id}` : href(id);
}

/** Elements with blanks between them. */
export function spaced(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element, index) =>
    index === 0 ? [element] : [{ type: 'text' as const, value: ' ' }, element],
  );
}

/** "2 of 4". */
export function ofCount(count: number, total: number): string {
  return `${count} of ${total}`;
}

function defined(content: readonly Content[]): (ElementContent | string)[] {
  return content.filter((item) => item !== undefined);
}

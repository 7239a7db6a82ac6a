import * as words from '#words/comparison';
import { absences, quoted } from '#words/statements';
import type { Element, ElementContent } from 'hast';
import { h } from './hyperscript.ts';
import type { Absence } from '../compared-article.ts';

/** What an element can contain; `undefined` adds nothing. */
export type Child = ElementContent | string | undefined;

/**
 * The content of an empty cell: the reason it is empty, in a word or two. Silence has a dash in front, which in some
 * parts replaces the word on screen. `silence` replaces the word for silence, for example with "not heard".
 */
export function absenceMark(absence: Absence, silence = absences.silent): Element {
  return h('p', { className: ['absence', absence] }, [
    ...(absence === 'silent' ? [h('span', { className: ['sign'], ariaHidden: 'true' }, '–')] : []),
    h('span', { className: ['word'] }, absence === 'silent' ? silence : absences[absence]),
  ]);
}

/** A link from an element to itself, so that a reader can copy its URL; `what` names it for screen readers. */
export function permalink(id: string, what: string): Element {
  return addressLink(`#${id}`, what);
}

/** A link to a permanent address; `what` names for screen readers what has it. */
export function addressLink(href: string, what: string): Element {
  return h('a', { className: ['pl'], href, ariaLabel: words.linkTo(what) }, '#');
}

/** A permalink to a cell. A page has hundreds of them, so the Tab key skips them; rows and columns have their own. */
function cellLink(id: string, what: string): Element {
  const link = permalink(id, what);
  link.properties.tabIndex = -1;
  return link;
}

/** A part of a comparison: a section with its heading, a one-sentence introduction, and its content. */
export function section(id: string, title: string, lead: string, ...content: Child[]): Element {
  return h('section', { className: ['part'], id, ariaLabelledBy: [`${id}-h`] }, [
    headed('h2', id, title, quoted(title)),
    h('p', { className: ['aside'] }, lead),
    ...defined(content),
  ]);
}

/**
 * A heading with a permalink. The element `ID-h` inside it contains only the title, so that a section can be labelled
 * by it.
 */
export function headed(tag: 'h2' | 'h3', id: string, title: string, what: string): Element {
  return h(tag, [h('span', { id: `${id}-h` }, title), ' ', permalink(id, what)]);
}

/**
 * A table. On a narrow screen the style sheet stacks its cells, and browsers then drop table roles; so roles are
 * explicit, and each cell names its column.
 */
export function table(
  caption: string,
  head: readonly Child[],
  rows: readonly Element[],
  className: string,
): Element {
  return h('table', { className: className.split(' '), role: 'table' }, [
    h('caption', { className: ['vh'] }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, head.map(headCell))),
    h('tbody', { role: 'rowgroup' }, [...rows]),
  ]);
}

function headCell(content: Child): Element {
  return h('th', { scope: 'col', role: 'columnheader' }, content ?? '');
}

/** A row of a table; permalinks call it `name`. */
export interface TableRow<Cell> {
  id: string;
  name: string;
  head: readonly Child[];
  cells: readonly Cell[];
}

/** A cell with its id, the name of its column, and its content. */
export interface RowCell {
  id: string;
  column: string;
  /** Why it is empty, where it is. */
  absence?: Absence | undefined;
  content: readonly Child[];
  /** The permanent address of what it says, to which it then leads in place of itself. */
  href?: string | undefined;
}

/** A row of a `table`: its heading, and its cells, each with a permalink. */
export function row({ id, name, head, cells }: TableRow<RowCell>): Element {
  return h('tr', { id, role: 'row' }, [
    h('th', { scope: 'row', role: 'rowheader' }, h('div', defined(head))),
    ...cells.map(({ id: cellId, column, absence, content, href }) =>
      h('td', { id: cellId, role: 'cell', className: absence === undefined ? undefined : [absence] }, [
        h('span', { className: ['who'], ariaHidden: 'true' }, column),
        ...defined(content),
        href === undefined
          ? cellLink(cellId, words.cellOn(column, name))
          : addressLink(href, words.cellOn(column, name)),
      ]),
    ),
  ]);
}

/** A text of the codebook, in which keys and ids stand between backticks: “with `denies`” shows them as code. */
export function codeWords(text: string): Child[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : h('code', part)));
}

/** A row of a list about one article alone: its head, and beside it what the article has. */
export function listRow(id: string, head: readonly Child[], content: readonly Child[]): Element {
  return h('li', { id }, [h('div', defined(head)), h('div', defined(content))]);
}

/** Elements with a space between them. */
export function spaced(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element, index) =>
    index === 0 ? [element] : [{ type: 'text' as const, value: ' ' }, element],
  );
}

function defined(content: readonly Child[]): (ElementContent | string)[] {
  return content.filter((item) => item !== undefined);
}

/** The text of elements, as it is read. */
export function textOf(content: readonly (ElementContent | string)[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.type === 'text' ? part.value : part.type === 'element' ? textOf(part.children) : '';
    })
    .join('');
}

/** How to cite what has an address; the style sheet shows it while the address of the page is that of what it stands in. */
export function citing(text: string): Element {
  return h('span', { className: ['citing'] }, [h('b', words.citeThis), ' ', text]);
}

/** Where older addresses lead: an empty element with each of these ids. */
export function formerPlaces(ids: readonly string[]): Element[] {
  return ids.map((id) => h('span', { id }, ''));
}

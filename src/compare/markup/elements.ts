import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Absence } from '../compared-article.ts';

/** What may stand in an element; `undefined` stands for nothing. */
export type Child = ElementContent | string | undefined;

const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  silent: 'silent',
  'not-coded': 'not coded',
  predates: 'predates it',
  'may-predate': 'may predate it',
};

/**
 * The content of an empty cell: why it is empty, in a word or two, and before silence a dash, which in some parts stands
 * for its word on the screen. `silence` replaces the word for silence, such as by "not heard".
 */
export function absenceMark(absence: Absence, silence = ABSENCE_WORDS.silent): Element {
  return h('p', { className: ['absence', absence] }, [
    ...(absence === 'silent' ? [h('span', { className: ['sign'], ariaHidden: 'true' }, '–')] : []),
    h('span', { className: ['word'] }, absence === 'silent' ? silence : ABSENCE_WORDS[absence]),
  ]);
}

/** Why something is empty, in a word or two. */
export function absenceInWords(absence: Absence): string {
  return ABSENCE_WORDS[absence];
}

/** A link from a place to itself, so that a reader can copy its URL; `what` names the place for a screen reader. */
export function permalink(id: string, what: string): Element {
  return h('a', { className: ['pl'], href: `#${id}`, ariaLabel: `Link to ${what}` }, '#');
}

/** A permalink to a cell. A page has hundreds, so the Tab key skips them; rows and columns have permalinks of their own. */
export function cellLink(id: string, what: string): Element {
  const link = permalink(id, what);
  link.properties.tabIndex = -1;
  return link;
}

/** A part of a comparison: a section with its heading, what it shows in a sentence, and its content. */
export function section(id: string, title: string, lead: string, ...content: Child[]): Element {
  return h('section', { className: ['part'], id, ariaLabelledBy: [`${id}-h`] }, [
    headed('h2', id, title, `“${title}”`),
    h('p', { className: ['aside'] }, lead),
    ...defined(content),
  ]);
}

/** A heading with a permalink. The element `ID-h` in it holds the title alone, to name a section by. */
export function headed(tag: 'h2' | 'h3', id: string, title: string, what: string): Element {
  return h(tag, [h('span', { id: `${id}-h` }, title), ' ', permalink(id, what)]);
}

/**
 * A table. The style sheet stacks its cells on a narrow screen, where browsers drop a table's roles; so roles are written
 * out, and each cell names its column.
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

/** A cell with its id, the name of its column, and what stands in it. */
export interface RowCell {
  id: string;
  column: string;
  className?: string | undefined;
  content: readonly Child[];
}

/** A row of a `table`: its head, and its cells, each with a permalink. */
export function row({ id, name, head, cells }: TableRow<RowCell>): Element {
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

/** Elements with a space between them. */
export function spaced(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element, index) =>
    index === 0 ? [element] : [{ type: 'text' as const, value: ' ' }, element],
  );
}

/** "2 of 4". */
export function ofCount(count: number, total: number): string {
  return `${count} of ${total}`;
}

function defined(content: readonly Child[]): (ElementContent | string)[] {
  return content.filter((item) => item !== undefined);
}

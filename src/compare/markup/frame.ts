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

/** What every part of a comparison is drawn with. */
export interface Frame {
  articles: readonly ComparedArticle[];
  links: ComparisonLinks;
  /** Short names of the columns, by article: "Alwaght", or "Article A" where the reader asked not to know. */
  labels: Readonly<Record<Id, string>>;
  /** Where the head of a column leads; left out, to the column in the list of articles on the same page. */
  columnHref?: (id: Id) => string;
}

/** What may stand in an element. */
export type Content = ElementContent | string | undefined;

const ABSENCE_WORDS = {
  silent: 'silent',
  'not-coded': 'not coded',
  predates: 'predates it',
} satisfies Record<Absence, string>;

const ABSENCE_SIGNS = { silent: '', 'not-coded': '—', predates: '' } satisfies Record<Absence, string>;

/** An empty cell's content. The three reasons look different (hatched, a dash, dotted) and are read out in words. */
export function absenceMark(absence: Absence): Element {
  return h('p', { className: ['absence', absence] }, [
    h('span', { ariaHidden: 'true' }, ABSENCE_SIGNS[absence]),
    h('span', { className: ['word'] }, ABSENCE_WORDS[absence]),
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
  { links }: Frame,
  article: ComparedArticle | undefined,
  number: number,
): string | undefined {
  if (article?.hasOriginal === true) return links.original(article.id, number);
  return article?.isAligned === true ? links.article(article.id, number) : undefined;
}

/** A link to the place itself, for quoting it. */
export function permalink(id: string, what: string): Element {
  return h('a', { className: ['pl'], href: `#${id}`, ariaLabel: `Link to ${what}` }, '#');
}

/** A part of a comparison: a numbered section with its heading, what it shows in a sentence, and its content. */
export function section(id: string, title: string, lead: string, ...content: Content[]): Element {
  return h('section', { className: ['part'], id, ariaLabelledBy: [`${id}-h`] }, [
    h('h2', { id: `${id}-h` }, [title, ' ', permalink(id, `“${title}”`)]),
    h('p', { className: ['aside'] }, lead),
    ...content.filter((item) => item !== undefined),
  ]);
}

/**
 * A table that stays one for a screen reader when the style sheet stacks it on a narrow screen: roles are written out,
 * and each cell names its column. `cellLabels` are the columns' names after the first.
 */
export function table(
  caption: string,
  head: readonly Content[],
  rows: readonly Element[],
  className: string,
): Element {
  return h('table', { className: [className], role: 'table' }, [
    h('caption', { className: ['vh'] }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, head.map(headCell))),
    h('tbody', { role: 'rowgroup' }, [...rows]),
  ]);
}

function headCell(content: Content): Element {
  return h('th', { scope: 'col', role: 'columnheader' }, content ?? '');
}

/** A row of a `table`: its id, its head, and its cells, each with its own id and the name of its column. */
export function row(
  id: string,
  head: readonly Content[],
  cells: readonly {
    id: string;
    column: string;
    className?: string | undefined;
    content: readonly Content[];
  }[],
): Element {
  return h('tr', { id, role: 'row' }, [
    h('th', { scope: 'row', role: 'rowheader' }, defined(head)),
    ...cells.map(({ id: cellId, column, className, content }) =>
      h('td', { id: cellId, role: 'cell', className: className === undefined ? [] : [className] }, [
        h('span', { className: ['who'], ariaHidden: 'true' }, column),
        ...defined(content),
      ]),
    ),
  ]);
}

/** The heads of the article columns: outlet and date, each with a permalink. */
export function columnHeads(frame: Frame, part: string): Content[] {
  return frame.articles.map(({ id, date }) =>
    h('span', [
      h('a', { href: columnHref(frame, id) }, frame.labels[id] ?? id),
      h('span', { className: ['when'] }, [date.basis === 'stated' ? '' : '~ ', date.words]),
      h('span', { className: ['vh'] }, ` (${part})`),
    ]),
  );
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

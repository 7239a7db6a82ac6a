import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NamingRow } from '../naming.ts';
import {
  absenceMark,
  columnHeads,
  evidence,
  ofCount,
  permalink,
  row,
  section,
  table,
  type Content,
  type Frame,
} from './frame.ts';

/** What each article calls each actor, with the number of paragraphs in which it does. */
export function namingSection(frame: Frame, rows: readonly NamingRow[]): Element {
  return section(
    'names',
    'What they are called',
    'The terms that each article uses, as printed; × counts the paragraphs in which a term stands. A short term is also counted inside a longer one.',
    table(
      'Terms that each article uses for each actor',
      ['Actor', ...columnHeads(frame, 'names')],
      rows.map(({ actor, name, cells, naming }) =>
        row(
          `n-${actor}`,
          [
            h('a', { href: frame.links.actor(actor) }, name),
            permalink(`n-${actor}`, `names for ${name}`),
            h('span', { className: ['measure'] }, `named by ${ofCount(naming, frame.articles.length)}`),
          ],
          cells.map(({ article, terms, isCoded }) => ({
            id: `n-${actor}--${article}`,
            column: frame.labels[article] ?? article,
            ...(terms.length === 0 ? { className: isCoded ? 'silent' : 'not-coded' } : {}),
            content: termList(frame, article, terms, isCoded),
          })),
        ),
      ),
      'grid',
    ),
  );
}

function termList(
  frame: Frame,
  article: string,
  terms: NamingRow['cells'][number]['terms'],
  isCoded: boolean,
): Content[] {
  if (terms.length === 0) return [absenceMark(isCoded ? 'silent' : 'not-coded')];
  return [
    h(
      'ul',
      terms.map(({ term, paragraphs, at }) =>
        h('li', [
          `“${term}” `,
          h('span', { className: ['count'] }, `×${paragraphs}`),
          ' ',
          evidence(frame, article, at),
        ]),
      ),
    ),
  ];
}

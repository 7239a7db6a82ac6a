import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NamingRow } from '../naming.ts';
import { articleRow, articleTable } from './article-table.ts';
import { evidence, ofCount, permalink, section, type Frame } from './frame.ts';

/** What each article calls each actor, with the number of paragraphs in which it does. */
export function namingSection(frame: Frame, rows: readonly NamingRow[]): Element {
  return section(
    'names',
    'What they are called',
    'The terms that each article uses, as printed; × counts the paragraphs in which a term stands. A short term is also counted inside a longer one.',
    rows.length === 0
      ? h('p', 'No terms are known of these articles.')
      : articleTable(frame, {
          caption: 'Terms that each article uses for each actor',
          corner: 'Actor',
          rows: rows.map((item) => namingRow(frame, item)),
        }),
  );
}

function namingRow(frame: Frame, { actor, name, cells, naming, coded }: NamingRow): Element {
  const id = `n-${actor}`;
  return articleRow(frame, {
    id,
    name: `names for ${name}`,
    head: [
      h('a', { href: frame.links.actor(actor) }, name),
      permalink(id, `names for ${name}`),
      h('span', { className: ['measure'] }, `named by ${ofCount(naming, coded)}`),
    ],
    cells: cells.map(({ article, terms, isCoded }) => ({
      article,
      absence: terms.length > 0 ? undefined : isCoded ? 'silent' : 'not-coded',
      content: [termList(frame, article, terms)],
    })),
  });
}

function termList(frame: Frame, article: string, terms: NamingRow['cells'][number]['terms']): Element {
  return h(
    'ul',
    terms.map(({ term, paragraphs, at }) =>
      h('li', [
        `“${term}” `,
        h('span', { className: ['count'] }, `×${String(paragraphs)}`),
        ' ',
        evidence(frame, article, at),
      ]),
    ),
  );
}

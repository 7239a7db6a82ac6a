import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NamingRow } from '../naming.ts';
import { rowId } from '../parts.ts';
import { articleRow, articleTable } from './article-table.ts';
import { ofCount, permalink, section } from './elements.ts';
import { evidence, type RenderContext } from './render-context.ts';

/** What each article calls each actor and event, with the number of paragraphs in which it does. */
export function namingSection(context: RenderContext, rows: readonly NamingRow[]): Element {
  return section(
    'names',
    'What they are called',
    'The terms that each article uses, as printed; × counts the paragraphs in which a term stands. A short term is also counted inside a longer one.',
    rows.length === 0
      ? h('p', 'No terms are known of these articles.')
      : articleTable(context, {
          caption: 'Terms that each article uses for each actor and event',
          corner: 'Actor or event',
          rows: rows.map((item) => namingRow(context, item)),
        }),
  );
}

function namingRow(context: RenderContext, { key, actor, name, cells, naming, coded }: NamingRow): Element {
  const id = rowId('names', key);
  return articleRow(context, {
    id,
    name: `names for ${name}`,
    head: [
      actor === undefined ? name : h('a', { href: context.urls.record('actor', actor) }, name),
      permalink(id, `names for ${name}`),
      h('span', { className: ['measure'] }, `named by ${ofCount(naming, coded)}`),
    ],
    cells: cells.map(({ article, terms, isCoded }) => ({
      article,
      absence: terms.length > 0 ? undefined : isCoded ? 'silent' : 'not-coded',
      content: [termList(context, article, terms)],
    })),
  });
}

function termList(
  context: RenderContext,
  article: string,
  terms: NamingRow['cells'][number]['terms'],
): Element {
  return h(
    'ul',
    terms.map(({ term, paragraphs, at }) =>
      h('li', [
        `“${term}” `,
        h('span', { className: ['count'] }, `×${String(paragraphs)}`),
        ' ',
        evidence(context, article, at),
      ]),
    ),
  );
}

import type { Element, ElementContent } from 'hast';
import { h } from './hyperscript.ts';
import type { NamingRow } from '../naming.ts';
import { rowId } from '../parts.ts';
import { articleRow, articleTable, countLine, isAlone } from './article-table.ts';
import { ofCount, permalink, section } from './elements.ts';
import { evidence, type RenderContext } from './render-context.ts';

/** How many terms a folded cell shows before it is opened. */
const IN_SIGHT = 2;

/**
 * What each article calls each actor and event, with the number of paragraphs in which it does. With `isFolded`, the
 * paragraphs of each cell are folded behind its terms.
 */
export function namingSection(
  context: RenderContext,
  rows: readonly NamingRow[],
  { isFolded = false } = {},
): Element {
  return section(
    'names',
    'What they are called',
    isAlone(context)
      ? 'The terms that the article uses, as printed, with the paragraphs. A short term is also counted inside a longer one.'
      : 'The terms that each article uses, as printed; ×3 means in three paragraphs, “–” not named. A short term is also counted inside a longer one.',
    ...(rows.length === 0
      ? [h('p', 'No terms are coded for these articles.')]
      : articleTable(context, {
          caption: 'Terms that each article uses for each actor and event',
          corner: 'Actor or event',
          rows: rows.map((item) => namingRow(context, item, isFolded)),
        })),
  );
}

function namingRow(
  context: RenderContext,
  { key, actor, name, cells, naming, coded }: NamingRow,
  isFolded: boolean,
): Element {
  const id = rowId('names', key);
  return articleRow(context, {
    id,
    name: `names for ${name}`,
    head: [
      actor === undefined ? name : h('a', { href: context.urls.record('actor', actor) }, name),
      permalink(id, `names for ${name}`),
      countLine(context, `named by ${ofCount(naming, coded)}`),
    ],
    cells: cells.map(({ article, terms, isCoded }) => ({
      article,
      absence: terms.length > 0 ? undefined : isCoded ? 'silent' : 'not-coded',
      content: isAlone(context)
        ? namesIn(context, article, terms)
        : [isFolded ? foldedTerms(context, article, terms) : termList(context, article, terms)],
    })),
    silence: 'not named',
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

type Terms = NamingRow['cells'][number]['terms'];

/** The terms of a cell, the two most used ones visible; opened, all of them with their paragraphs. */
function foldedTerms(context: RenderContext, article: string, terms: Terms): Element {
  const rest = terms.length - IN_SIGHT;
  const shown = terms.slice(0, IN_SIGHT).map(({ term, paragraphs }) => `“${term}” ×${String(paragraphs)}`);
  return h('details', { className: ['terms-of'] }, [
    h('summary', `${shown.join(', ')}${rest > 0 ? `, +${String(rest)}` : ''}`),
    h('p', namesIn(context, article, terms)),
  ]);
}

/** Terms in a sentence, each with its paragraphs. */
export function namesIn(context: RenderContext, article: string, terms: Terms): ElementContent[] {
  return terms.flatMap(({ term, at }, index): ElementContent[] => [
    { type: 'text', value: `${index === 0 ? '' : ', '}“${term}” ` },
    evidence(context, article, at),
  ]);
}

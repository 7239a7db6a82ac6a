import { names as words } from '#words/comparison-parts';
import { comma } from '#words/language';
import { quoted } from '#words/statements';
import type { Element, ElementContent } from 'hast';
import { h } from './hyperscript.ts';
import type { NamingRow } from '../naming.ts';
import { rowId } from '../parts.ts';
import { articleRow, articleSection, countLine, isAlone } from './article-table.ts';
import { permalink } from './elements.ts';
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
  return articleSection(context, 'names', words, {
    items: rows,
    draw: (item) => namingRow(context, item, isFolded),
  });
}

function namingRow(
  context: RenderContext,
  { key, actor, name, cells, naming, coded }: NamingRow,
  isFolded: boolean,
): Element {
  const id = rowId('names', key);
  return articleRow(context, {
    id,
    name: words.row(name),
    head: [
      actor === undefined ? name : h('a', { href: context.urls.record('actor', actor) }, name),
      permalink(id, words.row(name)),
      countLine(context, words.count(naming, coded)),
    ],
    cells: cells.map(({ article, terms, isCoded }) => ({
      article,
      absence: terms.length > 0 ? undefined : isCoded ? 'silent' : 'not-coded',
      content: isAlone(context)
        ? namesIn(context, article, terms)
        : [isFolded ? foldedTerms(context, article, terms) : termList(context, article, terms)],
    })),
    silence: words.silence,
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
        `${quoted(term)} `,
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
  const shown = terms
    .slice(0, IN_SIGHT)
    .map(({ term, paragraphs }) => `${quoted(term)}\u00A0×${String(paragraphs)}`);
  return h('details', { className: ['terms-of'] }, [
    h('summary', rest > 0 ? words.more(shown.join(comma), rest) : shown.join(comma)),
    h('p', namesIn(context, article, terms)),
  ]);
}

/** Terms in a sentence, each with its paragraphs. */
export function namesIn(context: RenderContext, article: string, terms: Terms): ElementContent[] {
  return terms.flatMap(({ term, at }, index): ElementContent[] => [
    { type: 'text', value: `${index === 0 ? '' : comma}${quoted(term)} ` },
    evidence(context, article, at),
  ]);
}

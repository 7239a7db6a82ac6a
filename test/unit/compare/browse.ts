import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect } from 'vitest';
import { columnLabels } from '../../../src/compare/columns.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { compareArticles, type ComparisonRequest } from '../../../src/compare/comparison.ts';
import { columnsList } from '../../../src/compare/markup/columns.ts';
import { comparisonParts } from '../../../src/compare/markup/parts.ts';
import type { RenderContext } from '../../../src/compare/markup/render-context.ts';
import type { PartId } from '../../../src/compare/parts.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { ARTICLES, CODEBOOK } from './sample.ts';

/** The URLs of a site that is published at the root. */
export const URLS = createUrls('/');

/** The context for drawing the parts of these articles. */
export function contextOf(
  articles: readonly ComparedArticle[],
  rest: Partial<RenderContext> = {},
): RenderContext {
  return { articles, urls: URLS, labels: columnLabels(articles), ...rest };
}

/** The markup as parsed by a browser. */
export function browse(contents: readonly ElementContent[]): Nodes {
  return fromHtml(contents.map((content) => toHtml(content)).join(''), { fragment: true });
}

/** The columns and the parts of a comparison, as parsed by a browser. */
export function comparisonPage(
  articles: readonly ComparedArticle[] = ARTICLES,
  {
    parts,
    context = {},
    ...request
  }: ComparisonRequest & { parts?: PartId[]; context?: Partial<RenderContext> } = {},
): Nodes {
  const drawn = contextOf(articles, context);
  const comparison = compareArticles(articles, CODEBOOK, request);
  return browse([
    columnsList(drawn),
    ...comparisonParts(comparison, drawn, parts === undefined ? {} : { parts }),
  ]);
}

/** All elements for which the test is true, in page order. */
export function all(node: Nodes, test: (element: Element) => boolean): Element[] {
  const children = 'children' in node ? node.children : [];
  const inside = children.flatMap((child) => all(child, test));
  return node.type === 'element' && test(node) ? [node, ...inside] : inside;
}

/** All elements with one of these names. */
export const tags = (node: Nodes, ...names: string[]) => all(node, ({ tagName }) => names.includes(tagName));

/** All elements with a class. */
export const classed = (node: Nodes, name: string) =>
  all(node, ({ properties: { className } }) => Array.isArray(className) && className.includes(name));

/** The value of an attribute; empty if it is missing. */
export const attribute = (node: Element | undefined, name: string) => String(node?.properties[name] ?? '');

/** All ids, in page order. */
export const ids = (node: Nodes) =>
  all(node, ({ properties }) => properties.id !== undefined).map((element) => attribute(element, 'id'));

/** The ids that occur more than once. */
export const repeatedIds = (node: Nodes) => {
  const found = ids(node);
  return found.filter((id, index) => found.indexOf(id) !== index);
};

/** The targets of all links. */
export const hrefs = (node: Nodes) => tags(node, 'a').map((link) => attribute(link, 'href'));

/** The links to places on the page that do not exist. */
export const brokenLinks = (node: Nodes) => {
  const found = new Set(ids(node));
  return hrefs(node).filter((href) => href.startsWith('#') && !found.has(href.slice(1)));
};

/** The only element with an id. */
export function byId(node: Nodes, id: string): Element {
  const [found, ...others] = all(node, ({ properties }) => properties.id === id);
  expect(others).toEqual([]);
  if (found === undefined) throw new Error(`There is no #${id}.`);
  return found;
}

/** What is read aloud: all text except what is hidden from assistive technology. */
export const said = (node: Nodes) => heard(node).replace(/\s+/g, ' ').trim();

function heard(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.ariaHidden === 'true') return '';
  return 'children' in node ? node.children.map(heard).join('') : '';
}

/** What is read aloud for a cell or an item, without its permalink. */
export function saidIn(node: Element): string {
  const own = (child: ElementContent): boolean =>
    child.type !== 'element' || !classed(child, 'pl').includes(child);
  return said({ ...node, children: node.children.filter(own) });
}

/** The targets of the links that leave the page. */
export const hrefsAway = (node: Nodes) => hrefs(node).filter((href) => !href.startsWith('#'));

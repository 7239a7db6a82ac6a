import { fromHtml } from 'hast-util-from-html';
import { toHtml as reference } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { columnsList } from '../../../src/compare/markup/columns.ts';
import { h } from '../../../src/compare/markup/hyperscript.ts';
import { overviewSections } from '../../../src/compare/markup/overview.ts';
import { comparisonParts } from '../../../src/compare/markup/parts.ts';
import { toHtml } from '../../../src/compare/markup/to-html.ts';
import { buildOverview } from '../../../src/compare/overview.ts';
import { contextOf } from './browse.ts';
import { ARTICLES, CODEBOOK } from './sample.ts';

const comparison = compareArticles(ARTICLES, CODEBOOK);
const context = contextOf(ARTICLES);
const parsed = (html: string) => {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, (node) => delete node.position);
  return tree;
};

describe('the HTML of a comparison', () => {
  it.each([
    ['its parts', comparisonParts(comparison, context)],
    ['its overview', overviewSections(context, buildOverview(comparison))],
    ['its columns', [columnsList(context, { canChoose: true })]],
    [
      'one article alone',
      comparisonParts(compareArticles(ARTICLES.slice(0, 1), CODEBOOK), contextOf(ARTICLES.slice(0, 1))),
    ],
  ])('is read as that of hast-util-to-html: %s', (_, content) => {
    const html = toHtml(content);
    expect(html.length).toBeGreaterThan(500);
    expect(parsed(html)).toEqual(parsed(reference(content).replaceAll(' class=""', '')));
  });

  it('makes no element and no attribute of a text', () => {
    const html = toHtml(h('p', { title: '"><b>&lt;' }, '<b>&lt;"'));
    expect(html).toBe('<p title="&quot;><b>&amp;lt;">&lt;b>&amp;lt;"</p>');
  });

  it('writes switches, and leaves out what is not set', () => {
    const box = h('input', { type: 'checkbox', checked: true, disabled: false, className: [], value: '' });
    expect(toHtml([box, h('br')])).toBe('<input type="checkbox" checked value=""><br>');
  });
});

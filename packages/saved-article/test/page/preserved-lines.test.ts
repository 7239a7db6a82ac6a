import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PROSE } from './sample-page.ts';

const textOf = (body: string) =>
  extractPage(page(body, '<title>Harbour shut</title>')).blocks.map(({ text }) => text);
/** The prose wrapped at a column, with blank lines between, as mail and old pages have it. */
const wrapped = PROSE.map((text) => text.replace(/(.{40,60}) /g, '$1\n')).join('\n \n');

describe('text whose line breaks are shown as written', () => {
  it.each([
    ['<pre>', `<pre>${wrapped}</pre>`],
    ['<listing>', `<listing>\n${wrapped}</listing>`],
    ['<xmp>', `<xmp>${wrapped}</xmp>`],
    ['pre-wrap', `<div style="color: red; white-space: pre-wrap">${wrapped}</div>`],
    ['pre-line', `<p style="white-space:pre-line">${wrapped}</p>`],
    ['a line break of Windows', `<pre>${wrapped.replaceAll('\n', '\r\n')}</pre>`],
    ['a span within', `<pre><span>${wrapped}</span></pre>`],
  ])('has paragraphs between blank lines: %s', (_name, body) => {
    expect(textOf(body)).toEqual([...PROSE]);
  });

  it.each([
    ['on a line of its own', 'Harbour shut\n\n'],
    ['glued to the text', 'Harbour shut\n'],
    ['in capitals', 'HARBOUR SHUT\n'],
  ])('lets a title go that stands %s', (_name, title) => {
    expect(textOf(`<pre>${title}${wrapped}</pre>`)).toEqual([...PROSE]);
  });

  it('is an ordinary paragraph where a style says so', () => {
    expect(textOf(`<pre><p style="white-space: normal">${PROSE.join('\n\n')}</p></pre>`)).toEqual([
      PROSE.join(' '),
    ]);
  });
});

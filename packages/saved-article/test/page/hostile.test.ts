import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS, PROSE } from './sample-page.ts';

const textOf = (html: string) => extractPage(html).blocks.map(({ text }) => text);

describe('hostile and broken pages', () => {
  // A pass that is quadratic in any of these would take minutes, beyond the runner's limit.
  it.each([
    ['one line of 1 MB', `<p>${'word, '.repeat(175_000)}</p>`],
    ['900 paragraphs', PARAGRAPHS.repeat(300)],
    ['2,000 advertisements', `<div class="ad">Boats</div>`.repeat(2_000)],
    ['2,000 line breaks', `<div>${`${PROSE[0]}<br><br>`.repeat(1_000)}</div>`],
    ['1,500 headings', '<h1>Heading</h1>'.repeat(1_500)],
    ['500 nested elements', `${'<div>'.repeat(500)}${PARAGRAPHS.repeat(20)}`],
    ['a class name of 1 MB', `<div class="${'share '.repeat(170_000)}">${PARAGRAPHS}</div>`],
    ['1 MB of blanks', `<p>By${' \t'.repeat(500_000)}</p>${PARAGRAPHS}`],
    ['1 MB of brackets', `<p>${'('.repeat(1_000_000)}</p>${PARAGRAPHS}`],
    [
      'a date of 1 MB',
      `<time>${'1 '.repeat(500_000)}</time><div class="date">${'2020-'.repeat(200_000)}</div>`,
    ],
  ])('reads %s', { timeout: 20_000 }, (_name, body) => {
    expect(extractPage(page(body)).direction).toBe('ltr');
  });

  it.each([
    ['a title of 1 MB', `<title>${'a | '.repeat(250_000)}</title>`],
    ['an author of 1 MB', `<meta name="author" content="${'by '.repeat(330_000)}">`],
    [
      'nested arrays in structured data',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
    ],
    [
      'deep items',
      `<script type="application/ld+json">${'{"@graph":['.repeat(900)}${']}'.repeat(900)}</script>`,
    ],
    ['structured data that are no JSON', '<script type="application/ld+json">{"@type": Article}</script>'],
    [
      'structured data of the wrong types',
      '<script type="application/ld+json">{"@type":"Article","headline":{},"author":7,"publisher":[[]],"articleBody":{}}</script>',
    ],
    ['a language that is none', '<meta http-equiv="content-language" content="--!">'],
  ])('reads a head with %s', { timeout: 20_000 }, (_name, head) => {
    expect(textOf(page(PARAGRAPHS, head))).toEqual([...PROSE]);
  });

  it('reads structured data with line breaks within strings', () => {
    const script =
      '<script type="application/ld+json">{"@type":"Article","headline":"Harbour\n shut"}</script>';
    expect(extractPage(page(PARAGRAPHS, script)).title?.value).toBe('Harbour shut');
  });

  it.each(['', '\0', '<', '<!--', '<p', '</p></div>', '<html><body><table><tr>', 'just text'])(
    'takes %j',
    (html) => {
      expect(extractPage(html).blocks.length).toBeLessThan(2);
    },
  );

  it('runs no script, and takes neither script nor style for text', () => {
    const body = `<script>document.body.innerHTML = '<p>changed</p>'; throw new Error('ran');</script>
      <style>p { color: {{{ } @import 'x';</style><noscript>Please switch on scripts.</noscript>
      <img src="x" onerror="throw new Error('loaded')"><iframe src="https://example.org/"></iframe>${PARAGRAPHS}`;
    expect(textOf(page(body))).toEqual([...PROSE]);
  });

  it('reads pages that name their images and fields like the methods that read them', () => {
    const names = [
      'body',
      'head',
      'title',
      'documentElement',
      'querySelector',
      'firstChild',
      'nextSibling',
      'getAttribute',
      'localName',
      'textContent',
      'attributes',
      'remove',
    ];
    const images = names.map((name) => `<img name="${name}" id="${name}">`).join('');
    const inputs = names.map((name) => `<input name="${name}"><button id="${name}"></button>`).join('');
    expect(textOf(page(`${images}<form id="body">${inputs}${PARAGRAPHS}</form>`))).toEqual([...PROSE]);
  });

  it('says the same of a page however often it is asked', () => {
    const html = page(`<article><h1>Harbour shut</h1>${PARAGRAPHS}</article>`, '<title>Harbour shut</title>');
    expect(extractPage(html)).toEqual(extractPage(html));
  });
});

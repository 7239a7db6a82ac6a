import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '../src/plain/markdown.ts';

const body = 'The old bridge at Millford will stay closed until the spring, the town council said.';

describe('a Markdown document', () => {
  it('gives title, paragraphs and headings as plain text', () => {
    const article = extractMarkdown(
      `# Bridge *stays* closed\n\nThe **old** [bridge](https://example.org) at\nMillford ![photo](a.png) will \`stay\` closed.\n\n## What next?\n\n> Nobody should wait.\n\n${body}\n`,
    );
    expect(article.title).toEqual({ value: 'Bridge stays closed', foundIn: 'heading' });
    expect(article.blocks).toEqual([
      { kind: 'paragraph', text: 'The old bridge at Millford will stay closed.' },
      { kind: 'heading', text: 'What next?' },
      { kind: 'paragraph', form: 'quote', text: 'Nobody should wait.' },
      { kind: 'paragraph', text: body },
    ]);
    expect(article.removed).toEqual([]);
  });

  it('gives its frontmatter', () => {
    const article = extractMarkdown(
      `---\ntitle: "Bridge: closed"\nauthor: [Jane Doe, Joe Bloggs]\ndate: 2020-05-08\nupdated: May 9, 2020\nsource: https://example.org/bridge\nsite_name: Millford Courier\nlang: en-GB\n---\n\n# Bridge: closed\n\n${body}\n`,
    );
    expect(article).toMatchObject({
      title: { value: 'Bridge: closed', foundIn: 'frontmatter' },
      byline: { value: 'Jane Doe, Joe Bloggs' },
      published: { value: '2020-05-08' },
      modified: { value: '2020-05-09' },
      url: { value: 'https://example.org/bridge' },
      siteName: { value: 'Millford Courier' },
      language: { value: 'en-GB', foundIn: 'frontmatter' },
      blocks: [{ kind: 'paragraph', text: body }],
      warnings: [],
    });
  });

  it('has keys in any language that labels have', () => {
    const yaml = 'titel: Brücke gesperrt\nautorin: Ada Brandt\ndatum: 2020-05-08\nquelle: Hafenbote';
    expect(extractMarkdown(`---\n${yaml}\n---\n\n${body}`)).toMatchObject({
      title: { value: 'Brücke gesperrt' },
      byline: { value: 'Ada Brandt' },
      published: { value: '2020-05-08' },
      siteName: { value: 'Hafenbote' },
    });
  });

  it('may name its source without an address', () => {
    expect(extractMarkdown(`---\nsource: Millford Courier\n---\n\n${body}`).siteName?.value).toBe(
      'Millford Courier',
    );
  });

  it.each([
    ['an anchor', 'title: &a T\nother: *a'],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]'],
    ['a tag', 'title: !!js/function x'],
    ['no YAML', 'title: "open'],
    ['brackets without end', `a: ${'['.repeat(5000)}`],
    ['lists without end', `a:\n  ${'- '.repeat(5000)}x`],
    ['great length', `a: ${'x'.repeat(30_000)}`],
  ])('has frontmatter refused for %s, and says so', (_, yaml) => {
    const article = extractMarkdown(`---\n${yaml}\n---\n\n# Real title\n\n${body}`);
    expect(article.title?.value).toBe('Real title');
    expect(article.warnings.map(({ code }) => code)).toEqual(['frontmatter-refused']);
    expect(article.removed[0]?.why).toBe('refused frontmatter');
  });

  it.each(['javascript:alert(1)', 'ftp://example.org/a', '"not an address"'])(
    'takes no address from url: %s',
    (url) => {
      expect(extractMarkdown(`---\nurl: ${url}\n---\n\n${body}`).url).toBeUndefined();
    },
  );

  it('keeps the text of raw HTML and drops scripts and styles', () => {
    const article = extractMarkdown(
      `# T\n\n<div onclick="x()">Some <b>bold words</b> of the bridge.<script>alert(1)</script></div>\n\nThe bridge <script>alert(2)</script> is <i>closed</i>.\n`,
    );
    expect(article.blocks.map(({ text }) => text)).toEqual([
      'Some bold words of the bridge.',
      'The bridge is closed.',
    ]);
  });

  it('has the items of its lists as paragraphs, numbered ones with their numbers', () => {
    const article = extractMarkdown(`# T\n\n${body}\n\n- one\n- two\n\n3. three\n4. four\n`);
    expect(article.blocks.map(({ text }) => text)).toEqual([body, 'one', 'two', '3. three', '4. four']);
  });

  it('has what surrounds an article left out as plain text has', () => {
    const article = extractMarkdown(
      `# T\n\nBy Jane Doe\n\n${body}\n\nRead more: How the ferry was saved\n\n${body}\n`,
    );
    expect(article.byline?.value).toBe('Jane Doe');
    expect(article.blocks).toHaveLength(2);
    expect(article.removed.map(({ why }) => why)).toEqual(['byline', 'related link']);
  });

  it.each([
    ['quotes', '> '.repeat(20_000)],
    ['lists on one line', '- '.repeat(20_000)],
    ['lists by indents', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*a '.repeat(5000)],
  ])('ends on %s nested without end', (_, text) => {
    expect(() => extractMarkdown(text)).not.toThrow();
  });
});

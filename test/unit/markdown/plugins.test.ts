import type { Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { rehypeCodingCounts } from '../../../src/markdown/rehype-coding-counts.ts';
import { remarkHeadings } from '../../../src/markdown/remark-headings.ts';
import { remarkMentions } from '../../../src/markdown/remark-mentions.ts';
import { paragraphId, remarkParagraphs } from '../../../src/markdown/remark-paragraphs.ts';
import { remarkSic } from '../../../src/markdown/remark-sic.ts';
import { CASES } from './fixtures.ts';
import { hrefOf, renderMarkdown } from './render-account.ts';

/** Renders Markdown with just one of our plugins. */
async function withRemark(plugin: () => (tree: Root) => void, markdown: string): Promise<string> {
  return String(
    await unified().use(remarkParse).use(plugin).use(remarkRehype).use(rehypeStringify).process(markdown),
  );
}

async function withMentions(
  markdown: string,
  before: () => (tree: Root) => void = () => () => undefined,
): Promise<string> {
  return String(
    await unified()
      .use(remarkParse)
      .use(before)
      .use(remarkMentions, { href: hrefOf })
      .use(remarkRehype)
      .use(rehypeStringify)
      .process(markdown),
  );
}

/** Gives every paragraph the id `p7` and every heading the id `s7`, as the earlier plugins would number them. */
const withIds = () => (tree: Root) => {
  for (const node of tree.children) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    node.data = { hProperties: { id: node.type === 'paragraph' ? 'p7' : 's7' } };
  }
};

/** Renders numbered Markdown with just our plugin for [sic]. */
const withSic = (markdown: string) =>
  String(
    unified()
      .use(remarkParse)
      .use(withIds)
      .use(remarkSic, { mark: 'sic', note: 'As in the source.' })
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync(markdown),
  );

/** Numbers paragraphs, with their names in English. */
const numbered = () => remarkParagraphs('Paragraph');

describe('the plugin for paragraphs', () => {
  it('numbers them from 1 and starts each with its permalink', async () => {
    expect(await withRemark(numbered, 'One.\n\nTwo.')).toBe(
      '<p id="p1"><a href="#p1" class="pn"><span class="vh">Paragraph </span>1</a>One.</p>\n' +
        '<p id="p2"><a href="#p2" class="pn"><span class="vh">Paragraph </span>2</a>Two.</p>',
    );
  });

  it('counts the items of tight lists and quotations, but no heading', async () => {
    const html = await withRemark(numbered, '## No\n\n- one\n- two\n\n> three\n\nfour');
    expect(
      [...html.matchAll(/<p id="(p\d+)">.*?<\/a>(\w+)/g)].map(([, id, text]) => `${id} ${text}`),
    ).toEqual(['p1 one', 'p2 two', 'p3 three', 'p4 four']);
  });

  it('starts at 1 again for the next account', async () => {
    const processor = unified().use(remarkParse).use(numbered).use(remarkRehype).use(rehypeStringify);
    expect(String(await processor.process('One.'))).toBe(String(await processor.process('One.')));
  });

  it('gives the ids that the rest of the site links to', () => {
    expect(paragraphId(12)).toBe('p12');
  });
});

describe('the plugin for headings', () => {
  it.each([
    ['## Two', '<h3 id="s1">Two</h3>'],
    ['##### Five', '<h6 id="s1">Five</h6>'],
    ['###### Six', '<h6 id="s1">Six</h6>'],
  ])('sets them one level deeper, the sixth at most: %s', async (markdown, html) => {
    expect(await withRemark(remarkHeadings, markdown)).toBe(html);
  });

  it('numbers them in their order, whatever their level, and in quotations and lists, too', async () => {
    const html = await withRemark(remarkHeadings, '## A\n\n> ### B\n\n- ## C\n\nA\n---');
    expect(html.match(/<h\d id="\w+">\w/g)).toEqual([
      '<h3 id="s1">A',
      '<h4 id="s2">B',
      '<h3 id="s3">C',
      '<h3 id="s4">A',
    ]);
  });

  it('starts at 1 again for the next account', async () => {
    const processor = unified().use(remarkParse).use(remarkHeadings).use(remarkRehype).use(rehypeStringify);
    expect(String(await processor.process('## A'))).toBe('<h3 id="s1">A</h3>');
    expect(String(await processor.process('## B'))).toBe('<h3 id="s1">B</h3>');
  });
});

describe('the plugin for mentions', () => {
  it.each([
    ['[a](actor:x)', '<a href="/actors/x/">a</a>'],
    ['[a](place:x-7)', '<a href="/places/x-7/">a</a>'],
    ['[a](outlet:x)', '<a href="/outlets/x/">a</a>'],
  ])('makes a link of %s', async (markdown, html) => {
    expect(await withMentions(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['[a](https://gazette.example/ "Title")', '<a href="https://gazette.example/" title="Title">a</a>'],
    ['[a](person:x)', '<a href="person:x">a</a>'],
    ['[a](actor:X)', '<a href="actor:X">a</a>'],
    ['`[a](actor:x)`', '<code>[a](actor:x)</code>'],
    ['\\[a](actor:x)', '[a](actor:x)'],
  ])('leaves %s alone', async (markdown, html) => {
    expect(await withMentions(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['The [council](actor:nobody) met.', 1, 5, 'There is no actor "nobody".'],
    ['One.\n\n- It *names\n  [us](place:nobody)*', 4, 3, 'There is no place "nobody".'],
    ['## The [paper](outlet:nobody "A slip.")', 1, 8, 'There is no outlet "nobody".'],
  ])(
    'fails on a record that does not exist, with line and column: %j',
    async (markdown, line, column, reason) => {
      const error: unknown = await withMentions(markdown).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(VFileMessage);
      expect(error).toMatchObject({
        line,
        column,
        reason,
        source: 'parallax',
        ruleId: 'unknown-id',
        fatal: true,
      });
    },
  );
});

describe('the plugin for [sic]', () => {
  const marked = (words: string, note: number, block = 'p7') =>
    `<span class="sic">${words}<a href="#${block}-n${note}" class="sic-mark"> [sic]</a></span>`;
  const noteOf = (words: string, note: number, block = 'p7') =>
    `<span class="note" id="${block}-n${note}"><b>As in the source.</b> ${words}</span>`;

  it('marks the words, and collects the notes at the end of their paragraph, numbered, as text', () => {
    expect(withSic('[a *b*](sic: "A slip.") and [c](sic: "B & <c>").')).toBe(
      `<p id="p7">${marked('a <em>b</em>', 1)} and ${marked('c', 2)}. ` +
        `<span class="notes">${noteOf('A slip.', 1)} ${noteOf('B &#x26; &#x3C;c>', 2)}</span></p>`,
    );
  });

  it('marks a mention that has a note, and leaves it a link', () => {
    expect(withSic('[a](actor:x "A slip.")')).toBe(
      `<p id="p7">${marked('<a href="actor:x">a</a>', 1)} <span class="notes">${noteOf('A slip.', 1)}</span></p>`,
    );
  });

  it('marks every one of several in a row', () => {
    const html = withSic('[a](sic: "1")[b](actor:b "2")[c](place:c)[d](sic: "4")');
    expect(html.match(/<\/b> \d|"place:c"/g)).toEqual(['"place:c"', '</b> 1', '</b> 2', '</b> 4']);
  });

  it('sets the notes of a heading in a paragraph after it, each after its own', () => {
    const html = (words: string, note: string) =>
      `<h2 id="s7">${marked(words, 1, 's7')}</h2>\n<p class="notes">${noteOf(note, 1, 's7')}</p>`;
    expect(withSic('## [a](sic: "One.")\n\n## [b](sic: "Two.")')).toBe(
      `${html('a', 'One.')}\n${html('b', 'Two.')}`,
    );
  });

  it.each([
    ['words without a link', 'a', 'a'],
    ['a mention without a note', '[a](actor:x)', '<a href="actor:x">a</a>'],
    [
      'the title of another link',
      '[a](https://x.example "T")',
      '<a href="https://x.example" title="T">a</a>',
    ],
  ])('leaves %s alone', (_, markdown, html) => {
    expect(withSic(markdown)).toBe(`<p id="p7">${html}</p>`);
  });
});

describe('the plugin for the counts of a coding', () => {
  const words = new Map([[7, '2 coded items']]);
  const count = '<a class="count" href="coding/#p7">2 coded items</a>';
  const withCounts = (...children: HtmlRoot['children']) => {
    const tree: HtmlRoot = { type: 'root', children };
    rehypeCodingCounts({ words, page: 'coding/' })(tree);
    return toHtml(tree);
  };

  it('ends the paragraphs that the coding has something on with a link to it', () => {
    expect(withCounts(h('p#p7', 'One.'), h('p#p8', 'Two.'))).toBe(
      `<p id="p7">One. ${count}</p><p id="p8">Two.</p>`,
    );
  });

  it('finds them in quotations, and leaves paragraphs without a number and other elements alone', () => {
    expect(withCounts(h('blockquote', h('p#p7', 'One.')), h('p.notes', 'A slip.'), h('h3#p7', 'No.'))).toBe(
      `<blockquote><p id="p7">One. ${count}</p></blockquote><p class="notes">A slip.</p><h3 id="p7">No.</h3>`,
    );
  });
});

describe('the pipeline', () => {
  it('sets the counts of a coding after the notes of their paragraph', () => {
    const html = renderMarkdown('One [peers](sic: "Piers.").', {
      counts: { words: new Map([[1, '2 coded items']]), page: 'coding/' },
    });
    expect(html).toMatch(
      /Piers\.<\/span><\/span> <a class="count" href="coding\/#p1">2 coded items<\/a><\/p>$/,
    );
  });

  it('sanitises last: what our own plugins add passes the same gate', () => {
    const html = renderMarkdown('[One](actor:x).', {
      href: () => 'javascript:alert(1)',
      counts: { words: new Map([[1, '<b>2</b>']]), page: 'javascript:alert(1)' },
    });
    expect(html).not.toContain('javascript:');
    expect(html).toContain('<a class="count">&#x3C;b>2&#x3C;/b></a>');
  });

  it('names the file of an account that mentions an unknown record', () => {
    const render = () => renderMarkdown('The [council](actor:nobody).', { path: 'articles/a.md' });
    expect(render).toThrow(expect.objectContaining({ file: 'articles/a.md', line: 1, column: 5 }));
  });

  const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  it.each(['P1', 'Main', 'Account', 's2', 'P1-actor-x', 'Original', 'q', '[p1](actor:x)', '`p1`', ''])(
    'gives no heading an id that the page needs: “## %s”',
    (words) => {
      const html = renderMarkdown(`## ${words}\n\nOne.\n\n### ${words}\n\nTwo.`);
      expect(idsIn(html)).toEqual(['s1', 'p1', 's2', 'p2']);
    },
  );

  it.each(CASES)('gives every id once: $name', ({ input }) => {
    const ids = idsIn(renderMarkdown(input));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every link within the page end at an id of the page', () => {
    let links = 0;
    for (const { input } of CASES) {
      const html = renderMarkdown(input);
      const ids = new Set(idsIn(html));
      for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) {
        expect(ids).toContain(id);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(20);
  });

  it('keeps the first number of a list, rules and inline code', () => {
    const html = renderMarkdown('7. seven\n8. eight\n\n---\n\nIt is `B-7`.');
    expect(html).toContain('<ol start="7">');
    expect(html).toContain('<hr>');
    expect(html).toContain('<code>B-7</code>');
  });

  it('leaves nothing in an account for scripts to look at but ids', () => {
    for (const { input } of CASES) {
      expect(renderMarkdown(input)).not.toMatch(/data-|class="mention"/);
    }
  });
});

import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Plugin } from 'unified';
import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { accountPipeline } from '../../../src/markdown/pipeline.ts';
import { rehypeMentionIds } from '../../../src/markdown/rehype-mention-ids.ts';
import { rehypeNotes } from '../../../src/markdown/rehype-notes.ts';
import { remarkHeadings } from '../../../src/markdown/remark-headings.ts';
import { remarkMentions } from '../../../src/markdown/remark-mentions.ts';
import { paragraphId, remarkParagraphs } from '../../../src/markdown/remark-paragraphs.ts';
import { sanitizeSchema } from '../../../src/markdown/sanitize-schema.ts';
import { CASES } from './fixtures.ts';
import { hrefOf, renderAccount } from './render-account.ts';

/** Renders Markdown with one plugin and nothing else of ours. */
async function withRemark(plugin: () => (tree: Root) => void, markdown: string): Promise<string> {
  return String(
    await unified().use(remarkParse).use(plugin).use(remarkRehype).use(rehypeStringify).process(markdown),
  );
}

async function withMentions(markdown: string): Promise<string> {
  return String(
    await unified()
      .use(remarkParse)
      .use(remarkMentions, { href: hrefOf })
      .use(remarkRehype)
      .use(rehypeStringify)
      .process(markdown),
  );
}

/** Runs one rehype plugin over a paragraph with the id `p7`. */
async function withRehype(plugin: Plugin<[], HtmlRoot>, ...children: HtmlRoot['children']): Promise<string> {
  return runOver(plugin, {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: { id: 'p7' }, children: children as never }],
  });
}

async function runOver(plugin: Plugin<[], HtmlRoot>, tree: HtmlRoot): Promise<string> {
  const processor = unified().use(plugin).use(rehypeStringify);
  return processor.stringify(await processor.run(tree));
}

const span = (properties: Record<string, string>, value: string, tagName = 'span') => ({
  type: 'element' as const,
  tagName,
  properties,
  children: [{ type: 'text' as const, value }],
});

describe('the plugin for paragraphs', () => {
  it('numbers them from 1 and starts each with its permalink', async () => {
    expect(await withRemark(remarkParagraphs, 'One.\n\nTwo.')).toBe(
      '<p id="p1"><a href="#p1" class="pn" aria-label="Paragraph 1">1</a>One.</p>\n' +
        '<p id="p2"><a href="#p2" class="pn" aria-label="Paragraph 2">2</a>Two.</p>',
    );
  });

  it('counts the items of tight lists and quotations, but no heading', async () => {
    const html = await withRemark(remarkParagraphs, '## No\n\n- one\n- two\n\n> three\n\nfour');
    expect(
      [...html.matchAll(/<p id="(p\d+)">.*?<\/a>(\w+)/g)].map(([, id, text]) => `${id} ${text}`),
    ).toEqual(['p1 one', 'p2 two', 'p3 three', 'p4 four']);
  });

  it('starts at 1 again for the next account', async () => {
    const processor = unified().use(remarkParse).use(remarkParagraphs).use(remarkRehype).use(rehypeStringify);
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
    ['[a](actor:x)', '<a href="/actors/x/" data-record="actor-x">a</a>'],
    ['[a](place:x-7)', '<a href="/places/x-7/" data-record="place-x-7">a</a>'],
    ['[a](outlet:x)', '<a href="/outlets/x/" data-record="outlet-x">a</a>'],
    [
      '[a](actor:x "A slip.")',
      '<span class="sic" data-note="A slip."><a href="/actors/x/" data-record="actor-x">a</a></span>',
    ],
    ['[a](sic: "A slip.")', '<span class="sic" data-note="A slip.">a</span>'],
    ['[a *b*](sic: "A slip.")', '<span class="sic" data-note="A slip.">a <em>b</em></span>'],
  ])('makes of %s what its page needs', async (markdown, html) => {
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

  it('marks every one of several in a row', async () => {
    const html = await withMentions('[a](sic: "1")[b](actor:b "2")[c](place:c)[d](sic: "4")');
    expect(html.match(/data-note="\d"|data-record="[^"]+"/g)).toEqual([
      'data-note="1"',
      'data-note="2"',
      'data-record="actor-b"',
      'data-record="place-c"',
      'data-note="4"',
    ]);
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

describe('the plugin for the ids of mentions', () => {
  it('gives one to the first mention of each record in a paragraph', async () => {
    expect(
      await withRehype(
        rehypeMentionIds,
        span({ dataRecord: 'actor-x' }, 'a', 'a'),
        span({ dataRecord: 'place-x' }, 'b', 'a'),
        span({ dataRecord: 'actor-x' }, 'c', 'a'),
        span({}, 'd', 'a'),
      ),
    ).toBe('<p id="p7"><a id="p7-actor-x">a</a><a id="p7-place-x">b</a><a>c</a><a>d</a></p>');
  });
});

describe('the plugin for notes', () => {
  it('collects them at the end of their paragraph, numbered, as text', async () => {
    expect(
      await withRehype(rehypeNotes, span({ dataNote: 'A slip.' }, 'a'), span({ dataNote: 'B & <c>' }, 'b')),
    ).toBe(
      '<p id="p7">' +
        '<span>a<a href="#p7-n1" class="sic-mark"> [sic]</a></span>' +
        '<span>b<a href="#p7-n2" class="sic-mark"> [sic]</a></span> ' +
        '<span class="notes">' +
        '<span class="note" id="p7-n1"><b>As in the source.</b> A slip.</span> ' +
        '<span class="note" id="p7-n2"><b>As in the source.</b> B &#x26; &#x3C;c></span></span></p>',
    );
  });

  it('leaves a paragraph without notes alone', async () => {
    expect(await withRehype(rehypeNotes, span({}, 'a'))).toBe('<p id="p7"><span>a</span></p>');
  });

  it('sets those of a heading in a paragraph after it, each after its own', async () => {
    const heading = (id: string, note: string) => ({
      type: 'element' as const,
      tagName: 'h3',
      properties: { id },
      children: [span({ dataNote: note }, 'a')],
    });
    const tree: HtmlRoot = { type: 'root', children: [heading('s1', 'One.'), heading('s2', 'Two.')] };
    expect(await runOver(rehypeNotes, tree)).toBe(
      '<h3 id="s1"><span>a<a href="#s1-n1" class="sic-mark"> [sic]</a></span></h3>' +
        '<p class="notes"><span class="note" id="s1-n1"><b>As in the source.</b> One.</span></p>' +
        '<h3 id="s2"><span>a<a href="#s2-n1" class="sic-mark"> [sic]</a></span></h3>' +
        '<p class="notes"><span class="note" id="s2-n1"><b>As in the source.</b> Two.</span></p>',
    );
  });
});

describe('the pipeline', () => {
  it('sanitises last', () => {
    const { rehypePlugins } = accountPipeline({ href: hrefOf });
    expect(rehypePlugins.at(-1)).toEqual([rehypeSanitize, sanitizeSchema]);
  });

  const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  it.each(['P1', 'Main', 'Account', 's2', 'P1-actor-x', 'Original', 'q', '[p1](actor:x)', '`p1`', ''])(
    'gives no heading an id that the page needs: “## %s”',
    async (words) => {
      const html = await renderAccount(`## ${words}\n\nOne.\n\n### ${words}\n\nTwo.`);
      expect(idsIn(html)).toEqual(['s1', 'p1', 's2', 'p2']);
    },
  );

  it.each(CASES)('gives every id once: $name', async ({ input }) => {
    const ids = idsIn(await renderAccount(input));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every link within the page end at an id of the page', async () => {
    let links = 0;
    for (const { input } of CASES) {
      const html = await renderAccount(input);
      const ids = new Set(idsIn(html));
      for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) {
        expect(ids).toContain(id);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(20);
  });

  it('keeps the first number of a list, rules and inline code', async () => {
    const html = await renderAccount('7. seven\n8. eight\n\n---\n\nIt is `B-7`.');
    expect(html).toContain('<ol start="7">');
    expect(html).toContain('<hr>');
    expect(html).toContain('<code>B-7</code>');
  });

  it('leaves nothing in an account for Pagefind or for mentions to look at but ids', async () => {
    for (const { input } of CASES) {
      expect(await renderAccount(input)).not.toMatch(/data-|class="mention"/);
    }
  });
});

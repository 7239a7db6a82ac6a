import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues, type Expected } from './broken-archive.ts';
import type { RuleName } from '../../../src/content/issue.ts';

const ARTICLE = 'articles/bridge-closed.md';
const FERRY = 'articles/ferry-profits.md';
const after = (from: string, to: string) => checkAfter(({ edit }) => edit(ARTICLE, from, to));
const one = (at: string, rule: RuleName, message: RegExp, help?: RegExp): Expected => ({
  at: `${ARTICLE}:${at}`,
  rule,
  message,
  ...(help && { help }),
});

describe('a mention', () => {
  it('of a record that does not exist is an error at the link', async () => {
    expectIssues(
      await after('actor:mara-lindqvist', 'actor:mara-lindquist'),
      one('17:24', 'listed-not-mentioned', /"mara-lindqvist"/),
      one(
        '29:1',
        'unknown-id',
        /no actor "mara-lindquist"\. Did you mean "mara-lindqvist"\?/,
        /content\/actors/,
      ),
    );
  });

  it('of no valid id is an error, too', async () => {
    expectIssues(
      await after('place:millford', 'place:Millford'),
      one('18:10', 'listed-not-mentioned', /"millford"/),
      one('26:62', 'unknown-id', /no place "Millford"\. Did you mean "millford"\?/),
    );
  });

  it('of a record that the frontmatter does not list is a warning, once', async () => {
    const text = 'The [office](actor:bridge-office) and again the [office](actor:bridge-office) expects';
    expectIssues(
      await after('The paper expects', text),
      one('34:5', 'unlisted-mention', /actor "bridge-office"/, /Add bridge-office to `actors`/),
    );
  });

  it('is missed for each record that the frontmatter lists', async () => {
    expectIssues(
      await after('[old bridge](place:old-bridge)', 'old bridge'),
      one('18:20', 'listed-not-mentioned', /never mentions the place "old-bridge"/, /Link its first mention/),
    );
  });

  it('with a blank in its address is no link to Markdown, and an error', async () => {
    expectIssues(
      await after('actor:mara-lindqvist', 'actor:Mara Lindqvist'),
      one('17:24', 'listed-not-mentioned', /"mara-lindqvist"/),
      one('29:16', 'broken-link', /\]\(actor:Mara Lindqvist\)/, /no space/),
    );
  });
});

describe('a note on words of the source', () => {
  it('is not left out', async () => {
    expectIssues(
      await after('(sic: "So in the\nsource; piers must be meant.")', '(sic:)'),
      one('29:86', 'sic-without-note', /no note/, /in quotes/),
    );
  });

  it('is in quotes', async () => {
    expectIssues(
      await after('(sic: "So in the\nsource; piers must be meant.")', '(sic: piers are meant)'),
      one('29:92', 'broken-link', /\]\(sic: piers are meant\)/, /"The note, in quotes\."/),
    );
  });
});

describe('a link', () => {
  it.each([
    ['javascript:alert(1)', 'unsafe-url', /"javascript:" are not allowed/],
    ['data:text/html,x', 'unsafe-url', /"data:"/],
    ['actr:town-council', 'unsafe-url', /"actr:" are not allowed\. Did you mean "actor:"\?/],
    ['mailto:a@b.example', 'unsafe-url', /"mailto:"/],
    ['https://user:pass@host.example/', 'unsafe-url', /without a password/],
    ['http:host', 'unsafe-url', /not a full web address/],
    ['HTTPS://host.example/', 'unsafe-url', /not a full web address/],
    ['https:///host.example/', 'unsafe-url', /not a full web address/],
    ['/actors/town-council/', 'relative-link', /is not a full one/],
    ['#p1', 'relative-link', /"#p1"/],
    ['//host.example/', 'relative-link', /"\/\/host\.example\/"/],
  ] as const)('to %s is an error', async (url, rule, message) => {
    expectIssues(await after('https://gazette.example/plan', url), one('34:27', rule, message));
  });

  it('without words is an error', async () => {
    expectIssues(
      await after('[by autumn](https', 'by autumn [](https'),
      one('34:37', 'empty-link', /has no words/, /between the square brackets/),
    );
  });

  it('by reference is an error at its definition', async () => {
    expectIssues(
      await after('[by autumn](https://gazette.example/plan).', '[by autumn][1].\n\n[1]: actor:town-council'),
      one('36:1', 'link-definition', /\[1\]/, /in the link itself/),
    );
  });
});

describe('what an account may not hold', () => {
  it.each([
    [
      'raw HTML in a line',
      'The <b>paper</b> expects',
      [one('34:5', 'raw-html', /raw HTML: "<b>"/, /Markdown/), one('34:13', 'raw-html', /"<\/b>"/)],
    ],
    [
      'a block of HTML',
      '<script>alert(1)</script>\n\nThe paper expects',
      [one('34:1', 'raw-html', /<script>/)],
    ],
    ['an HTML comment', '<!-- later -->\n\nThe paper expects', [one('34:1', 'raw-html', /later/)]],
    [
      'an image',
      'The ![map](https://a.example/map.png) paper expects',
      [one('34:5', 'image', /image/, /only text/)],
    ],
    [
      'a heading of the first level',
      '# Plans\n\nThe paper expects',
      [one('34:1', 'heading-depth', /first level/, /##/)],
    ],
    [
      'four blanks by accident',
      '    The paper says.\n\nThe paper expects',
      [one('34:1', 'code-block', /The paper says/, /four blanks/)],
    ],
    ['a fenced block', '```\nx\n```\n\nThe paper expects', [one('34:1', 'code-block', /code block/)]],
  ])('%s', async (_, text, expected) => {
    expectIssues(await after('The paper expects', text), ...expected);
  });

  it('is told even when the frontmatter has problems, too', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, 'byline:', 'bylin:');
      await edit(ARTICLE, 'The paper', 'The <i>paper');
    });
    expectIssues(issues, one('4:1', 'unknown-key', /bylin/), one('34:5', 'raw-html', /<i>/));
  });
});

describe('the frontmatter', () => {
  it('is no part of the account, whatever it says', async () => {
    const note = '\n# A [note](actor:nobody-at-all) with <b>words</b>\n\n\nsummary:';
    expectIssues(await after('summary:', note));
  });
});

describe('an account that starts with a rule', () => {
  it('is read to its end, with the positions of its file', async () => {
    const text = (words: string) => `---\n\n${words}\n\n---\n\nThe Gazette writes`;
    const ruled = (words: string) =>
      checkAfter(async ({ edit }) => {
        await edit(ARTICLE, 'The Gazette writes', text(words));
        await edit(ARTICLE, 'paragraphs: 3', 'paragraphs: 4');
      });
    expectIssues(await ruled('It begins.'));
    expectIssues(
      await ruled('It [begins](actor:nobody-at-all).'),
      one('28:4', 'unknown-id', /no actor "nobody-at-all"/),
    );
  });
});

describe('the paragraphs of an account', () => {
  it('are at least one', async () => {
    const issues = await checkAfter(async ({ write, root }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(`${root}/content/${FERRY}`, 'utf8');
      await write(FERRY, `${text.slice(0, text.indexOf('---\n\n') + 4)}## Nothing\n`);
    });
    expectIssues(
      issues,
      { at: `${FERRY}:18:10`, rule: 'listed-not-mentioned', message: /bridge-office/ },
      { at: `${FERRY}:19:10`, rule: 'listed-not-mentioned', message: /old-bridge/ },
      { at: `${FERRY}:26:1`, rule: 'empty-account', message: /no paragraph/, help: /under the frontmatter/ },
    );
  });

  it('are as many as the original has, or it is a warning', async () => {
    expectIssues(
      await after('paragraphs: 3', 'paragraphs: 4'),
      one('23:15', 'paragraphs-differ', /The account has 3 paragraphs, the original 4/, /¶/),
    );
  });
});

describe('Markdown that is meant to exhaust the parser', () => {
  it.each([
    ['quotations', '>'.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['numbered lists, line by line', `${'1. '.repeat(19)} a\n\n`.repeat(10_000)],
    ['brackets', '['.repeat(100_000)],
    ['emphasis', '*a _b '.repeat(3000)],
    ['HTML openings', 'a <!-- '.repeat(2000)],
    ['indentation', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ])('by %s is one clear issue', async (_, text) => {
    const issues = await after('The paper expects', text);
    expect(issues).toMatchObject([
      { rule: 'account-too-complex', file: `content/${ARTICLE}`, severity: 'error' },
    ]);
    expect(issues[0]?.line).toBeGreaterThanOrEqual(34);
  });
});

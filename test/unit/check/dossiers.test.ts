import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues, type Expected } from './broken-archive.ts';
import type { RuleName } from '../../../src/content/issue.ts';

const DOSSIER = 'dossiers/bridge-dispute.md';
const INTRODUCTION = 'Two papers tell why the [old bridge](place:old-bridge) was closed.';
const after = (from: string, to: string) => checkAfter(({ edit }) => edit(DOSSIER, from, to));
const one = (at: string, rule: RuleName, message: RegExp, help?: RegExp): Expected => ({
  at: `${DOSSIER}:${at}`,
  rule,
  message,
  ...(help && { help }),
});

describe('the file of a dossier', () => {
  it('has a name that is an id, and ends in .md', async () => {
    const issues = await checkAfter(async ({ write, root }) => {
      const { readFile } = await import('node:fs/promises');
      await write('dossiers/Two Banks.md', await readFile(`${root}/content/${DOSSIER}`, 'utf8'));
      await write('dossiers/other.yaml', 'x: 1');
    });
    expectIssues(
      issues,
      { at: 'dossiers/Two Banks.md:1:1', rule: 'bad-slug', message: /"Two Banks"/, help: /two-banks\.md/ },
      { at: 'dossiers/other.yaml:1:1', rule: 'unexpected-file', message: /end in \.md/, help: /other\.md/ },
    );
  });

  it('has frontmatter', async () => {
    expectIssues(
      await checkAfter(({ write }) => write(DOSSIER, 'Two papers.\n')),
      one('1:1', 'missing-frontmatter', /line 1 is not ---/, /keys of the record/),
    );
  });

  it('has the keys that its schema has', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(DOSSIER, 'summary:', 'sumary:');
        await edit(DOSSIER, '[bridge-closed, ferry-profits]', '[bridge-closed]');
      }),
      one('2:1', 'missing-key', /"summary" is missing/),
      one('3:1', 'unknown-key', /"sumary" here\. Did you mean "summary"\?/),
      one('4:11', 'bad-value', /"articles": It needs at least 2 entries\./),
    );
  });
});

describe('the articles and questions of a dossier', () => {
  it('have among them the one with which its story is told', async () => {
    expectIssues(
      await after(', what-next]', ']\nleadQuestion: what-next'),
      one('6:15', 'bad-value', /The dossier does not ask this question/),
    );
  });

  it('exist', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(DOSSIER, 'ferry-profits]', 'ferry-profit]');
        await edit(DOSSIER, 'what-next]', 'what-nxt]');
      }),
      one(
        '4:27',
        'unknown-id',
        /no article "ferry-profit"\. Did you mean "ferry-profits"\?/,
        /content\/articles\/ferry-profit\.md/,
      ),
      one('5:25', 'unknown-id', /no question "what-nxt"\. Did you mean "what-next"\?/),
    );
  });

  it('are listed once', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(DOSSIER, '[bridge-closed, ', '[bridge-closed, bridge-closed, ');
        await edit(DOSSIER, '[why-closed, ', '[why-closed, why-closed, ');
      }),
      one('4:27', 'duplicate-entry', /article "bridge-closed" .* twice: first in line 4/),
      one('5:25', 'duplicate-entry', /question "why-closed" .* twice: first in line 5/),
    );
  });

  it('are coded by its coder, or it is a warning', async () => {
    const issues = await checkAfter(({ remove }) => remove('codings/ferry-profits.coder-a.yaml'));
    expect(issues.filter(({ rule }) => rule !== 'unused-term')).toMatchObject([
      {
        file: `content/${DOSSIER}`,
        line: 4,
        column: 27,
        severity: 'warning',
        rule: 'not-coded',
        message: 'The article "ferry-profits" has no coding by "coder-a" and this codebook.',
      },
    ]);
  });

  it('are told once when nobody codes by the name of its coder', async () => {
    expectIssues(
      await after('coder: coder-a', 'coder: coder-aa'),
      one(
        '6:8',
        'not-coded',
        /There are no codings by "coder-aa"\. Did you mean "coder-a"\?/,
        /by coder-a\./,
      ),
    );
  });
});

describe('the introduction of a dossier', () => {
  it('is not empty', async () => {
    expectIssues(
      await after(`${INTRODUCTION}\n\nNeither had seen the report of the inspection.\n`, '## Two papers\n'),
      one('10:1', 'empty-introduction', /no introduction/, /under the frontmatter/),
    );
  });

  it('has as many paragraphs and mentions as it likes', async () => {
    expectIssues(await after('Neither', 'One.\n\nTwo of the [council](actor:town-council).\n\nNeither'));
  });

  it.each([
    ['raw HTML', 'Two <b>papers', one('11:5', 'raw-html', /"<b>"/)],
    ['an image', '![x](https://a.example/x.png) papers', one('11:1', 'image', /image/)],
    ['a first heading', '# Two\n\nPapers', one('11:1', 'heading-depth', /first level/)],
    ['an unsafe link', '[papers](javascript:alert(1))', one('11:1', 'unsafe-url', /"javascript:"/)],
    ['a broken link', '[papers](actor:Town Council)', one('11:8', 'broken-link', /Markdown does not/)],
    [
      'a link to a record that is not there',
      '[papers](outlet:valey-gazette)',
      one('11:1', 'unknown-id', /no outlet "valey-gazette"\. Did you mean "valley-gazette"\?/),
    ],
    [
      'Markdown beyond all prose',
      '>'.repeat(10_000),
      one('11:1', 'introduction-too-complex', /The introduction nests quotations/),
    ],
  ])('holds no such thing as %s', async (_, text, expected) => {
    expectIssues(await after('Two papers tell', text), expected);
  });

  it('uses the records that it mentions', async () => {
    expectIssues(
      await checkAfter(async ({ write, edit }) => {
        await write('actors/ash-ferry.yaml', 'name: "Ash Ferry"\nkind: body\ndescription: "x"\n');
        await edit(DOSSIER, 'Neither', 'The [ferry](actor:ash-ferry) gains. Neither');
      }),
    );
  });
});

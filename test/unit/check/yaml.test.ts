import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/content/yaml-source.ts';
import { checkAfter, expectIssues, type Expected } from './broken-archive.ts';
import type { RuleName } from '../../../src/content/issue.ts';

const ARTICLE = 'articles/bridge-closed.md';
const issuesOf = (text: string) => readYaml(text, 'content/x.yaml').issues;
const one = (rule: RuleName, at: string, message: RegExp, help?: RegExp): Expected => ({
  at: `x.yaml:${at}`,
  rule,
  message,
  ...(help && { help }),
});

describe('frontmatter', () => {
  it('must be there', async () => {
    const issues = await checkAfter(({ edit }) => edit(ARTICLE, '---\ntitle', 'title'));
    expectIssues(issues, {
      at: `${ARTICLE}:1:1`,
      rule: 'missing-frontmatter',
      message: /line 1 is not ---/,
      help: /a line ---/,
    });
  });

  it('must end', async () => {
    const issues = await checkAfter(({ edit }) => edit(ARTICLE, '\n---\n\nThe', '\n\nThe'));
    expectIssues(issues, { at: `${ARTICLE}:1:1`, rule: 'missing-frontmatter', message: /has no end/ });
  });

  it('must not start after an empty line', async () => {
    const issues = await checkAfter(({ edit }) => edit(ARTICLE, '---\ntitle', '\n---\ntitle'));
    expectIssues(issues, { at: `${ARTICLE}:1:1`, rule: 'missing-frontmatter', message: /line 1/ });
  });

  it('has its issues at the lines and columns of the file', async () => {
    const issues = await checkAfter(({ edit }) => edit(ARTICLE, 'genre: report', 'genre: &g report'));
    expectIssues(issues, { at: `${ARTICLE}:7:8`, rule: 'yaml-anchor', message: /"&g"/, help: /anchors/ });
  });

  it('that is no YAML does not hide the problems of the account or of other files', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, '"Old bridge closed after inspection"', 'Old bridge: closed');
      await edit(ARTICLE, 'https://gazette.example/plan', 'javascript:alert(1)');
      await edit('articles/ferry-profits.md', 'outlet: ferry-news', 'outlet: fery-news');
    });
    expectIssues(
      issues,
      {
        at: `${ARTICLE}:2:8`,
        rule: 'yaml-syntax',
        message: /Another key starts within this value/,
        help: /needs quotes/,
      },
      { at: `${ARTICLE}:34:27`, rule: 'unsafe-url', message: /"javascript:"/ },
      { at: 'articles/ferry-profits.md:3:9', rule: 'unknown-id', message: /"ferry-news"/ },
    );
  });
});

describe('YAML that content may not use', () => {
  it('anchors and aliases, each at its place', () => {
    expectIssues(
      issuesOf('a: &one x\nb: *one\n'),
      one('yaml-anchor', '1:4', /&one/, /Write the value out/),
      one('yaml-alias', '2:4', /\*one/, /Write the value out/),
    );
  });

  it('merge keys', () => {
    expectIssues(
      issuesOf('a: {}\n<<: {b: 1}\n'),
      one('yaml-merge-key', '2:1', /merge key/, /Write the keys out/),
    );
  });

  it.each(['!!js/function', '!anything', '!!binary', '!!str'])('the tag %s', (tag) => {
    expectIssues(
      issuesOf(`name: ${tag} "x"\n`),
      one('yaml-tag', '1:7', /This is the tag/, /Take the tag out/),
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s, also deep inside', (key) => {
    const source = readYaml(`a:\n  - ${key}: {polluted: true}\n`, 'content/x.yaml');
    expectIssues(source.issues, one('yaml-key', '2:5', new RegExp(key)));
    expect(source.data).toEqual({ a: [{}] });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('keys that are no text', () => {
    expectIssues(
      issuesOf('1: a\ntrue: b\n? [c]\n: d\n'),
      one('yaml-key', '1:1', /not text but 1/),
      one('yaml-key', '2:1', /not text but true/),
      one('yaml-key', '3:3', /not text but a list/),
    );
  });

  it('a key twice, naming the line of the first', () => {
    const source = readYaml('a: 1\nb: 2\na: 3\n', 'content/x.yaml');
    expectIssues(
      source.issues,
      one('duplicate-key', '3:1', /"a" is given twice: first in line 1/, /Keep one/),
    );
  });

  it('a second document, and directives', () => {
    expectIssues(issuesOf('a: 1\n---\nb: 2\n---\nc: 3\n'), one('yaml-documents', '2:1', /second document/));
    expectIssues(issuesOf('%YAML 1.1\n---\na: yes\n'), one('yaml-directive', '1:1', /%YAML/));
  });

  it('values that other readers take for numbers or times', () => {
    expectIssues(
      issuesOf('a: 1_000\nb: 2020-05-08T10:00:00Z\nc: "1_000"\nd: 0b11\n'),
      one('ambiguous-value', '1:4', /"1_000"/, /quotes/),
      one('ambiguous-value', '2:4', /2020-05-08T/),
      one('ambiguous-value', '4:4', /0b11/),
    );
  });
});

describe('syntax errors', () => {
  it('say where and what would be right', () => {
    expectIssues(
      issuesOf('a: "open\nb: 1\n'),
      one('yaml-syntax', '3:1', /Missing closing/, /Close every quote/),
    );
    expectIssues(issuesOf('a:\n\t- b\n'), one('yaml-syntax', '2:1', /[Tt]ab/, /blanks, not with tabs/));
    expectIssues(issuesOf('a: @b\n'), one('yaml-syntax', '1:4', /@/, /needs quotes/));
  });

  it('are told once a line', () => {
    expect(issuesOf('a: b: c: d\n')).toHaveLength(1);
  });
});

describe('YAML that is meant to exhaust the reader', () => {
  it.each([
    ['brackets', 'a: ' + '['.repeat(100_000)],
    ['lists in one line', '- '.repeat(100_000)],
    ['complex keys', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('by depth of %s is one issue', (_, text) => {
    const issues = issuesOf(text);
    expect(issues).toMatchObject([{ rule: 'yaml-too-deep', severity: 'error' }]);
  });

  it('by aliases of aliases is never expanded', () => {
    const lines = Array.from({ length: 30 }, (_, n) =>
      `k${n}: &a${n} [*a${n - 1}, *a${n - 1}]`.replaceAll('*a-1', 'x'),
    );
    const issues = issuesOf(lines.join('\n'));
    expect(issues).toHaveLength(30 + 29 * 2);
    expect(issues.map(({ rule }) => rule)).not.toContain('yaml-syntax');
  });

  it('by breadth or by tags is one issue', () => {
    expect(issuesOf('- a\n'.repeat(5001))).toMatchObject([{ rule: 'yaml-too-large', line: 1, column: 1 }]);
    expect(issuesOf('!a '.repeat(200_000))).toMatchObject([{ rule: 'yaml-too-large' }]);
  });
});

describe('the position of a path', () => {
  const source = readYaml('name: x\nlist:\n  - a\n  - {b: 1, c: }\nempty:\n', 'content/x.yaml', 10);

  it('is that of the value, or of the key', () => {
    expect(source.locationOf(['list', 1, 'b'])).toEqual({ line: 13, column: 9 });
    expect(source.locationOf(['list', 1, 'b'], 'key')).toEqual({ line: 13, column: 6 });
    expect(source.locationOf(['list'], 'key')).toEqual({ line: 11, column: 1 });
  });

  it('is that of the key for a value that is left empty', () => {
    expect(source.locationOf(['empty'])).toEqual({ line: 14, column: 1 });
  });

  it('is that of the first key around it for what is not there', () => {
    expect(source.locationOf(['missing'])).toEqual({ line: 10, column: 1 });
    expect(source.locationOf(['list', 1, 'missing'])).toEqual({ line: 13, column: 6 });
    expect(source.locationOf(['list', 7])).toEqual({ line: 12, column: 3 });
    expect(source.locationOf([])).toEqual({ line: 10, column: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { issueAt, RULES, sortIssues, type Issue } from '../../../src/content/issue.ts';
import { reportGithub } from '../../../src/check/reporters/github.ts';
import { reportJson } from '../../../src/check/reporters/json.ts';
import { reportText } from '../../../src/check/reporters/text.ts';

const counts = { articles: 5, codings: 8, dossiers: 1, actors: 75, places: 1, outlets: 4, terms: 30 };
const unknown = issueAt(
  'unknown-id',
  'content/articles/x.md',
  { line: 14, column: 3 },
  'There is no actor "a".',
  'Add it.',
);
const unused = issueAt(
  'unused-record',
  'content/actors/b.yaml',
  { line: 1, column: 1 },
  'No article speaks of "b".',
);
const hostile: Issue = {
  ...unused,
  file: 'content/actors/\u001b[2J\n\u202e::error,x%.yaml',
  message: 'A\u0000B',
};

describe('the report as text', () => {
  it('has a line for each issue, its help under it, and a count', () => {
    expect(reportText({ issues: [unused, unknown], counts })).toBe(
      [
        'content/actors/b.yaml:1:1  warning  unused-record  No article speaks of "b".',
        `    ${RULES['unused-record'].help}`,
        'content/articles/x.md:14:3  error  unknown-id  There is no actor "a".',
        '    Add it.',
        '1 error, 1 warning in 2 files',
        '',
      ].join('\n'),
    );
  });

  it('counts only what there is', () => {
    expect(reportText({ issues: [unused, unused], counts })).toMatch(/\n2 warnings in 1 file\n$/);
    expect(reportText({ issues: [unknown, unknown, unknown], counts })).toMatch(/\n3 errors in 1 file\n$/);
  });

  it('says how much is sound', () => {
    expect(reportText({ issues: [], counts })).toBe(
      'content is sound: 5 articles, 8 codings, 1 dossier, 75 actors, 1 place, 4 outlets and 30 codebook terms\n',
    );
  });

  it('escapes what a terminal would obey', () => {
    expect(reportText({ issues: [hostile], counts })).toBe(
      'content/actors/\\u{1b}[2J\\u{a}\\u{202e}::error,x%.yaml:1:1  warning  unused-record  A\\u{0}B\n' +
        `    ${RULES['unused-record'].help}\n1 warning in 1 file\n`,
    );
  });
});

describe('the report as JSON', () => {
  it('is one object in ASCII that holds everything', () => {
    const json = reportJson({ issues: [unknown, hostile], counts });
    expect(JSON.parse(json)).toEqual({ issues: [unknown, hostile], counts });
    expect(json).toMatch(/^[\u0020-\u007e\n]+$/);
    expect(json).toMatch(/\}\n$/);
  });
});

describe('the report for GitHub', () => {
  it('is a workflow command for each issue', () => {
    expect(reportGithub({ issues: [unknown], counts })).toBe(
      '::error file=content/articles/x.md,line=14,col=3,title=unknown-id::There is no actor "a". Add it.\n',
    );
  });

  it('lets no file name forge a command', () => {
    const report = reportGithub({ issues: [hostile], counts });
    expect(report.split('\n')).toHaveLength(2);
    expect(report).toContain('%3A%3Aerror%2Cx%25.yaml,line=1');
  });

  it('is empty without issues', () => {
    expect(reportGithub({ issues: [], counts })).toBe('');
  });
});

describe('issues', () => {
  it('are sorted by file, line, column, rule and message, whatever their order was', () => {
    const at = (file: string, line: number, column: number, message = '') =>
      issueAt('image', file, { line, column }, message);
    const sorted = [at('B', 1, 1), at('a', 1, 2), at('a', 2, 1, 'x'), at('a', 2, 1, 'y'), at('a', 10, 1)];
    expect(sortIssues(sorted.toReversed())).toEqual(sorted);
  });

  it('have the severity and the help of their rule', () => {
    expect(issueAt('image', 'a', { line: 1, column: 1 }, 'm')).toMatchObject({
      severity: 'error',
      help: RULES.image.help,
    });
  });
});

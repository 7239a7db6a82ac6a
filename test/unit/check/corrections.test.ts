import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../src/content/issue.ts';
import { checkAfter, expectIssues } from './broken-archive.ts';

const FILE = 'corrections/piers.yaml';
const OF_ACCOUNT = ['article: bridge-closed', 'date: "2026-11-25"', 'of: account', 'at: [2]'];
const OF_CODING = ['article: bridge-closed', 'date: "2026-11-25"', 'of: coding', 'coder: coder-a'];
const SAID = ['before: "Three piers."', 'after: "Two piers."', 'why: "Misread."'];

const checked = (...lines: string[]) => checkAfter(({ write }) => write(FILE, `${lines.join('\n')}\n`));
const one = (at: string, rule: RuleName, message: RegExp, help?: RegExp) => ({
  at: `${FILE}:${at}`,
  rule,
  message,
  ...(help && { help }),
});

describe('a correction', () => {
  it('is of an account, of details, or of an item of a coding', async () => {
    expect(await checked(...OF_ACCOUNT, ...SAID)).toEqual([]);
    expect(await checked('article: bridge-closed', 'date: "2026-11-25"', 'of: details', ...SAID)).toEqual([]);
    expect(await checked(...OF_CODING, 'item: c-why-closed-unsafe', ...SAID)).toEqual([]);
  });

  it.each<[string, string[], ReturnType<typeof one>]>([
    [
      'an article that there is',
      ['article: bridge-shut', ...OF_ACCOUNT.slice(1), ...SAID],
      one('1:10', 'unknown-id', /no article "bridge-shut"/),
    ],
    [
      'a day',
      [OF_ACCOUNT[0]!, 'date: "2026-11"', ...OF_ACCOUNT.slice(2), ...SAID],
      one('2:7', 'bad-date', /"2026-11" is not a day/),
    ],
    [
      'paragraphs of an account',
      [...OF_ACCOUNT.slice(0, 3), ...SAID],
      one('3:5', 'bad-value', /Name the paragraphs with `at`/),
    ],
    [
      'paragraphs that there are',
      [...OF_ACCOUNT.slice(0, 3), 'at: [9]', ...SAID],
      one('4:6', 'unknown-paragraph', /no paragraph 9/),
    ],
    [
      'what it says now, or what is gone',
      [...OF_ACCOUNT, SAID[0]!, SAID[2]!],
      one('5:9', 'bad-value', /`after`.*`withdrawn`/),
    ],
    [
      'a difference between before and after',
      [...OF_ACCOUNT, SAID[0]!, 'after: "Three  piers."', SAID[2]!],
      one('6:8', 'nothing-corrected', /the same before and after/),
    ],
    [
      'no item of an account',
      [...OF_ACCOUNT, 'item: c-why-closed-unsafe', ...SAID],
      one('5:7', 'bad-value', /Only a correction of a coding/),
    ],
    [
      'the coder of a coding',
      [...OF_CODING.slice(0, 3), 'at: [1]', ...SAID],
      one('3:5', 'bad-value', /whose coding/),
    ],
    [
      'a coder of the article',
      [...OF_CODING.slice(0, 3), 'coder: coder-z', 'at: [1]', ...SAID],
      one('4:8', 'unknown-id', /"coder-z" has not coded/),
    ],
    [
      'an item that the coding has',
      [...OF_CODING, 'item: c-why-closed-unsave', ...SAID],
      one('5:7', 'unknown-id', /Did you mean "c-why-closed-unsafe"/, /withdrawn/),
    ],
    [
      'as withdrawn what the coding no longer has',
      [...OF_CODING, ...SAID, 'withdrawn: [c-why-closed-unsafe]'],
      one('8:13', 'taken-id', /but the coding has it/),
    ],
  ])('names %s', async (_, lines, expected) => {
    expectIssues(await checked(...lines), expected);
  });
});

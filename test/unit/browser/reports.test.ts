import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTally, tallyPlaywright, tallyVitest } from '../../../scripts/reports.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('tallyVitest', () => {
  test('counts a test that did not run as failed', () => {
    const report = {
      testResults: [file('failed', 'passed', 'failed', 'skipped', 'todo'), file('passed', 'passed')],
    };
    expect(tallyVitest(report)).toEqual({ passed: 2, failed: 3 });
  });

  test('counts a file that could not be read as one failed test', () => {
    expect(tallyVitest({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
    });
  });
});

describe('tallyPlaywright', () => {
  test('counts flaky and skipped tests and errors outside of tests as failed', () => {
    const stats = { expected: 10, unexpected: 1, flaky: 1, skipped: 1 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 10, failed: 4 });
  });
});

describe('readTally', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parallax-reports-'));
    await writeFile(join(folder, 'one.json'), JSON.stringify({ testResults: [file('passed', 'passed')] }));
    await writeFile(join(folder, 'none.json'), JSON.stringify({ testResults: [] }));
    await writeFile(join(folder, 'broken.json'), '{');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['a run that passed', 'one.json', 0, { passed: 1, failed: 0 }],
    ['a run that failed after its tests passed', 'one.json', 1, { passed: 1, failed: 1 }],
    ['a run of no tests', 'none.json', 0, { passed: 0, failed: 1 }],
    ['a report that breaks off', 'broken.json', 0, { passed: 0, failed: 1 }],
    ['a run without a report', 'missing.json', 0, { passed: 0, failed: 1 }],
  ])('counts %s', async (_case, name, code, expected) => {
    expect(await readTally(join(folder, name), tallyVitest, { code, output: '' })).toEqual(expected);
  });
});

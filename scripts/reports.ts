import { readFile } from 'node:fs/promises';
import type { Ended } from './child.ts';

/** How many tests passed; every other test, including skipped ones, has failed. */
export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts the tests in a Vitest report. A file that could not be read counts as one failed test. */
export function tallyVitest(report: unknown): Tally {
  const files = (report as VitestReport).testResults;
  const results = files.flatMap(({ status, assertionResults }) =>
    status !== 'passed' && assertionResults.every((test) => test.status === 'passed')
      ? [...assertionResults, { status: 'failed' }]
      : assertionResults,
  );
  const passed = results.filter(({ status }) => status === 'passed').length;
  return { passed, failed: results.length - passed };
}

/** Counts the tests in a Playwright report. An error outside of any test counts as a failed one. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * Reads the report of a finished run; a run that failed without a failed test, or left no report, counts as one failed
 * test.
 */
export async function readTally(
  file: string,
  tally: (report: unknown) => Tally,
  { code }: Ended,
): Promise<Tally> {
  let counted: Tally;
  try {
    counted = tally(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const ranNothing = counted.passed + counted.failed === 0;
  return counted.failed === 0 && (code !== 0 || ranNothing) ? { ...counted, failed: 1 } : counted;
}

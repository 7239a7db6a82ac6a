import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC_DIST, ARABIC_URL, DIST, REAL_DIST } from '../test/e2e/dist.ts';
import { findBrowser } from '../test/e2e/machine.ts';
import { runCommand } from './child.ts';
import { readTally, tallyPlaywright, tallyVitest, type Tally } from './reports.ts';

/** The result of a step: its counts and its output. */
export interface StepOutcome extends Tally {
  output: string;
}

/** One step of the tests. `folder` is a temporary one, for reports. */
type Step = (folder: string) => Promise<StepOutcome>;

const FIXTURES = join(import.meta.dirname, '../test/fixtures');

// A failed build leaves an older one in place, which must not be mistaken for it.
let isBuilt = [DIST, ARABIC_DIST, REAL_DIST].every((folder) => existsSync(join(folder, 'index.html')));

/** The steps of `npm test` by name, in order. */
export const STEPS = {
  types: () => runScript('types'),
  lint: () => runScript('lint'),
  format: () => runScript('format:check'),
  content: () => runScript('check'),
  unit: (folder) => runVitest('unit', folder),
  build: async (folder) => {
    // Built without originals, so that the tests expect the same site on all machines.
    const real = await runScript('build', { PARALLAX_PUBLISH_ORIGINALS: '0', PARALLAX_OUT: REAL_DIST });
    const fixture = await buildFixture('archive', DIST);
    const arabic = await buildFixture('archive-ar', ARABIC_DIST, { PARALLAX_URL: ARABIC_URL });
    isBuilt = real.failed + fixture.failed + arabic.failed === 0;
    const tested = await runVitest('build', folder);
    return addUp([real, fixture, arabic, tested]);
  },
  browser: (folder) => runPlaywright(folder),
} satisfies Record<string, Step>;

/** Builds the site of a fixture archive, with its originals. */
const buildFixture = (name: string, out: string, variables: NodeJS.ProcessEnv = {}) =>
  runScript('build', {
    PARALLAX_CONTENT: join(FIXTURES, name),
    PARALLAX_OUT: out,
    PARALLAX_PUBLISH_ORIGINALS: '1',
    ...variables,
  });

/** Several outcomes as one, with the output of those that failed. */
const addUp = (outcomes: readonly StepOutcome[]): StepOutcome => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  output: outcomes.flatMap(({ failed, output }) => (failed > 0 ? [output] : [])).join('\n'),
});

const failure = (output: string): StepOutcome => ({ passed: 0, failed: 1, output });

/** Runs a script of package.json, which passes or fails as a whole. */
async function runScript(name: string, variables: NodeJS.ProcessEnv = {}): Promise<StepOutcome> {
  const { code, output } = await runCommand('npm', ['run', '--silent', name], variables);
  return code === 0 ? { passed: 1, failed: 0, output } : failure(output);
}

/** Runs the tests of one project of `vitest.config.ts`, or only `files`; its report goes into `folder`. */
export async function runVitest(
  project: string,
  folder: string,
  variables: NodeJS.ProcessEnv = {},
  files: readonly string[] = [],
): Promise<StepOutcome> {
  const report = join(folder, `${project}.json`);
  const parameters = [
    'run',
    '--project',
    project,
    ...files,
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
  ];
  const ended = await runCommand('vitest', [...parameters, `--outputFile.json=${report}`], {
    PARALLAX_TEMP: folder,
    ...variables,
  });
  return { ...(await readTally(report, tallyVitest, ended)), output: ended.output };
}

async function runPlaywright(folder: string): Promise<StepOutcome> {
  if (!isBuilt) return failure('The browser tests need a build: see the step "build".');
  let browser: string;
  try {
    browser = findBrowser();
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const report = join(folder, 'browser.json');
  const ended = await runCommand('playwright', ['test', '--forbid-only', '--reporter=dot,json'], {
    CHROMIUM_PATH: browser,
    PARALLAX_TEST_DIST: DIST,
    PARALLAX_TEMP: folder,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return { ...(await readTally(report, tallyPlaywright, ended)), output: ended.output };
}

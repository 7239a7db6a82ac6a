/**
 * `npm run test:corpora -- FOLDER`: tests on real inputs that are not part of the project: extraction and metadata on
 * corpora of saved pages, hostile corpora, captures, source texts, and pages imported and built. Ends with the line `N
 * passed, N failed`. Exit code: 0 all passed, 1 a test failed, 2 no folder or nothing in it.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption } from '../src/command/options.ts';
import { callerFolder } from '../src/content/caller.ts';
import { requestedContent } from '../src/content/content-folder.ts';
import { sourcesOf } from '../test/corpora/folder.ts';
import { endWithChildren } from './child.ts';
import { runVitest } from './steps.ts';

/** The inputs below the folder, with descriptions. */
const INPUTS = {
  sources: 'source texts of the archive',
  'corpora/extraction': 'saved news pages with their article text',
  'corpora/readability': 'saved pages with known metadata',
  'corpora/warc': 'web-archive captures',
  'corpora/markup': 'hostile fragments and strings',
  'tools/score-extraction.mjs': 'the scorer of article texts',
} as const;

/** The tests, each with the inputs it needs. */
const TESTS: Record<string, readonly (keyof typeof INPUTS)[]> = {
  'captures.test.ts': ['corpora/warc'],
  'extraction.test.ts': ['corpora/extraction', 'corpora/readability', 'tools/score-extraction.mjs'],
  'hostile.test.ts': ['corpora/markup'],
  'imported.test.ts': ['sources', 'corpora/extraction', 'corpora/readability'],
  'importing.test.ts': ['sources', 'corpora/extraction', 'corpora/readability'],
  'sources.test.ts': ['sources'],
};

const listedInputs = Object.entries(INPUTS).map(([path, what]) => `  ${path.padEnd(26)}  ${what}`);
const command = createCommand(
  'test:corpora',
  'Runs the tests on real inputs that are no part of the project.',
)
  .argument('<folder>', 'the folder of the inputs')
  .addOption(contentOption())
  .addHelpText(
    'after',
    `
The folder holds any of the following; what is missing is named, and its tests are not run:
${listedInputs.join('\n')}

Exit code: 0 all passed, 1 a test failed, 2 bad usage, no folder or nothing in it.`,
  );

async function testIn(corpora: string, content: string, files: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-corpora-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  endWithChildren();
  const outcome = await runVitest(
    'corpora',
    folder,
    { PARALLAX_CORPORA: corpora, PARALLAX_CONTENT: content },
    files,
  );
  if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
  console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
  return outcome.failed > 0 ? 1 : 0;
}

const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exitCode = read.code;
else {
  const [named = ''] = read.words;
  const caller = { cwd: process.cwd(), env: process.env };
  const corpora = resolve(callerFolder(caller, 'test:corpora'), named);
  const content = requestedContent(command.opts<{ content?: string }>().content, caller, 'test:corpora').path;
  const isThere = (path: string) =>
    path === 'sources' ? sourcesOf(content, join(corpora, path)).length > 0 : existsSync(join(corpora, path));
  const missing = Object.entries(INPUTS).filter(([path]) => !isThere(path));
  const tests = Object.keys(TESTS).filter((name) => TESTS[name]?.every(isThere));
  for (const [path, what] of missing) console.log(`not there: ${path} (${what})`);
  if (!statSync(corpora, { throwIfNoEntry: false })?.isDirectory()) {
    process.stderr.write(`There is no folder ${corpora}.\n`);
    process.exitCode = 2;
  } else if (tests.length === 0) {
    process.stderr.write(`${corpora} holds nothing to test with.\n`);
    process.exitCode = 2;
  } else
    process.exitCode = await testIn(
      corpora,
      content,
      tests.map((name) => `test/corpora/${name}`),
    );
}

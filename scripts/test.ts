/**
 * `npm test`: runs all tests, step by step. `npm test -- lint unit` runs only the named steps, and `--content FOLDER`
 * those for another archive: its check, its build and the tests of its site. Ends with the line `N passed, N failed`.
 * Exit code: 0 all passed, 1 anything failed or nothing ran, 2 bad usage.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument } from 'commander';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption } from '../src/command/options.ts';
import { CONTENT_VARIABLE, requestedContent } from '../src/content/content-folder.ts';
import { OUT_VARIABLE } from '../src/site/folders.ts';
import { endWithChildren } from './child.ts';
import { STEPS } from './steps.ts';

const command = createCommand('test', 'Runs everything that must hold, step by step.')
  .addArgument(new Argument('[steps...]', 'the steps to run, in place of all').choices(Object.keys(STEPS)))
  .addOption(contentOption())
  .addHelpText('after', '\nExit code: 0 all passed, 1 anything failed or nothing ran, 2 bad usage.');
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exit(read.code);
const asked = read.words;
// The steps run in other folders than the user's.
const { path } = requestedContent(
  read.options['content'] as string | undefined,
  { cwd: process.cwd(), env: process.env },
  'test',
);
if (path !== join(process.cwd(), 'content')) process.env[CONTENT_VARIABLE] = path;
// The tests' sites have their own folders and addresses, whatever is set for other commands.
process.env[OUT_VARIABLE] = '';
process.env['PARALLAX_URL'] = '';
// Some sixty processes load the same code: what one has compiled, the others read.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../.astro/compiled');
// The checker of types is a program in Go, which needs a fifth less time when it collects its garbage rarely.
process.env['GOGC'] ??= '400';

const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
endWithChildren();

let passed = 0;
let failed = 0;
for (const [name, step] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const outcome = await step(folder);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
  const counts =
    outcome.passed + outcome.failed === 1 ? '' : `: ${outcome.passed} passed, ${outcome.failed} failed`;
  console.log(`${outcome.failed > 0 ? 'FAILED' : 'passed'} ${name}${counts}`);
  passed += outcome.passed;
  failed += outcome.failed;
}
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

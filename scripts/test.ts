/**
 * `npm test`: everything that must hold, step by step. `npm test -- lint unit` runs only the steps that are named, and
 * `--content FOLDER` those of another archive: its check, its build and what is tested of its site.
 * Ends with the line `N passed, N failed`, and with exit code 1 when anything failed or nothing ran.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_VARIABLE, requestedContent } from '../src/content/content-folder.ts';
import { endWithChildren } from './child.ts';
import { STEPS } from './steps.ts';

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string' } },
});
// The steps run in other folders than the user stands in.
const { path } = requestedContent(values.content, { cwd: process.cwd(), env: process.env }, 'test');
if (path !== join(process.cwd(), 'content')) process.env[CONTENT_VARIABLE] = path;
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0)
  console.log(`There is no step ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
endWithChildren();

let passed = 0;
let failed = unknown.length;
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

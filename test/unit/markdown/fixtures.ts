import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with one folder per case: `input.md` and `output.html`. */
export const FIXTURES = fileURLToPath(new URL('../../fixtures/markdown', import.meta.url));

/** Every case by name, with the input account. */
export const CASES = readdirSync(FIXTURES)
  .sort()
  .map((name) => ({ name, input: readFileSync(`${FIXTURES}/${name}/input.md`, 'utf8') }));

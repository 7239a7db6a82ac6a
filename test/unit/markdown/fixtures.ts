import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with a folder for each case: `input.md` and `output.html`. */
export const FIXTURES = fileURLToPath(new URL('../../fixtures/markdown', import.meta.url));

/** Every case by its name, with the account that goes in. */
export const CASES = readdirSync(FIXTURES)
  .sort()
  .map((name) => ({ name, input: readFileSync(`${FIXTURES}/${name}/input.md`, 'utf8') }));

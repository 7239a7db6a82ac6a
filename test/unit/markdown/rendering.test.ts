import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CASES, FIXTURES } from './fixtures.ts';
import { renderMarkdown } from './render-account.ts';

// `UPDATE=1 npx vitest run --project unit test/unit/markdown` writes the actual output; review the diff before you
// commit.
const isUpdate = process.env['UPDATE'] === '1';

describe('an account with', () => {
  it.each(CASES)('$name comes out as its fixture says', async ({ name, input }) => {
    const file = `${FIXTURES}/${name}/output.html`;
    const html = `${renderMarkdown(input)}\n`;
    if (isUpdate) await writeFile(file, html);
    expect(html).toBe(await readFile(file, 'utf8'));
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveCopy } from '../build/archive-copy.ts';
import { expect, test as base } from './fixtures.ts';

const ARTICLE = 'content/articles/reference-isis-cells-iranian-militias.md';

/** `npm run dev` on a copy of the archive. */
const test = base.extend<{ copy: ArchiveCopy }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are asked for.
  copy: async ({}, use) => {
    const copy = await ArchiveCopy.make();
    await use(copy);
    await copy.remove();
  },
  baseURL: async ({ copy }, use) => {
    const { url, stop } = await copy.startDev();
    await use(url);
    await stop();
  },
});

test('an author finds a changed article again after saving it', async ({ page, copy }) => {
  test.setTimeout(120_000);
  await page.goto('search/?q=quokkaword');
  await expect(page.getByRole('status')).toHaveText('0 articles', { timeout: 60_000 });

  const account = readFileSync(join(copy.folder, ARTICLE), 'utf8');
  await copy.write({ [ARTICLE]: account.replace(/\n---\n\n/, '$&It starts with the quokkaword. ') });
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('status')).toHaveText(/^1 article\b/, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole('link', { name: /^¶1/ }).click();
  await expect(page.locator(':target')).toContainText('It starts with the quokkaword.');
});

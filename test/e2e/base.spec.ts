import { ArchiveCopy } from '../build/archive-copy.ts';
import { TITLES } from './archive.ts';
import { expect, test as base } from './fixtures.ts';
import { serveFolder } from './static-server.ts';

/** The site, built for `https://example.org/sub/path/` and served below that path. */
const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are asked for.
  baseURL: async ({}, use) => {
    const copy = await ArchiveCopy.make();
    const { code, output } = await copy.build({ PARALLAX_URL: 'https://example.org/sub/path/' });
    expect(code, output).toBe(0);
    const { url, stop } = await serveFolder(copy.dist, '/sub/path/');
    await use(url);
    await stop();
    await copy.remove();
  },
});

test('a site below a path is read and searched as one at the top', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Type a word/);
  await page.getByRole('searchbox').fill('Neumann');
  await expect(page).toHaveURL(/\/sub\/path\/search\/\?q=Neumann$/);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([TITLES.reference]);
  await page.getByRole('link', { name: /^¶8/ }).click();
  await expect(page).toHaveURL(/\/sub\/path\/articles\/reference-[a-z-]+\/#p8$/);
  await page.locator(':target').getByRole('link', { name: 'Peter Neumann' }).click();
  await expect(page).toHaveURL(/\/sub\/path\/actors\/peter-neumann\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peter Neumann');
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { baseOf, brokenSiteLinks, readPages, REAL_DIST } from '../e2e/dist.ts';
import { expect, test } from '../e2e/fixtures.ts';

// The site of the real archive, or of the one passed to the tests, with any number of articles and any amount on a
// page. Page weights are tested on the fixture archive, and measured by `npm run bench`.

/** The ids of its articles: each has a file for comparisons. */
function articleIds(): string[] {
  const folder = join(REAL_DIST, 'compare/articles');
  return existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
}

test('every link leads to a page, and every ¶ to a paragraph of it', () => {
  const pages = readPages(REAL_DIST);
  expect(pages.length).toBeGreaterThan(0);
  expect(brokenSiteLinks(pages, REAL_DIST, baseOf(REAL_DIST))).toEqual([]);
});

test('every page opens without a message, an error or a failed request', async ({ page }) => {
  test.setTimeout(600_000);
  // A list in another order is the same list, and a former address immediately redirects.
  const leadsOn = (file: string) =>
    readFileSync(join(REAL_DIST, file), 'utf8').includes('http-equiv="refresh"');
  const paths = filesBelow(REAL_DIST)
    .filter((file) => file.endsWith('.html') && !file.includes('/sort/') && !leadsOn(file))
    .map((file) => file.replace(/index\.html$/, ''));
  for (const path of paths) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
  }
});

test('the search and the comparison answer without a message, an error or a failed request', async ({
  ownPage: page,
}) => {
  const ids = articleIds();
  const asked = `q=${ids[0]?.replaceAll('-', '+') ?? 'nothing'}`;
  const compared = ids.slice(0, 2).map((id) => `a=${id}`);
  for (const path of [`search/?${asked}`, `compare/?${compared.join('&')}`]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
});

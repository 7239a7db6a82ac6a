import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPARE_SCRIPT_BYTES, COMPARED_BYTES, SEARCH_BYTES } from '../../bench/budgets.ts';
import { sentBytes } from '../../bench/weights.ts';
import { FIXTURE_ARTICLES } from './archive.ts';
import { DIST } from './dist.ts';
import { expect, test } from './fixtures.ts';

const { gates, sixtyDays } = FIXTURE_ARTICLES;
const sizeOf = (path: string) => sentBytes(readFileSync(join(DIST, path)));
const sizesIn = (folder: string) =>
  readdirSync(join(DIST, folder)).map((name) => sizeOf(`${folder}/${name}`));

test('the script that compares articles keeps to its budget until the comparison is shown', async ({
  ownPage: page,
}) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await page.goto(`compare/?a=${gates.id}&a=${sixtyDays.id}`);
  await expect(page.getByRole('status')).toHaveText(/^2 articles compared/);
  const size = [...scripts].reduce((sum, path) => sum + sizeOf(path), 0);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(COMPARE_SCRIPT_BYTES);
});

test('what is loaded of six articles to compare keeps to its budget, as if all were the largest', () => {
  const sizes = sizesIn('compare/articles');
  expect(sizes.length).toBeGreaterThan(6);
  const codebook = Math.max(...sizesIn('compare/codebooks'));
  expect(6 * Math.max(...sizes) + codebook).toBeLessThanOrEqual(COMPARED_BYTES);
});

test('the search keeps to its budget to the first results', async ({ ownPage: page }) => {
  const sizes: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // The fonts are those of all pages, and browsers keep them.
    if (pathname.endsWith('.woff2')) return;
    sizes.push(response.body().then((body) => [pathname, sentBytes(body)]));
  });
  await page.goto(`search/?q=${encodeURIComponent(gates.title)}`);
  await expect(page.getByRole('heading', { level: 3, name: gates.title })).toBeVisible();
  const weighed = await Promise.all(sizes);
  expect(weighed.length).toBeGreaterThan(4);
  const total = weighed.reduce((sum, [, size]) => sum + size, 0);
  const found = weighed.map(([name, size]) => `${size} ${name}`).join('\n');
  expect(total, found).toBeLessThanOrEqual(SEARCH_BYTES);
});

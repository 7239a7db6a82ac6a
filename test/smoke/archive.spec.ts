import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { COMPARE_SCRIPT_BYTES, COMPARED_BYTES, isMadeByCode, SEARCH_BYTES } from '../../bench/budgets.ts';
import { filesBelowFolder, REAL_DIST } from '../e2e/dist.ts';
import { CONTENT_VARIABLE } from '../../src/content/content-folder.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { faultsOf, invalidHtmlOf, readSite, SITE_RULES } from '../e2e/page-rules.ts';

// The archive that editors write, or that the tests were given, whatever it holds: nothing here knows an article, a question or
// a number of it.
const CONTENT = process.env[CONTENT_VARIABLE] ?? join(import.meta.dirname, '../../content');

const sizeOf = (path: string) => gzipSync(readFileSync(join(REAL_DIST, path)), { level: 9 }).length;

/** The articles that the compare page offers, by id and title. */
async function offered(page: Page): Promise<{ id: string; title: string }[]> {
  await page.goto('compare/');
  const choices = page.getByRole('checkbox', { includeHidden: true }).and(page.locator('[name="a"]'));
  await expect(choices.first()).toBeAttached();
  return await choices.evaluateAll((boxes) =>
    boxes.map((box) => ({
      id: (box as HTMLInputElement).value,
      title: (box as HTMLInputElement).labels?.[0]?.querySelector('[lang]')?.textContent.trim() ?? '',
    })),
  );
}

test('the pages keep every rule of pages: links and ¶ resolve, HTML is valid, weights are within their budgets', async () => {
  const { url } = parse(readFileSync(join(CONTENT, 'site.yaml'), 'utf8')) as { url: string };
  const site = await readSite(REAL_DIST, url);
  expect(site.pages.length).toBeGreaterThan(0);
  for (const [name, rule] of Object.entries(SITE_RULES))
    expect.soft(await faultsOf(rule, site), name).toEqual([]);
  // What editors write stands in accounts; code alone makes lists and comparisons, and tests of the fixture archive look
  // at those.
  const pages = site.pages.filter(({ path }) => !isMadeByCode(path) && !path.includes('/sort/'));
  expect.soft(await invalidHtmlOf(pages), 'every page is valid HTML').toEqual([]);
});

test('every page opens without a message, an error or a failed request', async ({ page }) => {
  test.setTimeout(600_000);
  // A list that is sorted in another way is the same list, and an address of before leads on at once.
  const leadsOn = (file: string) =>
    readFileSync(join(REAL_DIST, file), 'utf8').includes('http-equiv="refresh"');
  const paths = filesBelowFolder(REAL_DIST)
    .filter((file) => file.endsWith('.html') && !file.includes('/sort/') && !leadsOn(file))
    .map((file) => file.replace(/index\.html$/, ''));
  for (const path of paths) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
  }
});

test('two of its articles are compared, and the weights of comparisons keep to their budgets', async ({
  ownPage: page,
}) => {
  const articles = await offered(page);
  expect(articles.length).toBeGreaterThan(1);
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await page.goto(`compare/?a=${articles[0]!.id}&a=${articles[1]!.id}`);
  await expect(page.getByRole('status')).toHaveText(/^2 articles compared/);
  const script = [...scripts].reduce((sum, path) => sum + sizeOf(path), 0);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(COMPARE_SCRIPT_BYTES);
  const sizes = readdirSync(join(REAL_DIST, 'compare/articles')).map((name) =>
    sizeOf(`compare/articles/${name}`),
  );
  const codebooks = readdirSync(join(REAL_DIST, 'compare/codebooks')).map((name) =>
    sizeOf(`compare/codebooks/${name}`),
  );
  // As if all six were the largest.
  expect(6 * Math.max(...sizes) + Math.max(...codebooks)).toBeLessThanOrEqual(COMPARED_BYTES);
});

test(`an article is found by its title, within ${SEARCH_BYTES / 1024} KB to the first results`, async ({
  ownPage: page,
}) => {
  const [article] = await offered(page);
  expect(article).toBeDefined();
  const sizes: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    sizes.push(response.body().then((body) => [pathname, gzipSync(body, { level: 9 }).length]));
  });
  await page.goto(`search/?q=${encodeURIComponent(article!.title)}`);
  await expect(page.getByRole('heading', { level: 3, name: article!.title })).toBeVisible();
  const weighed = await Promise.all(sizes);
  expect(weighed.length).toBeGreaterThan(4);
  const total = weighed.reduce((sum, [, size]) => sum + size, 0);
  expect(total, weighed.map(([name, size]) => `${size} ${name}`).join('\n')).toBeLessThanOrEqual(
    SEARCH_BYTES,
  );
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { FIXTURE_ARTICLES } from './archive.ts';
import { DIST } from './dist.ts';
import { expect, test as base } from './fixtures.ts';
import { serveFolder } from './static-server.ts';

const { gates, gazette, sixtyDays } = FIXTURE_ARTICLES;
const VERSION = readFileSync(join(DIST, 'offline/version.txt'), 'utf8').trim();
const pageOf = ({ id }: { id: string }) => `articles/${id}/`;
const compareOf = (...articles: { id: string }[]) =>
  `compare/?${articles.map(({ id }) => `a=${id}`).join('&')}`;

interface Own {
  /** A copy of the site that a test may change: the folder, and the address that it is served at, below a path. */
  copy: { folder: string; url: string };
  reader: { context: BrowserContext; page: Page };
}

/** A browser that may register workers; no test here looks at its console, where each request without a network is an error. */
const test = base.extend<Own>({
  copy: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `parallax-${browserName}-`));
    cpSync(DIST, folder, { recursive: true });
    const server = await serveFolder(folder);
    await use({ folder, url: server.url });
    await server.stop();
    rmSync(folder, { recursive: true });
  },
  reader: async ({ browser, copy }, use) => {
    const context = await browser.newContext({ baseURL: copy.url });
    await use({ context, page: await context.newPage() });
    await context.close();
  },
});

/** Opens the search, which has the worker installed, and waits until it answers. */
async function openSearch(page: Page): Promise<void> {
  await page.goto('search/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Whether a path is kept, and of which versions anything is. */
const keeps = (page: Page, path: string) =>
  page.evaluate(async (asked) => (await caches.match(asked)) !== undefined, new URL(path, page.url()).href);
const versionsKept = (page: Page) =>
  page.evaluate(async () => [...new Set((await caches.keys()).map((name) => name.split(' ')[2]))]);

/** Reads a page and waits until it is kept. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => keeps(page, `/${path}`)).toBe(true);
}

/** Makes a copy of the site one of another build: another version, and other words in an article and in all of its data. */
function buildAnother(folder: string, version: string): void {
  const change = (path: string, from: string, to: string) => {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  };
  for (const path of ['offline-worker.js', 'offline/version.txt', 'search/index.html', 'compare/index.html'])
    change(path, VERSION, version);
  change(`${pageOf(gates)}index.html`, gates.title, 'Written Anew');
  change(`compare/articles/${gates.id}.json`, gates.title, 'Written Anew');
}

test('what was read is read again without a network, and another page says that it is not kept', async ({
  reader: { context, page },
}) => {
  await openSearch(page);
  await read(page, pageOf(gates));
  await context.setOffline(true);
  await page.goto(pageOf(gates));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(gates.title);
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4"'))).toBe(true);
  const answer = await page.goto(pageOf(sixtyDays));
  expect(answer?.status()).toBe(503);
  await expect(page.getByText('it has not been opened on this device before')).toBeVisible();
  await page.getByRole('link', { name: gates.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(gates.title);
});

test('the search and the comparison work on what is kept without a network', async ({
  reader: { context, page },
}) => {
  await openSearch(page);
  await read(page, pageOf(gates));
  await read(page, pageOf(sixtyDays));
  await context.setOffline(true);
  await page.goto(`search/?q=${encodeURIComponent(gates.title)}`);
  await expect(page.getByRole('heading', { level: 3, name: gates.title })).toBeVisible();
  await page.goto(compareOf(gates, sixtyDays, gazette));
  await expect(page.getByRole('status')).toHaveText(/^2 articles compared/);
  await expect(page.getByRole('alert')).toContainText(`Not loaded, so left out: ${gazette.id}.`);
});

test('a reader can have what was read forgotten', async ({ reader: { page } }) => {
  await openSearch(page);
  await read(page, pageOf(gates));
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Forget these pages' }).click();
  await expect(page.getByRole('heading', { name: 'Kept on this device' })).toBeHidden();
  expect(await keeps(page, `/${pageOf(gates)}`)).toBe(false);
});

test('another build is kept as a whole, with what had been read, and nothing of the one before stays', async ({
  copy,
  reader: { context, page },
}) => {
  await openSearch(page);
  await read(page, pageOf(gates));
  await read(page, pageOf(sixtyDays));
  buildAnother(copy.folder, 'AnotherBuild');
  await page.goto(pageOf(sixtyDays));
  await expect.poll(() => versionsKept(page)).toEqual(['AnotherBuild']);
  await context.setOffline(true);
  await page.goto(pageOf(gates));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Written Anew');
  await page.goto(compareOf(gates, sixtyDays));
  await expect(page.getByRole('status')).toHaveText(/^2 articles compared/);
  await expect(page.locator('#citation')).toContainText('Written Anew');
});

test('a page of one build gets no data of another', async ({ copy, reader: { page } }) => {
  await openSearch(page);
  buildAnother(copy.folder, 'AnotherBuild');
  const statuses = await page.evaluate(
    async ([path = '', version = '']) => {
      const asked = [`${path}?v=${version}`, `${path}?v=AnotherBuild`];
      return Promise.all(asked.map(async (url) => (await fetch(url)).status));
    },
    [new URL(`compare/articles/${gates.id}.json`, copy.url).href, VERSION],
  );
  expect(statuses).toEqual([409, 200]);
});

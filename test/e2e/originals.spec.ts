import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { writeOriginalFile } from '../../src/originals/original-file.ts';
import type { OriginalBlock } from '../../src/originals/original-text.ts';
import { ArchiveCopy } from '../build/archive-copy.ts';
import { brokenLinks, filesOf, readPages } from './dist.ts';
import { expect, test as base } from './fixtures.ts';
import { ACCEPTED, attackId, fit, hostileFiles, PAYLOADS } from './hostile-archive.ts';
import { serveFolder } from './static-server.ts';

const SOUND = join(import.meta.dirname, '../fixtures/check/sound/content');
const BLOCKS: OriginalBlock[] = [
  { kind: 'paragraph', text: 'In Millford the council closed Old Bridge on Thursday, a wombatword.' },
  { kind: 'paragraph', text: 'Two of nine piers are cracked, said Mara Lindqvist.' },
  { kind: 'heading', text: 'What comes next' },
  { kind: 'paragraph', text: 'Repairs will take until autumn.' },
];

/** An article that is still to be written, and names what does not exist yet. */
const DRAFT = `---
draft: true
title: "Numbats on the quay"
outlet: numbat-news
language: en
genre: report
date: { edtf: "../2021-03-04", basis: unknown, evidence: "To be written: what bounds the date." }
stance: { id: to-be-judged, because: "To be written: why.", at: [1], coder: coder-a, codedOn: "2026-11-20" }
actors: [town-council]
places: []
summary: "To be written: what it says."
original: { sha256: "${'d'.repeat(64)}", words: 9, paragraphs: 1 }
---

To be written: paragraph 1, which names the [council](actor:town-council).
`;

/** The file of an original; `document` is the last digit of the SHA-256 in the fingerprint of its article. */
function originalOf(article: string, document: string, blocks: readonly OriginalBlock[]): string {
  const sha256 = document.padStart(64, '0');
  const source = { file: 'saved.txt', kind: 'text', sha256, bytes: 9, encoding: 'utf-8' } as const;
  return writeOriginalFile({ article, source, words: 9 }, blocks);
}

/** A site with originals, some of them hostile, built once and served. */
const test = base.extend<object, { site: { url: string; dist: string; copy: ArchiveCopy } }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are asked for.
    async ({}, use) => {
      const copy = await ArchiveCopy.make(SOUND);
      await copy.write({
        ...hostileFiles(),
        'content/articles/draft-wombat.md': DRAFT,
        'content/originals/bridge-closed.md': originalOf('bridge-closed', '1', BLOCKS),
        'content/originals/ferry-profits.md': originalOf('ferry-profits', '9', BLOCKS),
      });
      const { code, output } = await copy.build();
      expect(code, output).toBe(0);
      const { url, stop } = await serveFolder(copy.dist);
      await use({ url, dist: copy.dist, copy });
      await stop();
      await copy.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

// One build serves all tests of this file.
test.describe.configure({ mode: 'default' });

test('an original stands on a page of its own, which no search engine takes', async ({ page }) => {
  await page.goto('articles/bridge-closed/');
  await page.getByRole('link', { name: 'read it' }).click();
  await expect(page).toHaveURL(/\/articles\/bridge-closed\/original\/$/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[id="p2"]')).toHaveText('Two of nine piers are cracked, said Mara Lindqvist.');
  await expect(page.getByRole('heading', { name: 'What comes next' })).toHaveAttribute('lang', 'en');
  await expect(page.locator('[id="p1"]').getByRole('link', { name: 'the council' })).toHaveAttribute(
    'href',
    '/actors/town-council/',
  );
  await page.getByRole('link', { name: 'Paragraph 3 of the account' }).click();
  await expect(page.locator(':target')).toContainText('The paper expects repairs');
});

test('evidence leads to the original where it is here, and to the account where it is not', async ({
  page,
}) => {
  for (const path of ['articles/bridge-closed/', 'articles/bridge-closed/coding/', 'actors/town-council/'])
    await test.step(path, async () => {
      await page.goto(path);
      await page.locator('.at a[href*="bridge-closed"]').first().click();
      await expect(page).toHaveURL(/\/articles\/bridge-closed\/original\/#p[123]$/);
      await expect(page.locator(':target')).toBeVisible();
    });
  for (const path of ['dossiers/bridge-dispute/', 'compare/?a=bridge-closed&a=ferry-profits'])
    await test.step(path, async () => {
      await page.goto(path);
      const evidence = page.locator('.comparison .at a');
      await expect(evidence.first()).toBeVisible();
      const hrefs = await evidence.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(hrefs.filter((href) => /\/articles\/bridge-closed\/original\/#p\d$/.test(href))).not.toEqual([]);
      expect(hrefs.filter((href) => /\/articles\/ferry-profits\/#p\d$/.test(href))).not.toEqual([]);
      expect(hrefs.filter((href) => href.includes('ferry-profits/original'))).toEqual([]);
    });
});

test('a copy that is not the text which was read is not shown, and the page says why', async ({
  page,
  site,
}) => {
  await page.goto('articles/ferry-profits/');
  const section = page.getByRole('region', { name: 'The original' });
  await expect(section).toContainText('The copy here is not shown. The copy is of another document');
  await expect(section.getByRole('link')).toHaveText(['Why']);
  expect(filesOf(site.dist).filter((file) => /ferry-profits\/(?:original|parallel)/.test(file))).toEqual([]);
});

test('account and original stand side by side, and one below the other on a narrow screen', async ({
  page,
}) => {
  await page.goto('articles/bridge-closed/parallel/#p2');
  const row = page.locator(':target');
  const [account, original] = [row.getByRole('cell').nth(0), row.getByRole('cell').nth(1)];
  await expect(account).toContainText('have cracks');
  await expect(original).toContainText('are cracked');
  const boxes = async () => [await account.boundingBox(), await original.boundingBox()] as const;
  const [wideAccount, wideOriginal] = await boxes();
  expect(wideOriginal?.y).toBe(wideAccount?.y);
  expect(wideOriginal?.x).toBeGreaterThan((wideAccount?.x ?? 0) + (wideAccount?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 800 });
  const [narrowAccount, narrowOriginal] = await boxes();
  expect(narrowOriginal?.y).toBeGreaterThan(narrowAccount?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the search finds originals, tells them from accounts, and leads to their paragraphs', async ({
  page,
}) => {
  await page.goto('search/?q=wombatword');
  await expect(page.getByRole('status')).toHaveText('1 text');
  await expect(page.getByRole('listitem').filter({ hasText: '· Original' })).toHaveCount(1);
  await page.goto('search/?q=council&text=original&outlet=valley-gazette&place=old-bridge');
  await expect(page.getByRole('checkbox', { name: /^Original 1/ })).toBeChecked();
  await page.getByRole('link', { name: /^¶1/ }).first().click();
  await expect(page).toHaveURL(/\/articles\/bridge-closed\/original\/#p1$/);
  await expect(page.locator(':target')).toContainText('wombatword');
});

test('a draft is read while it is written, and is nowhere in a build', async ({ site }) => {
  test.setTimeout(120_000);
  const built = filesOf(site.dist)
    .filter((file) => /\.(?:html|json|csv|xml)$/.test(file))
    .filter((file) => /[Nn]umbat|draft-wombat/.test(readFileSync(join(site.dist, file), 'utf8')));
  expect(built).toEqual([]);

  const { url, stop } = await site.copy.startDev();
  try {
    const read = async (path: string) => (await fetch(new URL(path, url))).text();
    const page = await read('articles/draft-wombat/');
    expect(page).toContain('This is a draft.');
    expect(page).toContain('numbat-news (no record yet)');
    expect(page).toContain('to-be-judged (not in the codebook)');
    expect(await read('articles/bridge-closed/')).not.toContain('This is a draft.');
    expect(await read('articles/bridge-closed/original/')).toContain('wombatword');
  } finally {
    await stop();
  }
});

test('every link of the site leads somewhere', async ({ site }) => {
  const pages = await readPages(site.dist);
  expect(pages.length).toBeGreaterThan(5 * PAYLOADS.length);
  expect(brokenLinks(pages, site.dist)).toEqual([]);
});

/** What a page has that none of ours may have: handlers, scripts, frames, addresses that run, frames of data. */
function harmIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = /^\/(?:_astro|pagefind)\/[^/]+\.js$/;
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName;
      const found = [...element.attributes]
        .filter((attribute) => {
          const value = attribute.value.trim();
          if (/^(?:on|style$|srcdoc$|formaction$)/i.test(attribute.name)) return true;
          if (!/^(?:href|src|action|xlink:href)$/.test(attribute.name)) return false;
          return /^[a-z][a-z0-9+.-]*:/i.test(value) && !/^https?:/i.test(value);
        })
        .map((attribute) => `${name} ${attribute.name}=${attribute.value}`);
      const isData = element.getAttribute('type') === 'application/json';
      if (name === 'script' && !isData && !ours.test(element.getAttribute('src') ?? ''))
        found.push(element.outerHTML);
      if (name === 'script' && isData) JSON.parse(element.textContent);
      if (
        /^(?:img|image|iframe|object|embed|video|audio|base|style|math|template|marquee|foreignobject)$/i.test(
          name,
        )
      )
        found.push(element.outerHTML.slice(0, 200));
      if (name === 'meta' && element.getAttribute('http-equiv') === 'refresh') found.push(element.outerHTML);
      return found;
    });
  });
}

test.describe('of hostile text', () => {
  test('nothing runs, loads or breaks out on the pages of any payload', async ({ page }) => {
    test.setTimeout(300_000);
    page.on('dialog', (dialog) => {
      throw new Error(`A dialog opened: ${dialog.message()}`);
    });
    for (const [index, payload] of PAYLOADS.entries()) {
      const id = attackId(index);
      const title = fit(payload, 300);
      for (const path of [
        `articles/${id}/`,
        `articles/${id}/original/`,
        `articles/${id}/parallel/`,
        `articles/${id}/coding/`,
        `outlets/${id}/`,
      ]) {
        await page.goto(path);
        const head = await page.evaluate(() => ({
          title: document.title,
          h1: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
          mains: document.querySelectorAll('body > main').length,
          last: document.body.lastElementChild?.className,
        }));
        expect(head, path).toMatchObject({ mains: 1, last: 'foot' });
        const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
        if (path.startsWith('articles')) {
          expect(head.h1.map(plain), path).toEqual([plain(title)]);
          expect(plain(head.title), path).toContain(plain(title));
        }
        expect(await harmIn(page), path).toEqual([]);
        if (path.endsWith('original/')) {
          await expect(page.locator('[id="p1"]'), path).toHaveText(payload);
          await expect(page.locator('[id="p2"]'), path).toHaveText(fit(payload, 80));
        }
      }
    }
  });

  test('nothing runs, loads or breaks out in lists, dossiers, comparisons and the search', async ({
    page,
  }) => {
    for (const path of [
      '',
      'articles/',
      'articles/page/2/',
      'outlets/',
      'actors/town-council/',
      'dossiers/',
      'dossiers/attacks/',
      'dossiers/naughty/',
      'articles/naughty-text/original/',
      `compare/?${[0, 1, 2, 3, 4, 5].map((index) => `a=${attackId(index)}`).join('&')}`,
      'search/?q=script',
      'search/?q=svg&text=original&shown=40',
      `search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    ])
      await test.step(path, async () => {
        await page.goto(path);
        if (path.startsWith('compare')) await expect(page.locator('.comparison table').first()).toBeVisible();
        if (path.startsWith('search'))
          await expect(page.locator('#search')).toHaveAttribute('data-state', /found|none/);
        expect(await harmIn(page)).toEqual([]);
      });
  });

  test('every accepted string comes back from page, search and CSV as it went in', async ({ page, site }) => {
    await page.goto('articles/naughty-text/original/');
    const shown = await page
      .locator('.line > p')
      .evaluateAll((nodes) => nodes.map(({ textContent }) => textContent.trim()));
    expect(shown).toEqual(ACCEPTED);

    const csv = readCsv(await readFile(join(site.dist, 'dossiers/naughty.csv'), 'utf8'));
    const values = csv
      .filter(({ part }) => part === 'claims')
      .map(({ value = '' }) => value.replace(/^'(?=[=+\-@＝＋－＠])/u, ''));
    expect(values.filter((value) => value !== '').sort()).toEqual([...ACCEPTED].sort());

    // Words are what is searched; the index has blanks of one kind between them.
    const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
    const indexed = words(contentOf(site.dist, 'articles/naughty-text/original/'));
    const missing = ACCEPTED.filter(
      (text) => !words(text).every((word) => indexed.some((each) => each === word || each === `${word}.`)),
    );
    expect(missing).toEqual([]);
  });
});

/** The text of a page in the search index. */
function contentOf(dist: string, path: string): string {
  const folder = join(dist, 'pagefind/fragment');
  const fragments = filesOf(folder).map(
    (file) =>
      JSON.parse(
        gunzipSync(readFileSync(join(folder, file)))
          .toString()
          .replace('pagefind_dcd', ''),
      ) as {
        url: string;
        content: string;
      },
  );
  return fragments.find(({ url }) => url.endsWith(path))?.content ?? '';
}

/** Reads CSV (RFC 4180) with a line of names. */
function readCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field.replaceAll('""', '"')),
    );
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltCopy } from '../build/archive-copy.ts';
import { expect, test as base } from './fixtures.ts';

const SOUND = join(import.meta.dirname, '../fixtures/check/sound/content');
const ARTICLE = 'content/articles/bridge-closed.md';

/** An unfinished article that names things that do not exist yet. */
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

/** `npm run dev` on a copy of a small archive with a draft, started once for all tests in this file. */
const test = base.extend<object, { site: { url: string; copy: BuiltCopy } }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are asked for.
    async ({}, use) => {
      const copy = await BuiltCopy.make(SOUND);
      await copy.write({ 'content/articles/draft-wombat.md': DRAFT });
      const { url, stop } = await copy.startDev();
      await use({ url, copy });
      await stop();
      await copy.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

test.describe.configure({ mode: 'default' });

test('a draft is read while it is written', async ({ site }) => {
  const read = async (path: string) => (await fetch(new URL(path, site.url))).text();
  const page = await read('articles/draft-wombat/');
  expect(page).toContain('This is a draft.');
  expect(page).toContain('numbat-news (no record yet)');
  expect(page).toContain('to-be-judged (not in the codebook)');
  expect(await read('articles/bridge-closed/')).not.toContain('This is a draft.');
});

test('an author finds a changed article again after saving it', async ({ page, site }) => {
  await page.goto('search/?q=quokkaword');
  await expect(page.getByRole('status')).toHaveText('0 articles', { timeout: 60_000 });

  const account = readFileSync(join(site.copy.folder, ARTICLE), 'utf8');
  await site.copy.write({ [ARTICLE]: account.replace(/\n---\n\n/, '$&It starts with the quokkaword. ') });
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('status')).toHaveText(/^1 article\b/, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole('link', { name: /^¶1/ }).click();
  await expect(page.locator(':target')).toContainText('It starts with the quokkaword.');
});

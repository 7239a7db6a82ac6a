import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { JSDOM } from 'jsdom';
import { toString } from 'mdast-util-to-string';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { BuiltCopy } from '../build/archive-copy.ts';
import { readCsv } from './csv.ts';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { unpackDocument } from '../../src/search/index-files/packed-document.ts';
import { brokenSiteLinks, readPages } from './dist.ts';
import { expect, test as base } from './fixtures.ts';
import { ACCEPTED, attackId, fit, hostileFiles, PAYLOADS } from './hostile-archive.ts';
import { serveFolder } from './static-server.ts';

const SOUND = join(import.meta.dirname, '../fixtures/check/sound/content');
const test = base.extend<object, { site: { url: string; dist: string } }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are asked for.
    async ({}, use) => {
      const copy = await BuiltCopy.make(SOUND);
      await copy.write(hostileFiles());
      const { code, output } = await copy.build({ PARALLAX_PUBLISH_ORIGINALS: '1' });
      expect(code, output).toBe(0);
      const { url, stop } = await serveFolder(copy.dist);
      await use({ url, dist: copy.dist });
      await stop();
      await copy.remove();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

// One build serves all tests of this file.
test.describe.configure({ mode: 'default' });

/** Every element of a page, as a browser's parser sees it. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

const OUR_SCRIPT = /^\/_astro\/[^/]+\.js$/;
const FOREIGN_ELEMENT =
  /^(?:img|image|iframe|object|embed|video|audio|base|style|math|template|marquee|foreignobject)$/i;

/** What a page must not contain: handlers, scripts, frames, addresses that execute, data frames. */
function harmIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const { tagName, properties } = element;
    const found = Object.entries(properties)
      .filter(([name, value]) => {
        if (/^(?:on|style$|srcdoc$|formaction$)/i.test(name)) return true;
        if (!/^(?:href|src|action|xlinkhref)$/i.test(name)) return false;
        const address = String(value).trim();
        return /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^https?:/i.test(address);
      })
      .map(([name, value]) => `${tagName} ${name}=${String(value)}`);
    if (tagName === 'script') {
      if (/^application\/(?:ld\+)?json$/.test(properties.type ?? '')) JSON.parse(toString(element));
      else if (!OUR_SCRIPT.test(properties.src ?? '')) found.push(`script ${toString(element)}`);
    }
    if (FOREIGN_ELEMENT.test(tagName)) found.push(tagName);
    if (tagName === 'meta' && properties.httpEquiv?.toString() === 'refresh') found.push('meta refresh');
    return found;
  });
}

test('every page of any hostile text has its own markup, and the text as text', ({ site }) => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const textsOf = (elements: readonly Element[], isWanted: (element: Element) => boolean) =>
    elements.filter(isWanted).map((element) => plain(toString(element)));
  for (const [index, payload] of PAYLOADS.entries()) {
    const id = attackId(index);
    for (const path of [
      `articles/${id}/`,
      `articles/${id}/original/`,
      `articles/${id}/parallel/`,
      `articles/${id}/coding/`,
      `outlets/${id}/`,
    ]) {
      const elements = elementsOf(readFileSync(join(site.dist, path, 'index.html'), 'utf8'));
      expect(harmIn(elements), path).toEqual([]);
      const body = elements.find(({ tagName }) => tagName === 'body');
      const children = body?.children.filter((child) => child.type === 'element') ?? [];
      expect(
        children.filter(({ tagName }) => tagName === 'main'),
        path,
      ).toHaveLength(1);
      expect(children.at(-1)?.properties.className, path).toEqual(['foot']);
      if (path.startsWith('articles')) {
        const title = plain(fit(payload, 300));
        expect(
          textsOf(elements, ({ tagName }) => tagName === 'h1'),
          path,
        ).toEqual([title]);
        expect(textsOf(elements, ({ tagName }) => tagName === 'title')[0], path).toContain(title);
      }
      if (path.endsWith('original/')) {
        const lines = elements.filter(({ properties }) => String(properties.className).includes('line'));
        const paragraphs = lines.map(({ children: parts }) =>
          textsOf(
            parts.filter((part) => part.type === 'element'),
            ({ tagName }) => tagName === 'p',
          ).join(' '),
        );
        expect(paragraphs, path).toEqual([plain(payload), plain(fit(payload, 80))]);
      }
    }
  }
});

test('nothing runs, loads or breaks out in lists, dossiers, comparisons and the search', async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  const payloads = PAYLOADS.map((_, index) => attackId(index));
  for (const path of [
    '',
    'articles/',
    'articles/page/2/',
    'outlets/',
    'actors/town-council/',
    'dossiers/',
    'dossiers/attacks/',
    'dossiers/attacks/everything/',
    'dossiers/naughty/',
    'dossiers/naughty/everything/',
    'articles/naughty-text/original/',
    // Covers one title and one text of each kind.
    `articles/${payloads[0]!}/`,
    `articles/${payloads[1]!}/original/`,
    `compare/?${payloads
      .slice(0, 6)
      .map((id) => `a=${id}`)
      .join('&')}&part=claims&part=figures&part=names&part=events&accounts=1`,
    'search/?q=script',
    'search/?q=svg&text=original&shown=40',
    `search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
  ])
    await test.step(path, async () => {
      await page.goto(path);
      if (path.startsWith('compare')) await expect(page.locator('.comparison table').first()).toBeVisible();
      if (path.startsWith('search'))
        await expect(page.locator('#search')).toHaveAttribute('data-state', /found|none/);
      expect(harmIn(elementsOf(await page.content()))).toEqual([]);
    });
});

test('every accepted string comes back from page, search and CSV as it went in', ({ site }) => {
  const html = readFileSync(join(site.dist, 'articles/naughty-text/original/index.html'), 'utf8');
  const { document } = new JSDOM(html).window;
  const shown = [...document.querySelectorAll('.line > p')].map(({ textContent }) => textContent.trim());
  expect(shown).toEqual(ACCEPTED);

  const values = readCsv(readFileSync(join(site.dist, 'dossiers/naughty.csv'), 'utf8'))
    .filter(({ part }) => part === 'claims')
    .map(({ value = '' }) => value.replace(/^'(?=[=+\-@＝＋－＠])/u, ''));
  expect(values.filter((value) => value !== '').sort()).toEqual([...ACCEPTED].sort());

  // Only words are searched; the index has a single kind of blank between them.
  const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
  const indexed = new Set(words(contentOf(site.dist, 'articles/naughty-text/original/')));
  const missing = ACCEPTED.filter(
    (text) => !words(text).every((word) => indexed.has(word) || indexed.has(`${word}.`)),
  );
  expect(missing).toEqual([]);
});

test('every link of the site leads somewhere', ({ site }) => {
  const pages = readPages(site.dist);
  expect(pages.length).toBeGreaterThan(5 * PAYLOADS.length);
  expect(brokenSiteLinks(pages, site.dist)).toEqual([]);
});

/** The text of a page in the search index. */
function contentOf(dist: string, path: string): string {
  const index = join(dist, 'search/index');
  for (const file of filesBelow(join(index, 'documents'))) {
    const number = Number.parseInt(file, 10);
    const { url, passages } = unpackDocument(number, (below) => readFileSync(join(index, below), 'utf8'));
    if (url.endsWith(path)) return passages.map(({ text }) => text).join(' ');
  }
  return '';
}

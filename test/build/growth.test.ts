import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { attributeValue, brokenSiteLinks, readPages, type BuiltPage } from '../e2e/dist.ts';
import { BuiltCopy } from './archive-copy.ts';
import { SIXTH_ARTICLE } from './sixth-article.ts';

const BASE = '/sub/path/';
const TITLE = 'Lamps of the old harbour are lit again';
let copy: BuiltCopy;
let pages: BuiltPage[] = [];

beforeAll(async () => {
  copy = await BuiltCopy.make();
  await copy.write(SIXTH_ARTICLE);
  // Files built for another host must not remain.
  for (const host of ['elsewhere.example', 'example.org']) {
    const { code, output } = await copy.build({ PARALLAX_URL: `https://${host}${BASE}` });
    expect(code, output).toBe(0);
  }
  pages = await readPages(copy.dist);
});
afterAll(() => copy.remove());

const textOf = (path: string) =>
  pages.find((page) => page.path === path)?.dom.textContent ?? '(no such page)';

test.each([
  ['the home page', ''],
  ['the list of articles', 'articles/'],
  ['the list in another order', 'articles/sort/oldest/'],
  ['the list of its year', 'articles/year/2023/'],
  ['the list of its outlet', 'articles/outlet/harbour-post/'],
  ['a page of its own', 'articles/harbour-lamps/'],
  ["its outlet's page", 'outlets/harbour-post/'],
  ["its actor's page", 'actors/harbour-office/'],
  ['the page of a place that was there before', 'places/belorin/'],
])('an article added to the archive is on %s', (_name, path) => {
  expect(textOf(path)).toContain(TITLE);
});

test('its sentences are on the pages of those they mention', () => {
  expect(textOf('actors/harbour-office/')).toContain('The Harbour Office, it says, counted 41 lamps');
});

test('its outlet and its actor are in their lists', () => {
  expect(textOf('outlets/')).toContain('Harbour Post');
  expect(textOf('actors/')).toContain('Harbour Office');
});

test('the search index holds it', () => {
  const index = join(copy.dist, 'search/index');
  const textIn = (path: string) => readFileSync(join(index, path), 'utf8');
  const holding = filesBelow(join(index, 'texts')).filter((file) =>
    textIn(`texts/${file}`).includes('lanternwright'),
  );
  expect(holding).toHaveLength(1);
  expect(textIn(`documents/${holding[0] ?? ''}`)).toContain('articles/harbour-lamps/');
});

describe('on a site below a path', () => {
  test('every address leads to a file or an element below that path', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(brokenSiteLinks(pages, copy.dist, BASE)).toEqual([]);
  });

  test('every canonical address has the host and the path', () => {
    const wrong = pages.flatMap(({ path, dom }) => {
      const canonical = attributeValue(dom.querySelector('link[rel="canonical"]'), 'href');
      return canonical === undefined || canonical === `https://example.org${BASE}${path}` ? [] : [canonical];
    });
    expect(wrong).toEqual([]);
  });

  test('no page names the address of site.yaml', () => {
    expect(
      pages.filter(({ html }) => html.includes('two-standpoints.example')).map(({ path }) => path),
    ).toEqual([]);
  });
});

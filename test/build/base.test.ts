import { afterAll, beforeAll, expect, test } from 'vitest';
import { attributeValue, brokenSiteLinks, readPages, type BuiltPage } from '../e2e/dist.ts';
import { BuiltCopy } from './archive-copy.ts';

const BASE = '/sub/path/';
let copy: BuiltCopy;
let pages: BuiltPage[] = [];

beforeAll(async () => {
  copy = await BuiltCopy.make();
  // Files built for another host must not remain.
  for (const host of ['elsewhere.example', 'example.org']) {
    const { code, output } = await copy.build({ PARALLAX_URL: `https://${host}${BASE}` });
    expect(code, output).toBe(0);
  }
  pages = await readPages(copy.dist);
});
afterAll(() => copy.remove());

test('every address of a site below a path leads to a file or an element below that path', () => {
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

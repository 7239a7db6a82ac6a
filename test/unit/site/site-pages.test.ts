import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { indexValue } from '../../../src/site/kept.ts';
import { pageAt, sitePages } from '../../../src/site/site-pages.ts';
import { copyFixture, type ArchiveCopy } from './archive-copy.ts';

let copy: ArchiveCopy;
let loaded: LoadedArchive;
beforeAll(async () => {
  copy = await copyFixture('archive');
  loaded = await copy.load();
});
afterAll(() => copy.end());

it('every page of a site is found at its path, and nothing at others', () => {
  const pages = [...sitePages(loaded)];
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((page) => pageAt(loaded, page.href)?.href !== page.href)).toEqual([]);
  expect(pages.map(({ href }) => pageAt(loaded, href))).toEqual(pages);
  expect(
    ['/articles/nothing/', '/nothing/', '/articles', '/dossiers/x.csv'].map((path) => pageAt(loaded, path)),
  ).toEqual([undefined, undefined, undefined, undefined]);
});

it('what lists the pages has the indexes that they depend on, before any page is rendered', () => {
  expect(() => indexValue(loaded, 'index:map:')).not.toThrow();
});

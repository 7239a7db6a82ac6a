import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examplePages } from '../../../scripts/page-kinds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-page-kinds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (pages: Record<string, string>) => {
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
};

test('the example of a kind is its fullest page, and kinds that a site lacks are left out', () => {
  write({
    'index.html': 'home',
    'articles/one/index.html': 'short',
    'articles/two/index.html': 'a longer page',
    'articles/one/coding/index.html': 'coding',
    '404.html': 'missing',
  });
  expect(examplePages(folder)).toEqual([
    { kind: 'home', address: '' },
    { kind: 'article', address: 'articles/two/' },
    { kind: 'coding', address: 'articles/one/coding/' },
    { kind: 'missing', address: '404.html' },
  ]);
});

test('search and comparison are shown empty, and with something asked', () => {
  write({
    'articles/one/index.html': '<h1>Dam</h1>',
    'articles/two/index.html':
      '<title>Water without warning · Standpoints</title><h1 lang="en"> Water without warning </h1>',
    'search/index.html': '',
    'compare/index.html': '',
  });
  expect(examplePages(folder).slice(1)).toEqual([
    { kind: 'search', address: 'search/' },
    { kind: 'search-results', address: 'search/?q=without' },
    { kind: 'compare', address: 'compare/' },
    { kind: 'comparison', address: 'compare/?a=two&a=one' },
  ]);
});

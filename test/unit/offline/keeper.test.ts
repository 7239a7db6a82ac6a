import { beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../../src/offline/keeper.ts';
import { answer, fakeScope } from './fake-browser.ts';

const HEAD = '<link rel="stylesheet" href="/news/_astro/page.css"><link rel="icon" href="/news/favicon.ico">';
const CSS = '@font-face{src:url(/news/_astro/serif.woff2)}';
const FILES = ['_astro/main.js', 'search/index/start.json'];

/** A site of one version, by paths. */
function siteOf(version: string): Map<string, () => Response> {
  const running = `${HEAD}{"version":"?v=${version}"}`;
  const texts = {
    '': `<title>Papers</title>${HEAD}`,
    'search/': running,
    'compare/': running,
    'offline/': `${HEAD}<p id="not-kept" hidden></p><section id="kept" hidden><ul id="kept-pages"></ul></section>`,
    'offline/version.txt': `${version}\n`,
    '_astro/main.js': 'main()',
    '_astro/page.css': CSS,
    '_astro/serif.woff2': 'font',
    'favicon.ico': 'icon',
    'search/index/start.json': '{}',
    'articles/one/': `<title>One · Papers</title>${HEAD}${version}`,
    'compare/articles/one.json': '{"codings":[{"codebook":{"id":"dam","version":1}}]}',
    'compare/codebooks/dam.json': '{}',
    'map/': `<title>Map · Papers</title>${HEAD}`,
  };
  return new Map(Object.entries(texts).map(([path, text]) => [`/news/${path}`, () => answer(text)]));
}

let site: Map<string, () => Response>;
beforeEach(() => {
  site = siteOf('one');
});

function open(room?: number, scope = fakeScope(site, room)) {
  const keeperOf = (version: string) => new Keeper(scope.scope, { base: '/news/', version, files: FILES });
  return { ...scope, keeper: keeperOf('one'), keeperOf };
}

const pageAt = (path: string) => site.get(path)!();
const has = async (keeper: Keeper, path: string) => (await keeper.kept.match(`/news/${path}`)) !== undefined;

describe('what a worker keeps when it is installed', () => {
  it('is the search, the comparison, the home page and what they load, down to fonts', async () => {
    const { keeper } = open();
    await keeper.install();
    for (const path of [
      '',
      'search/',
      'compare/',
      'offline/',
      '_astro/page.css',
      '_astro/serif.woff2',
      ...FILES,
    ])
      expect(await has(keeper, path), path).toBe(true);
  });

  it.each([
    ['the site is of another version at the end', 'offline/version.txt', 'two'],
    ['the site gives a page of another version', 'search/', '{"version":"?v=two"}'],
  ])('is nothing where %s', async (_, path, text) => {
    const { keeper, scope } = open();
    site.set(`/news/${path}`, () => answer(text));
    await expect(keeper.install()).rejects.toThrow();
    expect(await scope.caches.keys()).toEqual([]);
  });

  it.each(['_astro/main.js', '_astro/serif.woff2'])('is nothing where the site has no %s', async (path) => {
    const { keeper } = open();
    site.delete(`/news/${path}`);
    await expect(keeper.install()).rejects.toThrow('404');
  });

  it('may lack icons', async () => {
    const { keeper } = open();
    site.delete('/news/favicon.ico');
    await expect(keeper.install()).resolves.toBeUndefined();
  });
});

describe('a page that was read', () => {
  it('is kept with the data of its article and their codebooks', async () => {
    const { keeper } = open();
    await keeper.keep('/news/articles/one/', pageAt('/news/articles/one/'));
    for (const path of [
      'articles/one/',
      'compare/articles/one.json',
      'compare/codebooks/dam.json',
      '_astro/page.css',
    ])
      expect(await has(keeper, path), path).toBe(true);
  });

  it('is not kept once the site is of another version, nor without an answer which it is of', async () => {
    const { keeper } = open();
    site.set('/news/offline/version.txt', () => answer('two'));
    await keeper.keep('/news/map/', pageAt('/news/map/'));
    site.delete('/news/offline/version.txt');
    await keeper.keep('/news/map/', pageAt('/news/map/'));
    expect(await has(keeper, 'map/')).toBe(false);
  });

  it.each([
    ['an error', answer('Not found', { status: 404 })],
    ['a redirect', answer('Map', { redirected: true })],
    ['a download', answer('zip', { type: 'application/zip' })],
  ])('is not kept if it is %s', async (_, response) => {
    const { keeper } = open();
    await keeper.keep('/news/map/', response);
    expect(await has(keeper, 'map/')).toBe(false);
  });

  it('leaves for newer ones, the oldest first, and stays when it is read again', async () => {
    const { keeper } = open();
    for (let number = 0; number < 151; number += 1) {
      await keeper.keep(`/news/actors/a${number}/`, pageAt('/news/map/'));
      if (number === 100) await keeper.keep('/news/actors/a0/', pageAt('/news/map/'));
    }
    expect(await has(keeper, 'actors/a0/')).toBe(true);
    expect(await has(keeper, 'actors/a1/')).toBe(false);
    expect(await has(keeper, 'actors/a2/')).toBe(true);
  });

  it('leaves where the device has no room for a newer one', async () => {
    const { keeper } = open(8);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      await keeper.keep(`/news/actors/${name}/`, pageAt('/news/map/'));
    expect(await has(keeper, 'actors/a/')).toBe(false);
    expect(await has(keeper, 'actors/f/')).toBe(true);
  });

  it('is forgotten when the reader wants it, and the search is not', async () => {
    const { keeper } = open();
    await keeper.install();
    await keeper.keep('/news/map/', pageAt('/news/map/'));
    await keeper.kept.forget();
    expect(await has(keeper, 'map/')).toBe(false);
    expect(await has(keeper, 'search/')).toBe(true);
  });

  it('is listed, the one read last first', async () => {
    const { keeper } = open();
    await keeper.install();
    await keeper.keep('/news/map/', pageAt('/news/map/'));
    const list = await keeper.kept.listPage(true);
    expect(list.status).toBe(503);
    expect(await list.text()).toMatch(/"\/news\/map\/" dir="auto">Map<.*"\/news\/" dir="auto">Papers</);
  });
});

describe('another version', () => {
  it('is kept beside the one before, with the pages that were read as they are now, until it takes over', async () => {
    const { keeper, keeperOf } = open();
    await keeper.install();
    await keeper.keep('/news/articles/one/', pageAt('/news/articles/one/'));
    await keeper.keep('/news/map/', pageAt('/news/map/'));
    for (const [path, response] of siteOf('two')) site.set(path, response);
    site.delete('/news/map/');
    const next = keeperOf('two');
    await next.install();
    const textOf = async (of: Keeper) => (await of.kept.match('/news/articles/one/'))?.text();
    expect(await textOf(keeper)).toMatch(/one$/);
    expect(await textOf(next)).toMatch(/two$/);
    expect(await has(next, 'map/')).toBe(false);
    await next.kept.removeOthers();
    expect(await textOf(keeper)).toBeUndefined();
    expect(await textOf(next)).toMatch(/two$/);
  });
});

describe('what a page had loaded before the worker was there', () => {
  it('is kept, unless it is already', async () => {
    const { keeper, asked } = open();
    await keeper.install();
    site.set('/news/search/index/words/a.json', () => answer('{}', { type: 'application/json' }));
    asked.length = 0;
    await keeper.keepOpen([
      '/news/search/index/words/a.json',
      '/news/_astro/main.js',
      '/news/search/index/none.json',
    ]);
    expect(await has(keeper, 'search/index/words/a.json')).toBe(true);
    expect(await has(keeper, 'search/index/none.json')).toBe(false);
    expect(asked).not.toContain('/news/_astro/main.js');
  });
});

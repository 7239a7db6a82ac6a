import { describe, expect, it } from 'vitest';
import { answerTo, codebooksIn, isKeepable, isKeepablePage, loadsOf } from '../../../src/offline/requests.ts';

const SITE = { origin: 'https://example.org', base: '/news/' };
const asked = (path: string, more: object = {}) =>
  answerTo(
    { method: 'GET', url: `https://example.org${path}`, mode: 'cors', isPartial: false, ...more },
    SITE,
  );
const visited = (path: string) => asked(path, { mode: 'navigate' });

describe('the answer to a request', () => {
  it('is the one page, whatever its query, and with or without index.html', () => {
    expect(visited('/news/search/?q=dam')).toEqual({ by: 'page', path: '/news/search/' });
    expect(visited('/news/compare/?a=one&a=two#claims')).toEqual({ by: 'page', path: '/news/compare/' });
    expect(visited('/news/articles/one/index.html')).toEqual({ by: 'page', path: '/news/articles/one/' });
  });

  it('is a file for what has a digest in its name, and for icons and the manifest', () => {
    for (const path of ['_astro/serif.D3YPIC6z.woff2', 'favicon.svg', 'icon-192.png', 'manifest.webmanifest'])
      expect(asked(`/news/${path}`)).toEqual({ by: 'file', path: `/news/${path}` });
  });

  it('is data of the version that the request names, and without one that of the network', () => {
    expect(asked('/news/search/index/start.json?v=a1-b_2')).toEqual({
      by: 'data',
      path: '/news/search/index/start.json',
      version: 'a1-b_2',
    });
    expect(asked('/news/search/index/start.json').by).toBe('network');
    expect(asked('/news/search/index/start.json?v=a&w=b').by).toBe('network');
  });

  it('is that of the network for what is sent, for parts of files, and for what is not of the site', () => {
    expect(asked('/news/search/', { method: 'POST', mode: 'navigate' }).by).toBe('network');
    expect(asked('/news/_astro/serif.woff2', { isPartial: true }).by).toBe('network');
    expect(visited('/other/').by).toBe('network');
    expect(asked('/news/_astro/a.css', { url: 'https://other.org/news/_astro/a.css' }).by).toBe('network');
  });
});

describe('what is kept', () => {
  const page = { status: 200, type: 'basic', redirected: false, mediaType: 'text/html; charset=utf-8' };

  it('is what was found whole at its own address on this site', () => {
    expect(isKeepable(page)).toBe(true);
    for (const other of [
      { status: 404 },
      { status: 206 },
      { status: 503 },
      { type: 'opaque' },
      { redirected: true },
    ])
      expect(isKeepable({ ...page, ...other })).toBe(false);
  });

  it('is a page if it is HTML at the address of one', () => {
    expect(isKeepablePage('/news/map/', page)).toBe(true);
    expect(isKeepablePage('/news/dossiers/dam.csv', page)).toBe(false);
    expect(isKeepablePage('/news/map/', { ...page, mediaType: 'application/zip' })).toBe(false);
  });
});

describe('what a page loads', () => {
  it('is its styles, scripts, fonts and icons below the base, each once, but not what it links to', () => {
    const html = `<link rel="stylesheet" href="/news/_astro/Page.a.css"><link rel="icon" href="/news/favicon.ico">
      <script type="module" src="/news/_astro/main.b.js"></script><link href="/news/_astro/Page.a.css">
      <a href="/news/articles/one/card.png">card</a><a href="/news/data/claims.csv">claims</a>
      <link href="/other/_astro/x.css">`;
    expect(loadsOf('/news/map/', html, '/news/')).toEqual([
      '/news/_astro/Page.a.css',
      '/news/favicon.ico',
      '/news/_astro/main.b.js',
    ]);
  });

  it('is, of a style sheet, its fonts by their addresses beside it', () => {
    const css = '@font-face{src:url(/news/_astro/a.woff2)}@font-face{src:url("./b.woff2")}';
    expect(loadsOf('/news/_astro/Page.css', css, '/news/')).toEqual([
      '/news/_astro/a.woff2',
      '/news/_astro/b.woff2',
    ]);
  });

  it('is, to compare an article, the codebooks that its codings name', () => {
    const json = JSON.stringify({
      codings: [{ codebook: { id: 'dam', version: 3 } }, { codebook: { id: 'dam' } }],
    });
    expect(codebooksIn(json)).toEqual(['dam']);
  });
});

import { describe, expect, it } from 'vitest';
import { articleIdIn } from '../../../src/urls/article-id.ts';
import { createUrls, listPath } from '../../../src/urls/urls.ts';
import { urls } from '../../../src/site/urls.ts';

describe('the addresses of a site', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/news/', '/news/'],
    ['/news', '/news/'],
    ['/a/b', '/a/b/'],
  ])('below %j start with %j', (base, root) => {
    const site = createUrls(base);
    expect(site.base).toBe(root);
    expect(site.home()).toBe(root);
    expect([
      site.articles(),
      site.article('old-bridge'),
      site.article('old-bridge', 7),
      site.records('actor'),
      site.records('place'),
      site.records('outlet'),
      site.record('actor', 'town-council'),
      site.record('place', 'millford', 1),
      site.record('outlet', 'ferry-news', 3),
      site.coding('old-bridge'),
      site.coding('old-bridge', 'q-why'),
      site.original('old-bridge', 7),
      site.parallel('old-bridge'),
      site.chronology('bridge'),
      site.chronology('bridge', 2, 'opening'),
      site.compare(),
      site.compare(['old-bridge', 'ferry']),
      site.comparisonCodebook('bridge'),
      site.comparedArticle('old-bridge'),
      site.stance('local'),
      site.search(),
      site.search({ q: 'old bridge & “ferry”', year: '2021' }),
      site.about(),
      site.about('codebook'),
      site.asset('favicon.svg'),
      site.searchIndex(),
    ]).toEqual(
      [
        'articles/',
        'articles/old-bridge/',
        'articles/old-bridge/#p7',
        'actors/',
        'places/',
        'outlets/',
        'actors/town-council/',
        'places/millford/',
        'outlets/ferry-news/page/3/',
        'articles/old-bridge/coding/',
        'articles/old-bridge/coding/#q-why',
        'articles/old-bridge/original/#p7',
        'articles/old-bridge/parallel/',
        'chronology/bridge/',
        'chronology/bridge/page/2/#fact-opening',
        'compare/',
        'compare/?a=old-bridge&a=ferry',
        'compare/codebooks/bridge.json',
        'compare/articles/old-bridge.json',
        'about/#stances-local',
        'search/',
        'search/?q=old+bridge+%26+%E2%80%9Cferry%E2%80%9D&year=2021',
        'about/',
        'about/#codebook',
        'favicon.svg',
        'search/index/',
      ].map((path) => `${root}${path}`),
    );
  });

  it('are those of the root where nothing says otherwise', () => {
    expect(urls.home()).toBe('/');
  });
});

describe('the address of a list of articles', () => {
  it.each([
    [{}, ''],
    [{ sort: 'newest', page: 1 }, ''],
    [{ sort: 'title' }, 'sort/title'],
    [{ page: 2 }, 'page/2'],
    [{ filter: { facet: 'outlet', value: 'ferry-news' } }, 'outlet/ferry-news'],
    [{ filter: { facet: 'year', value: '2021' }, sort: 'oldest', page: 3 }, 'year/2021/sort/oldest/page/3'],
  ] as const)('%j is %j', (view, path) => {
    expect(listPath(view)).toBe(path);
    expect(createUrls('/news').articles(view)).toBe(
      path === '' ? '/news/articles/' : `/news/articles/${path}/`,
    );
  });
});

describe('the addresses of a dossier', () => {
  const { dossier, dossierArticles, dossierPart, dossierPartPage, dossierQuestion, dossierWhole } =
    createUrls('/news');

  it('are those of its overview, its parts, its questions and all of it', () => {
    expect(dossier('bridge')).toBe('/news/dossiers/bridge/');
    expect(dossierPart('bridge', 'voices')).toBe('/news/dossiers/bridge/voices/');
    expect(dossierPart('bridge', 'voices', 'only-courier')).toBe(
      '/news/dossiers/bridge/voices/#only-courier',
    );
    expect(dossierQuestion('bridge', 'why')).toBe('/news/dossiers/bridge/questions/why/');
    expect(dossierWhole('bridge')).toBe('/news/dossiers/bridge/everything/');
  });

  it('name the pages of a list but the first, and a place on them', () => {
    expect(dossierPartPage('bridge', 'voices', 1)).toBe('/news/dossiers/bridge/voices/');
    expect(dossierPartPage('bridge', 'voices', 3)).toBe('/news/dossiers/bridge/voices/page/3/');
    expect(dossierArticles('bridge')).toBe('/news/dossiers/bridge/articles/');
    expect(dossierQuestion('bridge', 'why', 2, 'answer-rust')).toBe(
      '/news/dossiers/bridge/questions/why/page/2/#answer-rust',
    );
  });
});

describe('the article that a URL leads to', () => {
  it.each([
    ['/articles/old-bridge/', 'old-bridge'],
    ['/news/articles/old-bridge/original/#p7', 'old-bridge'],
    ['/actors/town-council/', undefined],
  ])('of %s is %s', (url, id) => {
    expect(articleIdIn(url)).toBe(id);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article.ts';
import { page, PARAGRAPHS } from './sample-page.ts';

const read = (html: string, extractor?: 'densest') =>
  readArticle({ bytes: Buffer.from(html), format: 'html' }, { nesting: 500 }, { extractor });
const codeOf = async (html: string) => {
  const result = await read(html);
  return 'refusal' in result ? result.refusal.code : 'article';
};

const teaser = (at: number) =>
  `<div class="card"><h2><a href="/2026/${at}">Ferry number ${at} leaves from the old quay</a></h2>` +
  `<p>The clerk said on Monday that ferry number ${at} is going to leave from the old quay.</p></div>`;
const TEASERS = [1, 2, 3, 4, 5, 6].map(teaser).join('');
const GOODS = [1, 2, 3, 4, 5, 6]
  .map(
    (at) => `<div><a href="/goods/${at}">Rope of the old quay, number ${at}</a> <span>12 crowns</span></div>`,
  )
  .join('');
/** A row of headlines without headings, and other text beside it. */
const HEADLINES = (beside: string) =>
  `<ul>${[1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map(
      (at) =>
        `<li class="item-${at}"><a href="/2026/${at}">Ferry ${at} leaves late</a> <i>${at} May 2026, from the old quay</i></li>`,
    )
    .join('')}</ul><div>${beside}</div>`;
const PAGES = [2, 3, 4].map((at) => `<a href="?page=${at}">${at}</a>`).join(' ');
const NUMBERS = [2, 3, 4].map((at) => `<a href="/goods/all/${at}/">${at}</a>`).join(' ');
/** A short article with headings of others after it, as news sites have them, and something else. */
const shortArticle = (after: string) =>
  page(
    `<article><h1>Harbour shut</h1>${PARAGRAPHS}</article>${[1, 2, 3]
      .map(teaser)
      .join('')
      .replaceAll(/<p>.*?<\/p>/g, '')}${after}`,
  );
const linksTo = (addresses: Readonly<Record<string, string>>) =>
  Object.entries(addresses)
    .map(([address, text]) => `<td><a href="${address}">${text}</a></td>`)
    .join('');
const SCRIPTS = '<script src="/a.js"></script>';

describe('a page that is no article is named as what it is', () => {
  it.each([
    ['a front page', 'list-page', page(`<h1>Vellmar Post</h1>${TEASERS}`)],
    [
      'a section whose posts are articles of their own',
      'list-page',
      page(TEASERS.repeat(2), '<meta property="og:type" content="article">'),
    ],
    ['a list of goods with links to its pages', 'list-page', page(GOODS + PAGES)],
    ['a list of goods whose pages are named by their numbers alone', 'list-page', page(GOODS + NUMBERS)],
    [
      'an error page',
      'error-page',
      page('<p>Sorry about that. Try the front page.</p>', '<title>Page not found | Vellmar Post</title>'),
    ],
    [
      'an error page in Arabic',
      'error-page',
      page('<h1>الصفحة غير موجودة</h1><p>عد إلى الصفحة الرئيسية.</p>'),
    ],
    ['a check for robots', 'error-page', page('<h1>Just a moment…</h1><p>Checking your browser.</p>')],
    [
      'a login',
      'login-page',
      page('<h1>Sign in</h1><form><input type="email"><input type="password"><button>Go</button></form>'),
    ],
    [
      'a login in Persian',
      'login-page',
      page('<form><h1>ورود کاربران</h1><input name="u"><input type="password"></form>'),
    ],
    [
      'a wall of consent',
      'consent-page',
      page(
        '<h1>Before you continue</h1><p>We and our partners use cookies and process personal data to measure what you read. You may refuse.</p><button>Accept all</button>',
      ),
    ],
    [
      'a wall of consent in German',
      'consent-page',
      page(
        '<h2>Vellmarer Post</h2><p>Mit Ihrer Einwilligung verarbeiten wir personenbezogene Daten, etwa um Anzeigen auszuwählen und zu messen.</p><button>Alle akzeptieren</button>',
      ),
    ],
    ['a list without headings or numbered pages', 'list-page', page(HEADLINES(''))],
    [
      'an application without its text',
      'script-page',
      page(`<div id="root"></div>${SCRIPTS}`, '<title>Harbour shut</title>'),
    ],
    [
      'a request to run scripts',
      'script-page',
      page(
        `<noscript>You need to enable JavaScript to run this app.</noscript><p>Vellmar Post</p>${SCRIPTS}`,
      ),
    ],
  ])('%s', async (_name, code, html) => {
    expect(await codeOf(html)).toBe(code);
  });

  it.each([
    [
      'an article with teasers after it',
      page(`<article><h1>Harbour shut</h1>${PARAGRAPHS}</article>${TEASERS}`),
    ],
    [
      'an article about cookies',
      page(`<h1>Cookies are banned</h1>${PARAGRAPHS}<p>Cookies need consent.</p><button>Accept all</button>`),
    ],
    [
      'an article on a page with a login in its head',
      page(`<form><input type="password"></form><h1>Harbour shut</h1>${PARAGRAPHS}`),
    ],
    ['an article about a page that was not found', page(`<h1>Page not found</h1>${PARAGRAPHS.repeat(2)}`)],
    ['an article on several pages', page(`<h1>Harbour shut</h1>${PARAGRAPHS.repeat(2)}${GOODS}${PAGES}`)],
    [
      'a short article beside a calendar',
      shortArticle(linksTo({ '/2020/05/04/': '4', '/2020/05/08/': '8', '/2020/05/19/': '19' })),
    ],
    [
      'a short article beside links to months',
      shortArticle(linksTo({ '/news/2020/3': '3', '/news/2020/4': '4', '/news/2020/5': '5' })),
    ],
    [
      'a short article above links to years',
      shortArticle(linksTo({ '/2017/': '2017', '/2018/': '2018', '/homepage/2019/': '2019' })),
    ],
    [
      'a short article above others with numbers of comments',
      shortArticle(linksTo({ '/news/4021': '12', '/?p=4022#respond': '3', '/front-page/#comments': '0' })),
    ],
    ['a short article beside many headlines', page(HEADLINES(`<h1>Harbour shut</h1>${PARAGRAPHS}`))],
    [
      'an article that lists what is on other sites',
      page(
        `<h1>Six ports to see</h1>${TEASERS.replaceAll('href="/', 'href="https://elsewhere.example/')}`,
        '<link rel="canonical" href="https://vellmar-post.example/six-ports">',
      ),
    ],
  ])('%s is an article', async (_name, html) => {
    expect(await codeOf(html)).toBe('article');
  });

  it('is read all the same if the editor names an extractor', async () => {
    const result = await read(page(`<h1>Vellmar Post</h1>${TEASERS}`), 'densest');
    expect('article' in result && result.article.warnings.map(({ code }) => code)).toContain('list-page');
  });
});

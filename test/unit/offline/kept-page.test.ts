import { expect, it } from 'vitest';
import { withKeptPages } from '../../../src/offline/kept-page.ts';

const HTML =
  '<p id="not-kept" class="standfirst" hidden>Not here</p><section id="kept" aria-labelledby="h" hidden><ul id="kept-pages" class="plain"></ul></section>';
const PAGES = [
  { path: '/map/', html: '<title>Map · of $1 &amp; more · The Papers</title>' },
  { path: '/', html: '<title>The Papers · Bridges</title>' },
];

it('lists kept pages by their titles, without that of the archive, and says nothing of a page that was asked for', () => {
  expect(withKeptPages(HTML, PAGES, { isInstead: false })).toBe(
    '<p id="not-kept" class="standfirst" hidden>Not here</p><section id="kept" aria-labelledby="h"><ul id="kept-pages" class="plain">' +
      '<li><a href="/map/" dir="auto">Map · of $1 &amp; more</a></li><li><a href="/" dir="auto">The Papers</a></li></ul></section>',
  );
});

it('says that a page is not kept, and shows no empty list', () => {
  expect(withKeptPages(HTML, [], { isInstead: true })).toBe(
    HTML.replace('class="standfirst" hidden', 'class="standfirst"'),
  );
});

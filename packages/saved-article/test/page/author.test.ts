import { expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS } from './sample-page.ts';

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

/** The author of an article with a headline, the lines under it, and what may follow the text. */
function authorOf(lines: string, head = '', after = ''): string | undefined {
  const url = 'https://harbour.example/shut';
  return extractPage(
    page(`<article><h1>Harbour shut for a week</h1>${lines}${PARAGRAPHS}${after}</article>`, head),
    { url },
  ).byline?.value;
}

it.each([
  ['a date and the word Team', '<p>Vellmar Press Team</p><p>8 May 2020</p>', 'Vellmar Press Team'],
  ['a degree after it', '<p>Ada Brandt, MD, PhD</p>', 'Ada Brandt, MD, PhD'],
  ['the time that it takes to read', '<p>Ada Brandt | 5 min read</p>', 'Ada Brandt'],
  ['a label in an element of its own', '<div>Author</div><div>Ada Brandt</div>', 'Ada Brandt'],
  ['a label in a row of them', '<p>来源：港口报 作者：王芳</p>', '王芳'],
  ['a post after it', '<p>By Ada Brandt, Staff Writer</p>', 'Ada Brandt'],
  ['a place after it', '<p>Par Ada Brandt, à Vellmar</p>', 'Ada Brandt'],
  ['a post under it', '<div><p>Ada Brandt</p><p>Head of Content</p></div>', 'Ada Brandt'],
  ['a picture of that name', '<img src="a.png" alt="Photo of Ada"><p>Ada</p><p>8 May 2020</p>', 'Ada'],
  [
    'links to two authors',
    '<p><a href="/author/ada">Ada Brandt</a> and <a href="/author/jon">Jon Reyes</a></p>',
    'Ada Brandt, Jon Reyes',
  ],
  [
    'links to one author',
    '<div class="author"><a href="/author/ada">Ada Brandt</a> <a href="/author/ada">View All</a></div>',
    'Ada Brandt',
  ],
])('reads the author beside the headline, told by %s', (_name, lines, author) => {
  expect(authorOf(lines)).toBe(author);
});

it.each([
  ['an organisation', meta('author', 'Vellmar News Agency'), '<p>By Ada Brandt</p>', 'Ada Brandt'],
  ['the account that posted it', meta('author', 'Jon Reyes'), '<p>By Ada Brandt</p>', 'Ada Brandt'],
  [
    'the account that posted it, in structured data',
    jsonLd({ '@type': 'Article', author: { name: 'Jon Reyes' } }),
    '<p>By Ada Brandt</p>',
    'Ada Brandt',
  ],
  [
    'those who write for the site',
    meta('og:site_name', 'Harbour') + meta('author', 'Harbour Team'),
    '<img src="a.png" alt="Ada"><p>Ada</p><p>8 May 2020</p>',
    'Ada',
  ],
  [
    'a first name',
    jsonLd({ '@type': 'Article', author: { name: 'Ada' } }),
    '<p>By Ada Brandt</p>',
    'Ada Brandt',
  ],
  [
    'one of two authors, if the data have both',
    jsonLd({ '@type': 'Article', author: [{ name: 'Ada Brandt' }, { name: 'Jon Reyes' }] }),
    '<p>By Jon Reyes</p>',
    'Ada Brandt, Jon Reyes',
  ],
])('weighs the author that is shown against %s', (_name, head, lines, author) => {
  expect(authorOf(lines, head)).toBe(author);
});

it.each([
  ['of a first name', 'Ada', 'Ada Brandt'],
  ['of an account', 'ada.brandt', 'Ada Brandt'],
  ['without the organisation after it', 'Ada Brandt, Vellmar News Agency', 'Ada Brandt'],
  ['never of the site', 'Harbour', 'Harbour'],
])('takes the whole name that stands alone in the page, %s', (_name, stated, author) => {
  const names = '<aside><p>Ada Brandt, reporter</p><p>Harbour Pilots</p></aside>';
  expect(authorOf('', meta('author', stated), names)).toBe(author);
});

it('reads the lines under a headline that is no heading', () => {
  const lines = `<div>Harbour shut for a week</div><p>By Ada Brandt</p>${PARAGRAPHS}`;
  expect(extractPage(page(lines, meta('og:title', 'Harbour shut for a week'))).byline?.value).toBe(
    'Ada Brandt',
  );
});

it('takes no element around the page for one beside the article', () => {
  const article = `<h1>Harbour shut for a week</h1><span class="author">quayside</span>${PARAGRAPHS}`;
  expect(extractPage(page(`<div class="has-comments sidebar-right">${article}</div>`)).byline?.value).toBe(
    'quayside',
  );
  const section = '<span class="byline">Personal finance</span>';
  expect(authorOf(section)).toBeUndefined();
});

it('follows a reference to a person elsewhere in the data', () => {
  const graph = [
    { '@type': 'Article', author: { '@id': '#ada' } },
    { '@type': 'Person', '@id': '#ada', name: 'Ada Brandt' },
  ];
  expect(authorOf('', jsonLd({ '@graph': graph }))).toBe('Ada Brandt');
});

it('takes the author of the page around an article that states none, and less than metadata', () => {
  const around = jsonLd([
    { '@type': 'Article', headline: 'Harbour shut for a week' },
    { '@type': 'WebPage', author: { name: 'Jon Reyes' } },
  ]);
  expect(authorOf('', around)).toBe('Jon Reyes');
  expect(authorOf('', around + meta('author', 'Ada Brandt'))).toBe('Ada Brandt');
});

it('takes the only person whom the page names as an author anywhere', () => {
  const by = (name: string) => `<section><h2>Notes</h2><p>By <a href="/author/x">${name}</a></p></section>`;
  expect(authorOf('', '', by('Ada Brandt'))).toBe('Ada Brandt');
  expect(authorOf('', '', by('Ada Brandt') + by('Jon Reyes'))).toBeUndefined();
  expect(authorOf('', '', '<section><h3>About the author</h3><p>Ada Brandt</p></section>')).toBe(
    'Ada Brandt',
  );
});

it('reads a label for cards, a signature, and a notice of rights on a site of that name', () => {
  expect(authorOf('', meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ada Brandt'))).toBe(
    'Ada Brandt',
  );
  expect(authorOf('', '', '<p><em>Ada Brandt</em></p>')).toBe('Ada Brandt');
  expect(authorOf('', '', '<p>Harbour Pilots</p>')).toBeUndefined();
  const notice = extractPage(page(`${PARAGRAPHS}<footer>© 2020 Ada Brandt</footer>`), {
    url: 'https://adabrandt.example/',
  });
  expect(notice.byline?.value).toBe('Ada Brandt');
});

it('takes the owner of a site of that name who writes of themselves, and not who is quoted', () => {
  const ofSite = (text: string) =>
    extractPage(
      page(`<h1>How I rowed home</h1>${PARAGRAPHS}<p>${text}</p>`, meta('og:site_name', 'Ada Brandt')),
      {
        url: 'https://adabrandt.example/',
      },
    ).byline?.value;
  expect(ofSite('I took my boat, and I rowed for a day.')).toBe('Ada Brandt');
  expect(ofSite('“I took my boat, and I rowed for a day”, said the pilot.')).toBeUndefined();
});

it('does not take who took a picture for the author', () => {
  expect(authorOf('', '', '<p>Фото: Илья Громов</p>')).toBeUndefined();
});

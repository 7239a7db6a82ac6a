import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS } from './sample-page.ts';

const published = (body: string) => extractPage(page(body)).published?.value;
const time = '<time datetime="2020-05-08">8 May</time>';
const text = `<h1>Harbour shut</h1>${PARAGRAPHS}`;
const teaser = (mark: string) => `<h2>Ferry strike ends</h2>${mark}<p>Two days of talks are over.</p>`;

describe('the day of publication by <time>', () => {
  it.each([
    ['another article', `<article>${text}</article><article>${teaser(time)}</article>`],
    [
      'another article in a list',
      `<article>${text}</article><section><article>${teaser(time)}</article></section>`,
    ],
    ['a teaser above', `<section>${teaser(time)}</section><article>${text}</article>`],
    ['an item of a list', `<main>${text}<ul><li>${teaser(time)}</li></ul></main>`],
    ['a teaser within the article', `<article>${text}<section>${teaser(time)}</section></article>`],
    ['a box under the article', `<article>${text}</article><div>${teaser(time)}</div>`],
    ['the head of the site', `<div>Today is ${time}</div><main>${text}</main>`],
    [
      'another article, though it is marked',
      `<article>${text}</article><article>${teaser(time.replace('<time', '<time class="entry-date"'))}</article>`,
    ],
    [
      'another article, as microdata',
      `<article>${text}</article><article>${teaser('<span itemprop="datePublished">2020-05-08</span>')}</article>`,
    ],
  ])('is not that of %s', (_name, body) => {
    expect(published(body)).toBeUndefined();
  });

  it.each([
    ['above the text', `<article>${time}${text}</article>`],
    [
      'in a head of its own',
      `<main><header><h1>Harbour shut</h1>${time}</header><div>${PARAGRAPHS}</div></main>`,
    ],
    [
      'in a section with the heading',
      `<main><section><h1>Harbour shut</h1>${time}</section><section>${PARAGRAPHS}</section></main>`,
    ],
    ['under the text', `<article>${text}<p>${time}</p></article>`],
    ['on a page without articles', `<div><h1>Harbour shut</h1>${time}</div><div>${PARAGRAPHS}</div>`],
    [
      'above longer comments',
      `<article>${time}${text}</article><section class="comments">${`<article>${PARAGRAPHS}</article>`.repeat(4)}</section>`,
    ],
  ])('is that %s', (_name, body) => {
    expect(published(body)).toBe('2020-05-08');
  });
});

const dated = (head: string, root = '') => {
  const { published, modified, warnings } = extractPage(
    page(`<article>${head}${PARAGRAPHS}</article>`, '', root),
  );
  return [published?.value, modified?.value, ...warnings.map(({ code }) => code)];
};

describe('a line that dates the article', () => {
  it.each([
    ['in plain words', '<h1>Harbour shut</h1><div><span>Published May 8, 2020</span></div>'],
    ['with an ordinal', '<h1>Harbour shut</h1><p>May 8th, 2020</p>'],
    [
      'under the label of a bar at the side',
      '<div class="sidebar"><h4>Published</h4><div class="post-date">May 8, 2020</div></div>',
    ],
    ['above the title', '<h5>May 8, 2020</h5><h1>Harbour shut</h1>'],
    [
      'in an aside of its own',
      '<aside><time datetime="2020-05-08">May 8</time></aside><h2>Harbour shut</h2>',
    ],
    ['in a footer of its own', '<footer>By Ada Brandt <span class="author-date">May 8, 2020</span></footer>'],
    ['beside the title, named as a head', '<h1>Harbour shut</h1><div class="header-date">8 May 2020</div>'],
    [
      'as microdata with the time within',
      '<div itemprop="datePublished"><time datetime="2020-05-08">x</time></div>',
    ],
  ])('is read %s', (_name, head) => {
    expect(dated(head)).toEqual(['2020-05-08', undefined]);
  });

  it.each([
    '<p>Updated: May 9, 2020</p>',
    '<p>Last updated <time datetime="2020-05-09">May 9</time></p>',
    '<div><b>Updated:</b> <span><time datetime="2020-05-09">May 9</time></span></div>',
    '<span class="date">Last Updated : 9 May 2020</span>',
    '<div class="updated-date">9 May 2020</div>',
    '<div><div>Last updated</div><div>9 May 2020</div></div>',
    '<p>Mis à jour le 9 mai 2020 à 08h30 · Temps de lecture 2 min.</p>',
  ])('is not taken for that of publication where it says that the text was changed: %s', (line) => {
    expect(dated(`<h1>Harbour shut</h1>${line}`)).toEqual([undefined, '2020-05-09', 'only-last-change']);
  });

  it('has both where both are said', () => {
    const line = '<p>Published 8 May 2020 | Updated 9 May 2020</p>';
    expect(dated(`<h1>Harbour shut</h1>${line}`)).toEqual(['2020-05-08', '2020-05-09']);
  });

  it('is not a heading of the text, nor a sentence', () => {
    expect(dated('<h1>Harbour shut</h1><p>It shut in the night.</p><h3>3 March 2019</h3>')).toEqual([
      undefined,
      undefined,
    ]);
    const under = '<h2>Ferries wait outside</h2><h3>3 March 2019</h3>';
    expect(dated(`<h1>Harbour shut</h1>${under}`)).toEqual(['2019-03-03', undefined]);
    expect(dated('<h1>Harbour shut</h1><p>It was shut on 3 March 2019.</p>')).toEqual([undefined, undefined]);
  });

  it('is both days, with a warning, where neither the page nor its language settles numbers', () => {
    const line = '<h1>Harbour shut</h1><p>03/04/2024</p>';
    expect(dated(line, 'lang="en"')).toEqual(['2024-03-04/2024-04-03', undefined, 'date-of-two-days']);
    expect(dated(line, 'lang="en-GB"')).toEqual(['2024-04-03', undefined]);
    expect(dated(`${line}<aside>More of 25/03/2024</aside>`, 'lang="en"')).toEqual(['2024-04-03', undefined]);
  });

  it('is the day of the address where numbers mean that or another', () => {
    const html = page(`<h1>Harbour shut</h1><p>03/04/2024</p>${PARAGRAPHS}`, '', 'lang="en"');
    const url = 'https://example.org/blog/2024/april/03/harbour';
    expect(extractPage(html, { url }).published?.value).toBe('2024-04-03');
  });

  it('is converted from the lunar calendar with a warning', () => {
    expect(dated('<h1>Harbour shut</h1><p>15 رمضان 1441 هـ</p>')).toEqual([
      '2020-05-08',
      undefined,
      'date-converted',
    ]);
  });
});

describe('a page that nothing marks with a day', () => {
  const url = 'https://harbour.example/2020/05/shut';

  it('takes the only day on a line of its own, unless it is beside the text', () => {
    expect(published(`<article>${text}</article><p>8 May 2020</p>`)).toBe('2020-05-08');
    expect(published(`<article>${text}</article><p>8 May 2020</p><p>9 May 2020</p>`)).toBeUndefined();
    expect(published(`<article>${text}</article><aside><p>8 May 2020</p></aside>`)).toBeUndefined();
  });

  it('takes the only day within the month of its address', () => {
    const shown = `<p>Friday, 8 May 2020</p><article>${text}</article><p>3 June 2021</p>`;
    expect(extractPage(page(shown), { url }).published?.value).toBe('2020-05-08');
    expect(extractPage(page(text), { url }).published?.value).toBe('2020-05');
  });

  it('takes the labelled day of a line with more, though the last change was on that day', () => {
    const line = '<p>Ada Brandt · Posted: May 8, 2020 9 AM</p>';
    const head = '<meta property="article:modified_time" content="2020-05-08T12:00:00Z">';
    const read = extractPage(page(`<article><h1>Harbour shut</h1>${line}${PARAGRAPHS}</article>`, head));
    expect(read.published?.value.slice(0, 10)).toBe('2020-05-08');
  });

  it('reads no season in an address', () => {
    expect(extractPage(page(text), { url: 'https://harbour.example/2021-22/7/' }).published).toBeUndefined();
  });
});

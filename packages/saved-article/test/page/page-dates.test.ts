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

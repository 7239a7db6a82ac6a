import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { isUnsure } from '../../src/page/reading.ts';
import { page, PARAGRAPHS, PROSE } from './sample-page.ts';

const textOf = (body: string) =>
  extractPage(page(`<main><article><h1>Harbour shut</h1>${body}</article></main>`)).blocks.map(
    ({ text }) => text,
  );

describe('what is removed from a page', () => {
  it.each([
    ['a link', '<a class="affiliate-link advert" rel="sponsored" href="https://shop.example">foghorn</a>'],
    ['a name', '<span class="related">foghorn</span>'],
    ['a term that opens an explanation', '<button class="tooltip">foghorn</button>'],
  ])('is nothing from the middle of a sentence: %s', (_name, inline) => {
    const sentence = `The pilot sounded the ${inline} twice before the barge ran into the northern breakwater.`;
    expect(textOf(`${PARAGRAPHS}<p>${sentence}</p>`)).toContain(
      'The pilot sounded the foghorn twice before the barge ran into the northern breakwater.',
    );
  });

  it.each([
    'field--label-hidden',
    'elementor-invisible',
    'has-comments',
    'overflow-hidden',
    'xl:hidden',
    'category-related-news',
    'newsletter-post',
    'w-node-_2c1-ad-82',
  ])('is no part because a word stands within a name: %s', (name) => {
    const part =
      '<p>The ferry takes its passengers from the old quay until the wreck is raised, the clerk said.</p>';
    expect(textOf(`<p>${PROSE[0]}</p><div class="${name}">${part}</div><p>${PROSE[1]}</p>`)).toHaveLength(3);
  });

  it('is bounded for each rule together: three fields of one name are text', () => {
    const fields = PROSE.map((text) => `<div class="author-info"><p>${text}</p></div>`).join('<p>Then:</p>');
    expect(textOf(PARAGRAPHS.repeat(2) + fields)).toHaveLength(11);
  });

  it('is a table of contents, and a list of teasers after the text', () => {
    const contents = '<ul><li><a href="#a">The wreck</a></li><li><a href="#b">The ferry</a></li></ul>';
    const teaser = (at: number) =>
      `<div><a href="/${at}"><h3>Strike at the port ends</h3></a><p>The dockers go back to work on Monday, their union said in the evening.</p></div>`;
    expect(textOf(contents + PARAGRAPHS + `<div>${teaser(1)}${teaser(2)}${teaser(3)}</div>`)).toEqual([
      ...PROSE,
    ]);
  });

  it('is no inset of prose within the text, and no line of code that is called a comment', () => {
    const inset =
      '<aside><p>How a wreck is raised: divers pass slings under the hull, and two cranes lift it.</p></aside>';
    const code = '<pre><code>depth = 9 <span class="comment"># metres at low water</span></code></pre>';
    const text = textOf(`<p>${PROSE[0]}</p>${inset}<p>${PROSE[1]}</p>${code}<p>${PROSE[2]}</p>`);
    expect(text[1]).toMatch(/^How a wreck/);
    expect(text).toContain('depth = 9 # metres at low water');
  });
});

describe('who wrote an article and when', () => {
  const read = (lines: string) =>
    extractPage(page(`<div><h1>Harbour shut for days</h1>${lines}${PARAGRAPHS}</div>`, '', 'lang="en"'));

  it.each([
    ['<div class="c1">Feb 16, 2026</div>', '2026-02-16'],
    ['<div>Published July 8, 2025</div>', '2025-07-08'],
    ['<div>Updated July 9, 2025</div><div>September 1st, 2023</div>', '2023-09-01'],
  ])('is read from the lines under the headline: %s', (lines, date) => {
    expect(read(lines).published?.value).toBe(date);
  });

  it.each([
    ['<p class="c2"><span>By <a href="/producers/ada-brandt">Ada Brandt</a></span></p>'],
    ['<div>Written by</div><div>Ada Brandt</div>'],
    ['<div><a href="/authors/ada-brandt">Ada Brandt</a></div>'],
  ])('is read from them, whatever they are called: %s', (lines) => {
    expect(read(lines).byline?.value).toBe('Ada Brandt');
  });
});

describe('how sure a reading is', () => {
  const codes = (body: string) => extractPage(page(body)).warnings.map(({ code }) => code);

  it('is said of each page, with what found the text and how much of the page it kept', () => {
    const { reading } = extractPage(page(`<article><h1>Harbour shut</h1>${PARAGRAPHS}</article>`));
    expect(reading).toMatchObject({ extractor: 'combined', agreement: 1, kept: 1 });
  });

  it('is no warning where both ways of finding the text agree', () => {
    expect(codes(`<article><h1>Harbour shut</h1>${PARAGRAPHS}</article>`)).toEqual([]);
  });

  it('is a warning where a text is longer than articles are', () => {
    expect(codes(`<article><h1>Harbour shut</h1>${PARAGRAPHS.repeat(120)}</article>`)).toEqual(['unsure']);
  });

  it('is no warning where one way has nearly all of a page, and the other next to nothing', () => {
    expect(isUnsure({ agreement: 0.1, kept: 0.95 }, 5000)).toBe(false);
    expect(isUnsure({ agreement: 0.1, kept: 0.8 }, 5000)).toBe(true);
    expect(isUnsure({ agreement: 0.4, kept: 0.95 }, 5000)).toBe(true);
  });

  it('is a warning where Readability.js leaves out most of a text by a name, which is put back', () => {
    const told = (how: string) => PARAGRAPHS.replaceAll('<p>', `<p>${how}, `);
    const opening = `<div class="story-header">${told('At first')}${told('Later on')}</div>`;
    const body = `<div><h1>Harbour shut</h1>${opening}<div>${PARAGRAPHS}</div></div>`;
    expect(extractPage(page(body)).blocks).toHaveLength(9);
    expect(codes(body)).toEqual(['unsure']);
  });
});

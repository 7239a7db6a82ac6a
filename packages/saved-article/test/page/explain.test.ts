import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS, PROSE } from './sample-page.ts';

const BODY =
  '<nav><a href="/">Home page</a> <a href="/sport">Sport pages</a></nav>' +
  `<article><h1>Harbour shut</h1><p class="byline">By Ada Brandt</p>${PARAGRAPHS}<button>Print</button></article>` +
  '<footer>All harbours of the coast</footer>';

describe('every block of a page that is explained', () => {
  const { explained = [], reading } = extractPage(page(BODY), { isExplained: true });

  it('is kept or left out, in page order, with the rule that decided', () => {
    expect(explained.map(({ text, isKept, number, rule }) => [text, isKept, number, rule])).toEqual([
      ['Home page Sport pages', false, undefined, 'navigation'],
      ['Harbour shut', false, undefined, 'title'],
      ['By Ada Brandt', false, undefined, 'byline'],
      [PROSE[0], true, 1, 'combined'],
      [PROSE[1], true, 2, 'combined'],
      [PROSE[2], true, 3, 'combined'],
      ['Print', false, undefined, 'control'],
      ['All harbours of the coast', false, undefined, 'navigation'],
    ]);
  });

  it('counts for its rule: the reading says how much each rule left out, most words first', () => {
    expect(reading?.left).toEqual([
      { rule: 'navigation', blocks: 2, words: 9 },
      { rule: 'byline', blocks: 1, words: 3 },
      { rule: 'title', blocks: 1, words: 2 },
      { rule: 'control', blocks: 1, words: 1 },
    ]);
  });

  it('is listed if it was put back, or reads otherwise because something within it was hidden', () => {
    const hidden =
      '<p>The pilots <span hidden>are on strike and</span> wait for the crane in the old port.</p>';
    const listed = extractPage(page(`<article>${PARAGRAPHS}${hidden}</article>`), {
      isExplained: true,
    }).explained;
    expect(listed?.filter(({ isKept }) => isKept).at(-1)).toMatchObject({
      text: 'The pilots wait for the crane in the old port.',
      number: 4,
    });
  });

  it('is not listed unless that is asked for', () => {
    expect(extractPage(page(BODY)).explained).toBeUndefined();
  });
});

describe('the way to the text', () => {
  const told = (how: string) => PARAGRAPHS.replaceAll('<p>', `<p>${how}, `);
  const story = `<div><h1>Harbour shut</h1><div class="story-header">${told('At first')}${told('Later on')}</div><div>${PARAGRAPHS}</div></div>`;

  it('may be chosen, and the other one is shown where it is not sure which is right', () => {
    const { reading } = extractPage(page(story));
    expect(reading).toMatchObject({ extractor: 'combined', other: { extractor: 'readability' } });
    expect(reading?.other?.blocks).toHaveLength(3);
    expect(extractPage(page(story), { extractor: 'densest' }).reading).toMatchObject({
      extractor: 'densest',
      other: { extractor: 'readability' },
    });
  });

  it('is another one, with a warning, if the one that was chosen finds nothing', () => {
    const { reading, warnings } = extractPage(page(BODY), { extractor: 'structured-data' });
    expect(reading?.extractor).toBe('combined');
    expect(warnings.map(({ code }) => code)).toEqual(['extractor-not-used']);
  });

  it('is unsure where the text lacks what the page says that it is about, and sure where that is of the site', () => {
    const described = (about: string) =>
      extractPage(
        page(`<h1>Harbour shut for a week</h1>${PARAGRAPHS}`, `<meta name="description" content="${about}">`),
      );
    const wrong = described(
      'The harbour museum opens seven rooms about lighthouses, whales, knots and painted figureheads',
    );
    expect(wrong.reading?.described).toBeLessThan(0.25);
    expect(wrong.warnings.map(({ code }) => code)).toEqual(['unsure']);
    const ofSite = described(
      'Latest stories, pictures and videos from everywhere along our coast, every morning',
    );
    expect(ofSite.warnings).toEqual([]);
  });
});

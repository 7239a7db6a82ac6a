import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/page/blocks.ts';
import { overlapOf, chooseReading } from '../../src/page/choose-reading.ts';
import { extractPage } from '../../src/page/page.ts';
import { parsePage } from '../../src/page/parse.ts';
import { page, PARAGRAPHS, PROSE } from './sample-page.ts';

const [first, second, third] = PROSE;
const NOTE =
  'The rooms above the market hall are let to clubs and schools, and the keys are kept by the warden.';
const blocks = (...texts: readonly string[]) =>
  readBlocks(parsePage(texts.map((text) => `<p>${text}</p>`).join('')).body);
const nothing = () => undefined;
const body = (inner: string) =>
  extractPage(page(`<main><h1>Harbour shut</h1>${inner}</main>`, '<title>Harbour shut</title>')).blocks.map(
    ({ text }) => text,
  );

describe('of several readings of a page', () => {
  const readability = blocks(first);
  const usual = { combined: readability, readability, densest: blocks(...PROSE), marked: blocks() };

  it.each([
    ['Readability.js with what it lost, if nothing speaks against it', usual, 'combined'],
    ['the one that the page marks as its text', { ...usual, marked: blocks(...PROSE) }, 'densest'],
    [
      'Readability.js alone, if what was put back is not marked',
      { ...usual, combined: blocks(first, second), marked: readability },
      'readability',
    ],
    [
      'the densest element, if Readability.js found another text',
      { ...usual, combined: blocks(NOTE), readability: blocks(NOTE) },
      'densest',
    ],
  ] as const)('takes %s', (_name, readings, way) => {
    expect(chooseReading(readings, nothing)).toBe(way);
  });

  it('takes the densest element if only that has the words of the description', () => {
    expect(chooseReading(usual, (text) => (text.includes(third) ? 0.9 : 0.1))).toBe('densest');
  });

  it('finds no agreement between two texts of one length', () => {
    expect(overlapOf(blocks(first), blocks(first))).toBe(1);
    expect(overlapOf(blocks(first), blocks(NOTE))).toBe(0);
  });
});

it('is unsure of a page with many texts of which the first is a small part', () => {
  const posts = Array.from({ length: 9 }, (_, index) =>
    PROSE.map((text) => `<p>${text.replace('Vellmar', `Vellmar ${index}`)}</p>`).join(''),
  );
  const thread = posts.map((post) => `<div class="post-content">${post}</div>`).join('');
  const { warnings } = extractPage(page(`<main><h1>Harbour shut</h1>${thread}</main>`));
  expect(warnings.find(({ code }) => code === 'unsure')?.message).toContain('several texts');
});

describe('what stands after the element that a page marks as its text', () => {
  const after = `<section><p>${NOTE}</p></section>`;

  it('is left out', () => {
    expect(body(`<div class="entry-content">${PARAGRAPHS}</div>${after}`)).toEqual([...PROSE]);
  });

  it('stays if several elements are marked, which are pieces of the text', () => {
    const piece = (text: string) => `<div class="entry-content"><p>${text}</p></div>`;
    expect(body(PROSE.map(piece).join('') + after)).toEqual([...PROSE, NOTE]);
  });
});

import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/draw/bars.ts';

const BARS = [
  { name: 'Harbour', href: '/a/', value: 8, words: '8 ¶' },
  { name: 'Ministry', href: '/b/', value: 2, words: '2 ¶' },
];

function rectsOf(tree: Element) {
  const rects: Element['properties'][] = [];
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'rect') rects.push(properties);
  });
  return rects;
}

describe('bars', () => {
  it('are of one scale, of which the longest has the whole', () => {
    expect(rectsOf(drawBars('A sentence.', BARS, 'ltr')).map(({ x, width }) => [x, width])).toEqual([
      ['0%', '100%'],
      ['0%', '25%'],
    ]);
  });

  it('start at the right where text does', () => {
    expect(rectsOf(drawBars('A sentence.', BARS, 'rtl')).map(({ x, width }) => [x, width])).toEqual([
      ['0%', '100%'],
      ['75%', '25%'],
    ]);
  });
});

import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { drawValueRows, type ValueMark } from '../../../src/draw/value-rows.ts';

const looks = { number: 'a number', range: 'a range', about: 'about', open: 'no limit' };
const mark = (from: number, to: number, open?: 'start' | 'end'): ValueMark => ({
  ...{ name: 'Post', when: 'no date', href: '#x', words: 'x' },
  ...{ from, to, open, isApproximate: false },
});
const drawn = (...marks: ValueMark[]) =>
  toHtml(drawValueRows([{ title: 'Cells', sentence: '', end: '10', marks }], looks, 'ltr'));

describe('numbers of a measure', () => {
  it('without a lower limit are a dotted line that ends at the upper one, and no bar', () => {
    const html = drawn(mark(0, 80, 'start'));
    expect(html).toContain('<line class="open" x1="0%" x2="80%"');
    expect(html).toContain('<circle class="solid" cx="80%"');
    expect(html).not.toContain('<rect');
  });

  it('have a key of the looks that occur', () => {
    const key = (...marks: ValueMark[]) =>
      [...drawn(...marks).matchAll(/<\/svg> ([^<]+)/g)].map(([, said]) => said);
    expect(key(mark(5, 5), mark(2, 9))).toEqual(['a number', 'a range']);
    expect(key({ ...mark(5, 10, 'end'), isApproximate: true })).toEqual(['about', 'no limit']);
  });
});

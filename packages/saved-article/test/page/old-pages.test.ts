import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PROSE } from './sample-page.ts';

const TEXT = PROSE.join('<br><br>');
const layout = (text: string) =>
  `<table><tr><td><a href="/">News</a><br><a href="/s">Sports</a></td><td>${text}</td></tr></table>`;
const read = (text: string) => extractPage(page(layout(text), '<title>Harbour shut</title>'));

describe('a page from before style sheets', () => {
  it('has a headline in bold, a date in italics and paragraphs between line breaks', () => {
    const extracted = read(
      `<font size="5"><b>Harbour shut after a barge sinks</b></font><br><i>Friday, 8 May 2020</i><br><br>${TEXT}`,
    );
    expect(extracted.title?.value).toBe('Harbour shut after a barge sinks');
    expect(extracted.published).toEqual({ value: '2020-05-08', foundIn: 'dateline' });
    expect(extracted.blocks.map(({ text }) => text)).toEqual([...PROSE]);
  });

  it('has lines of author and date with one line break after each', () => {
    const extracted = read(`<b>Harbour shut</b><br>By Ada Brandt<br>May 8, 2020<br>${TEXT}`);
    expect(extracted.byline?.value).toBe('Ada Brandt');
    expect(extracted.published?.value).toBe('2020-05-08');
    expect(extracted.blocks.map(({ text }) => text)).toEqual([...PROSE]);
  });

  it.each([
    ['<a href="/p">Print this page</a> | <a href="/m">Send to a friend</a>'],
    ['Printer-friendly version • E-mail this article'],
    ['<b>Print</b> | Save | Tell a friend'],
  ])('ends with controls in a row: %s', (controls) => {
    const { blocks, removed } = read(`${TEXT}<br><br>${controls}`);
    expect(blocks.map(({ text }) => text)).toEqual([...PROSE]);
    expect(removed.map(({ why }) => why)).toContain('control');
  });

  it('keeps verses in italics together once there was prose', () => {
    const { blocks } = read(`${TEXT}<br><br><i>O harbour,</i><br><i>o wind,</i><br><i>o sea.</i>`);
    expect(blocks.at(-1)?.text).toBe('O harbour, o wind, o sea.');
  });
});

import { describe, expect, it } from 'vitest';
import {
  addToDuplicates,
  findDuplicates,
  indexDuplicates,
  normaliseUrl,
} from '../../../src/importer/duplicates.ts';

// The same texts in every run: words drawn by a linear congruential generator.
function textOf(seed: number, words: number): string {
  let state = seed + 1;
  return Array.from({ length: words }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return `w${Math.floor((state / 4_294_967_296) * 3000)}`;
  }).join(' ');
}

const text = textOf(1, 400);
const archive = indexDuplicates([
  { id: 'bridge', sha256: 'a'.repeat(64), url: 'https://www.example.org/bridge/', text },
  { id: 'ferry', sha256: 'b'.repeat(64), url: 'https://example.org/ferry', text: textOf(2, 400) },
  { id: 'bare' },
]);

describe('a likely duplicate', () => {
  it('has the same bytes', () => {
    expect(findDuplicates({ id: 'new', sha256: 'a'.repeat(64) }, archive)).toEqual([
      { id: 'bridge', reason: 'bytes', overlap: 1, similarity: 1 },
    ]);
  });

  it('has the same address but for what differs between copies', () => {
    const found = findDuplicates({ id: 'new', url: 'http://example.org/ferry?utm_source=x#top' }, archive);
    expect(found).toMatchObject([{ id: 'ferry', reason: 'url' }]);
  });

  it('shares most of its shingles, capitals and marks aside', () => {
    const words = text.split(' ');
    words[200] = 'changed';
    const found = findDuplicates({ id: 'new', text: words.join(', ').toUpperCase() }, archive);
    expect(found).toMatchObject([{ id: 'bridge', reason: 'text' }]);
    // One word of 400 is in five shingles of 396.
    expect(found[0]?.overlap).toBeCloseTo(391 / 396, 5);
    expect(found[0]?.similarity).toBeCloseTo(391 / 401, 5);
  });

  it('may be an excerpt: then the overlap is high and the similarity low', () => {
    const [found] = findDuplicates({ id: 'new', text: text.split(' ').slice(100, 200).join(' ') }, archive);
    expect(found).toMatchObject({ id: 'bridge', reason: 'text', overlap: 1 });
    expect(found?.similarity).toBeLessThan(0.3);
  });

  it('is not an article that shares some paragraphs only', () => {
    const shared = text.split(' ').slice(0, 120).join(' ');
    expect(findDuplicates({ id: 'new', text: `${shared} ${textOf(9, 280)}` }, archive)).toEqual([]);
  });

  it('is one of the three nearest in text', () => {
    const words = text.split(' ');
    const many = [400, 350, 300, 250, 200].map((count, at) => ({
      id: `copy-${count}`,
      text: `${words.slice(0, count).join(' ')} ${textOf(20 + at, 400 - count)}`,
    }));
    const found = findDuplicates({ id: 'new', text }, indexDuplicates(many));
    expect(found.map(({ id }) => id)).toEqual(['copy-400', 'copy-350', 'copy-300']);
  });

  it('is found in a script without blanks', () => {
    const chinese = '镇议会星期二晚上开会后宣布老桥将一直关闭到明年春天渡船每天运送大约九百人过河';
    const index = indexDuplicates([{ id: 'qiao', text: chinese }]);
    expect(findDuplicates({ id: 'new', text: `新闻：${chinese}。` }, index)).toMatchObject([{ id: 'qiao' }]);
  });

  it('is not another article, nor the article itself, nor an empty text', () => {
    expect(findDuplicates({ id: 'new', text: textOf(3, 400) }, archive)).toEqual([]);
    expect(findDuplicates({ id: 'bridge', text, sha256: 'a'.repeat(64) }, archive)).toEqual([]);
    expect(findDuplicates({ id: 'new', text: '' }, archive)).toEqual([]);
    expect(findDuplicates({ id: 'new' }, archive)).toEqual([]);
  });

  it('is found among what was added since', () => {
    const index = indexDuplicates([]);
    addToDuplicates(index, { id: 'first', text });
    expect(findDuplicates({ id: 'second', text }, index)).toMatchObject([{ id: 'first', overlap: 1 }]);
  });

  it('is compared in full with few of many articles', () => {
    const many = indexDuplicates(
      Array.from({ length: 2000 }, (_, at) => ({ id: `a${at}`, text: textOf(at, 120) })),
    );
    expect(findDuplicates({ id: 'new', text: textOf(77, 120) }, many)).toMatchObject([
      { id: 'a77', overlap: 1 },
    ]);
    const shared = [...many.bySample.values()].filter((ids) => ids.length > 1);
    expect(shared.length * 100).toBeLessThan(many.bySample.size);
  });
});

describe('an address in its plainest form', () => {
  it.each([
    ['https://www.example.org/a/', 'example.org/a'],
    ['http://example.org:80/a', 'example.org/a'],
    ['https://EXAMPLE.org/a#part', 'example.org/a'],
    ['https://m.example.org/a/amp/', 'example.org/a'],
    ['https://example.org/a?b=2&a=1&utm_medium=x&fbclid=y', 'example.org/a?a=1&b=2'],
    ['https://example.org/index.html', 'example.org'],
    ['https://www.org/a', 'www.org/a'],
  ])('of %j is %j', (url, plain) => {
    expect(normaliseUrl(url)).toBe(plain);
  });

  it('keeps what tells articles apart', () => {
    expect(normaliseUrl('https://example.org/?p=1')).not.toBe(normaliseUrl('https://example.org/?p=2'));
  });

  it.each(['javascript:alert(1)', 'ftp://example.org/a', 'no address'])('is none for %j', (url) => {
    expect(normaliseUrl(url)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { drawComparison } from '../../../src/compare/browser/drawing.ts';
import { readRequest } from '../../../src/compare/request.ts';
import { browse, repeatedIds, tags, URLS } from './browse.ts';
import { article, CODEBOOK, COURIER, GAZETTE } from './sample.ts';

const SITE = { archive: 'Archive', state: '2 June 2024', urls: URLS, href: 'https://archive.test/compare/' };

function drawn(query: string, articles = [COURIER, GAZETTE]) {
  const { request } = readRequest(new URLSearchParams(query));
  return drawComparison(articles, CODEBOOK, request, SITE);
}

describe('a comparison as the compare page shows it', () => {
  it.each(['', 'accounts=1', 'blind=1'])(
    'has headings that go down one level at a time, with “%s”',
    (query) => {
      const page = browse(drawn(query).content);
      const levels = tags(page, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName.slice(1)));
      // The title of the page stands above it.
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
      expect(levels).not.toContain(1);
      expect(levels.length).toBeGreaterThan(9);
      expect(jumps).toEqual([]);
    },
  );

  it('has no id twice, whatever is shown', () => {
    expect(repeatedIds(browse(drawn('accounts=1').content))).toEqual([]);
  });

  it('has a menu of the parts that are shown', () => {
    const [menu] = tags(browse(drawn('part=events&part=claims').content), 'nav');
    expect(tags(menu!, 'a').map(({ properties }) => properties.href)).toEqual(['#claims', '#events']);
  });

  it('offers its files under a name made of its articles, cut where there are many', () => {
    expect(drawn('').files.map(({ name, ending }) => `${name}.${ending}`)).toEqual([
      'comparison-of-courier-and-gazette.csv',
      'comparison-of-courier-and-gazette.json',
    ]);
    const long = ['a', 'b'].map((letter) => article(letter.repeat(80)));
    expect(drawn('', long).files[0]?.name).toHaveLength(120);
  });

  it('writes the files of what is shown: blind, they name no outlet, title or article', () => {
    const texts = drawn('blind=1').files.map(({ name, write }) => `${name} ${write()}`);
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain('Article B');
      expect(text).not.toMatch(/courier|gazette|title of/i);
    }
  });
});

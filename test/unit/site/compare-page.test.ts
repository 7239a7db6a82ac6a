import { afterAll, describe, expect, it } from 'vitest';
import { comparePage } from '../../../src/site/compare-page.ts';
import { copyFixture } from './archive-copy.ts';

const small = await copyFixture('check/sound/content');
afterAll(() => small.end());

describe('the page that compares any articles', () => {
  it('offers the questions of the only codebook beside the articles', async () => {
    expect(comparePage(await small.load()).questions.map(({ id }) => id)).toEqual([
      'why-closed',
      'what-next',
    ]);
  });

  it('offers no questions where articles can be coded by several codebooks, or by none', async () => {
    const loaded = await small.load();
    const codebooks = [...loaded.archive.codebooks.values(), ...loaded.archive.codebooks.values()];
    for (const count of [0, 2]) {
      const map = new Map(codebooks.slice(0, count).map((codebook, index) => [String(index), codebook]));
      const archive = { ...loaded.archive, codebooks: map };
      expect(comparePage({ ...loaded, archive }).questions, String(count)).toEqual([]);
    }
  });
});

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

  it('offers the pairs of the latest dossier that contradict each other on most questions, and all of its articles', async () => {
    const copy = await copyFixture('archive');
    const ready = comparePage(await copy.load()).ready;
    await copy.end();
    const counts = ready?.pairs.map(({ questions }) => questions.shown.length + questions.more);
    expect(counts?.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts?.toSorted((one, other) => other - one));
    for (const { href } of ready?.pairs ?? []) expect(href).toMatch(/^\/compare\/\?a=[^&]+&a=[^&]+$/);
    expect(ready?.all).toMatchObject({ title: 'The strike of Port Tevril, 2019', count: 5 });
  });

  it('offers no questions where articles can be coded by several codebooks, or by none', async () => {
    const loaded = await small.load();
    const codebooks = [...loaded.archive.codebooks.values(), ...loaded.archive.codebooks.values()];
    for (const count of [0, 2]) {
      const map = new Map(codebooks.slice(0, count).map((codebook, index) => [String(index), codebook]));
      const archive = { ...loaded.archive, codebooks: map };
      const bare = { ...loaded, archive, dossiers: new Map() };
      expect(comparePage(bare).questions, String(count)).toEqual([]);
      expect(comparePage(bare).ready).toBeUndefined();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../src/site/compare-page.ts';
import { sampleArchive } from '../derive/sample-archive.ts';
import { loadedFrom } from './loaded-archive.ts';

describe('the page that compares any articles', () => {
  const archive = sampleArchive();
  const [codebook] = archive.codebooks.values();

  it('offers the questions of the only codebook beside the articles', () => {
    expect(comparePage(loadedFrom(archive)).questions).toEqual(
      codebook?.questions.terms.map(({ id, label }) => ({ id, label })),
    );
  });

  it('offers no questions where articles can be coded by several codebooks, or by none', () => {
    const several = new Map([...archive.codebooks, ['harbour', codebook!] as const]);
    expect(comparePage(loadedFrom({ ...archive, codebooks: several })).questions).toEqual([]);
    expect(comparePage(loadedFrom({ ...archive, codebooks: new Map() })).questions).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { movedPage, movedPages } from '../../../src/site/moved-pages.ts';
import { copyFixture } from './archive-copy.ts';

it('leads on from the former addresses of chronologies and codebooks, and of the codings that are named after one', async () => {
  const copy = await copyFixture('archive');
  try {
    await copy.replace('chronology/dormak-dam.yaml', 'label:', 'formerIds: [the-dam]\nlabel:');
    await copy.replace('codebooks/dam/codebook.yaml', 'label:', 'formerIds: [weir]\nlabel:');
    const loaded = await copy.load();
    const all = movedPages(loaded).map(({ href }) => href);
    const leadsTo = (from: string) => movedPage(loaded, { from }).href;

    expect(leadsTo('/chronology/the-dam/')).toBe('/chronology/dormak-dam/');
    expect(leadsTo('/about/coding/weir/')).toBe('/about/coding/dam/');
    expect(leadsTo('/articles/karaneh-the-silent-strait/coding/weir/')).toBe(
      '/articles/karaneh-the-silent-strait/coding/dam/',
    );
    // The first codebook of an article is not named in the address of its coding.
    expect(all).not.toContain('/articles/gazette-dormak-dam-gives-way/coding/weir/');
  } finally {
    await copy.end();
  }
});

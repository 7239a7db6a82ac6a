import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { inheritKept } from '../../../src/site/kept.ts';
import { CHANGES, copyBridgeArchive, withdrawArticle, removeArticle, type Step } from './archive-changes.ts';
import { copyFixture, type ArchiveCopy } from './archive-copy.ts';
import { cellsOfPages, textsOfPages } from './every-page.ts';

let copy: ArchiveCopy;
beforeEach(async () => {
  copy = await copyBridgeArchive();
});
afterEach(() => copy.end());

const cellsRead = (loaded: LoadedArchive) =>
  new Set([...cellsOfPages(loaded).values()].flatMap((cells) => [...cells]));

describe('a change of', () => {
  it.each(CHANGES)(
    '%s changes the states of just the cells that have it, and leaves no page with the same cells that would show something else',
    async (_, step, cells) => {
      const before = await copy.load();
      const texts = textsOfPages(before);
      const pages = cellsOfPages(before);
      const read = new Set([...pages.values()].flatMap((ofPage) => [...ofPage]));
      const states = new Map([...read].map((cell) => [cell, before.stateOfCell(cell)]));
      await step(copy);
      const after = await copy.load();
      const changed = [...states].filter(([cell, state]) => after.stateOfCell(cell) !== state);
      expect(changed.map(([cell]) => cell).sort()).toEqual(cells);
      const isKept = (href: string) =>
        pages
          .get(href)
          ?.values()
          .every((cell) => after.stateOfCell(cell) === states.get(cell)) === true;
      const kept = [...textsOfPages(after)].filter(([href]) => isKept(href));
      expect(kept.length).toBeLessThan(texts.size);
      expect(kept.filter(([href, text]) => text !== texts.get(href))).toEqual([]);
    },
  );
});

describe('an archive that takes the place of another', () => {
  it.each(CHANGES)('shows the same as one that is read anew, after a change of %s', async (_, step) => {
    const before = await copy.load();
    textsOfPages(before);
    await step(copy);
    const [after, anew] = [await copy.load(), await copy.load()];
    inheritKept(before, after);
    expect(textsOfPages(after)).toEqual(textsOfPages(anew));
  });
});

describe('what is there no more', () => {
  /** The states that the cells of the archive had, and have after a change. */
  async function statesAround(step: Step) {
    const before = await copy.load();
    const cells = [...cellsRead(before)];
    const states = new Map(cells.map((cell) => [cell, before.stateOfCell(cell)]));
    await step(copy);
    const after = await copy.load();
    return { states, now: new Map(cells.map((cell) => [cell, after.stateOfCell(cell)])) };
  }

  it('has cells with other states, whatever was read of it', async () => {
    const { states, now } = await statesAround(removeArticle);
    for (const cell of ['article', 'head', 'body', 'codings', 'original', 'index:paragraphs'])
      expect([cell, now.get(`${cell}:bridge-closed`)]).not.toEqual([
        cell,
        states.get(`${cell}:bridge-closed`),
      ]);
  });

  it('takes its codings with it where an article becomes a draft', async () => {
    const { states, now } = await statesAround(withdrawArticle);
    for (const cell of ['article:bridge-closed', 'codings:bridge-closed', 'all:codings', 'count:articles'])
      expect([cell, now.get(cell)]).not.toEqual([cell, states.get(cell)]);
  });
});

describe('every cell that a page reads', () => {
  it('has a state, and the same whenever the archive is read', async () => {
    const all = await copyFixture('archive');
    try {
      const cells = cellsRead(await all.load());
      expect(cells.size).toBeGreaterThan(400);
      const [first, second] = [await all.load(), await all.load()];
      for (const cell of cells)
        expect([cell, second.stateOfCell(cell)]).toEqual([cell, first.stateOfCell(cell)]);
    } finally {
      await all.end();
    }
  });

  it('is one that is known', async () => {
    const loaded = await copy.load();
    for (const cell of ['nothing', 'nothing:a', 'all:nothing', 'count:nothing', 'index:nothing:a'])
      expect(() => loaded.stateOfCell(cell)).toThrow(/There is no/);
  });
});

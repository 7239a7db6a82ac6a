import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ALL_ORIGINALS, originalsLoader } from '../../../src/site/originals-loader.ts';
import { originalText } from '../originals/sample-original.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-loader-'));
});
afterEach(() => rm(root, { recursive: true }));

/** What the loader stores of the folder, and what it says. */
async function load(isPublished: boolean) {
  const entries = new Map<string, { copies: Record<string, unknown> }>();
  const said: string[] = [];
  const store = {
    clear: () => {
      entries.clear();
    },
    set: ({ id, data }: { id: string; data: { copies: Record<string, unknown> } }) => entries.set(id, data),
  };
  const logger = { info: (text: string) => said.push(text) };
  type Context = Parameters<ReturnType<typeof originalsLoader>['load']>[0];
  await originalsLoader(root, { isPublished }).load({ store, logger } as unknown as Context);
  return { copies: entries.get(ALL_ORIGINALS)?.copies, said };
}

async function importOne() {
  await mkdir(join(root, 'originals'), { recursive: true });
  await writeFile(join(root, 'originals/a.md'), originalText('a', ['A wombatword.']));
}

it('has an entry without originals, so that nothing warns', async () => {
  expect(await load(true)).toEqual({ copies: {}, said: [] });
});

it('gives the originals that are there', async () => {
  await importOne();
  const { copies, said } = await load(true);
  expect(copies).toHaveProperty('a.blocks', [{ kind: 'paragraph', text: 'A wombatword.' }]);
  expect(said).toEqual([]);
});

it('gives none of them where they are not to be published, and says so', async () => {
  await importOne();
  const { copies, said } = await load(false);
  expect(copies).toEqual({});
  expect(said).toEqual([expect.stringContaining('Originals left out: 1')]);
});

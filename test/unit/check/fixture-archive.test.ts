import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runChecks } from '../../../src/check/run.ts';
import { readArchive } from '../../../src/importer/archive/read-archive.ts';
import { listOriginals } from '../../../src/importer/originals/list-originals.ts';

const ARCHIVE = join(import.meta.dirname, '../../fixtures/archive');
const CHANGED = 'karaneh-the-silent-strait';
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-fixture-archive-'));
  await cp(ARCHIVE, join(root, 'content'), { recursive: true });
});

afterAll(() => rm(root, { recursive: true }));

it('the fixture archive is sound, but for the original that is there to be another document', async () => {
  const { issues } = await runChecks(root);
  expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    `content/articles/${CHANGED}.md original-changed`,
  ]);
});

it('the fixture archive has originals in every state', () => {
  const listed = listOriginals(readArchive(root));
  const inState = (wanted: string) =>
    listed.filter(({ state }) => state === wanted).map(({ article }) => article);
  expect(inState('changed')).toEqual([CHANGED]);
  expect(inState('missing')).toEqual(['tevril-post-settlement-signed', 'unidentified-who-opened-the-gates']);
  expect(inState('extra')).toEqual([]);
  expect(inState('verified')).toHaveLength(11);
});

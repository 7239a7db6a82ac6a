import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/check/run.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { readArchive } from '../../../src/importer/archive/read-archive.ts';
import { listOriginals } from '../../../src/importer/originals/list-originals.ts';

const ARCHIVE = contentFolder(join(import.meta.dirname, '../../fixtures'), 'archive');
const CHANGED = 'karaneh-the-silent-strait';

it('the fixture archive is sound, but for the original that is there to be another document', async () => {
  const { issues } = await runChecks(ARCHIVE);
  expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    `archive/articles/${CHANGED}.md original-changed`,
  ]);
});

it('the fixture archive has originals in every state', () => {
  const listed = listOriginals(readArchive(ARCHIVE));
  const inState = (wanted: string) =>
    listed.filter(({ state }) => state === wanted).map(({ article }) => article);
  expect(inState('changed')).toEqual([CHANGED]);
  expect(inState('missing')).toEqual(['tevril-post-settlement-signed', 'unidentified-who-opened-the-gates']);
  expect(inState('extra')).toEqual([]);
  expect(inState('verified')).toHaveLength(11);
});

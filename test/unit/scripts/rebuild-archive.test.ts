import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rebuildArchive } from '../../../scripts/rebuild-archive.ts';
import { checkReading } from '../../../src/check/run.ts';
import { createReader } from '../../../src/content/archive-reader.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { bagTags, PAYLOAD } from '../../../src/export/dataset/bag.ts';
import { packFiles, type PackedFile } from '../../../src/export/zip.ts';
import { filesBelow } from '../../../src/rebuild/files-below.ts';
import { packageParts } from '../../../src/site/data-package.ts';
import { assemble } from '../../../src/site/assemble.ts';
import { noteReading } from '../../../src/site/noted-archive.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/archive');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-rebuild-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The package of the archive in a folder, written to a file. */
async function pack(content: string, name: string): Promise<string> {
  const reading = await createReader(contentFolder(dirname(content), basename(content))).read();
  const source = {
    content: reading.content,
    origin: 'https://example.org',
    showsDrafts: false,
    showsOriginals: true,
  };
  const loaded = noteReading(assemble(source), source);
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat([...packageParts(loaded)]));
  return file;
}

it('an archive that is made again out of its package is the same, byte for byte, but for drafts and originals', async () => {
  const archive = join(folder, 'archive');
  const file = await pack(FIXTURE, 'first.zip');
  const count = await rebuildArchive(file, archive);
  const files = filesBelow(archive);
  expect(count).toBe(files.length);
  for (const path of files)
    expect([path, readFileSync(join(archive, path)).equals(readFileSync(join(FIXTURE, path)))]).toEqual([
      path,
      true,
    ]);
  const missing = filesBelow(FIXTURE).filter(
    (path) => !files.includes(path) && !path.startsWith('originals/'),
  );
  expect(missing).toEqual([
    'articles/draft-ad-difaf-a-river-with-two-banks.md',
    'articles/draft-valley-record-farmers-go-to-court.md',
    'codings/quay-notes-what-the-cranes-cost.coder-b.yaml',
  ]);
  const { issues } = checkReading(await createReader(contentFolder(folder, 'archive')).read());
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const again = await pack(archive, 'second.zip');
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
});

const SITE: PackedFile = { path: 'content/site.yaml', content: 'title: A\n' };

/** A bag of these files. */
const bagOf = (files: readonly PackedFile[]): PackedFile[] => [
  ...bagTags(
    files.map(({ path, content }) => ({
      path,
      bytes: content.length,
      sha512: hash('sha512', content, 'hex'),
    })),
    [],
  ),
  ...files.map((one) => ({ ...one, path: `${PAYLOAD}${one.path}` })),
];

/** Writes a zip of a bag of these files, changed by `change`. */
function zip(files: readonly PackedFile[], change: (bag: PackedFile[]) => PackedFile[] = (bag) => bag) {
  const bag = change(bagOf(files));
  const file = join(folder, 'package.zip');
  writeFileSync(file, packFiles(bag.map((one) => ({ ...one, path: `archive-data/${one.path}` }))));
  return file;
}

it.each<[what: string, files: PackedFile[], change: (bag: PackedFile[]) => PackedFile[], message: RegExp]>([
  [
    'a file was changed',
    [SITE],
    (bag) => bag.map((one) => (one.path.endsWith('site.yaml') ? { ...one, content: 'title: B\n' } : one)),
    /is not as the package's manifest says/,
  ],
  [
    'a file is missing',
    [SITE],
    (bag) => bag.filter(({ path }) => !path.endsWith('site.yaml')),
    /is not whole: data\/content\/site.yaml is missing/,
  ],
  ['it holds no archive', [{ path: 'notes.txt', content: 'a' }], (bag) => bag, /holds no archive/],
  [
    'a file has a name that no archive has',
    [SITE, { path: 'content/run.sh', content: 'a' }],
    (bag) => bag,
    /a file that no archive has/,
  ],
])('a package is refused, and nothing written, where %s', async (_, files, change, message) => {
  const archive = join(folder, 'archive');
  await expect(rebuildArchive(zip(files, change), archive)).rejects.toThrow(message);
  expect(filesBelow(folder)).toEqual(['package.zip']);
});

it('a package that another program packed again is taken, whatever it puts before the bag', async () => {
  const bag = bagOf([SITE]).map((one) => ({ ...one, path: `My copy/${one.path}` }));
  const file = join(folder, 'package.zip');
  writeFileSync(file, packFiles([{ path: '__MACOSX/._x', content: 'x' }, ...bag]));
  expect(await rebuildArchive(file, join(folder, 'archive'))).toBe(1);
});

it('a folder that holds something, and a file that is no zip, are refused', async () => {
  const full = join(folder, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'mine.txt'), 'mine');
  await expect(rebuildArchive(zip([SITE]), full)).rejects.toThrow(/not empty/);
  await expect(rebuildArchive(zip([SITE]), join(full, 'mine.txt'))).rejects.toThrow(/is no folder/);
  await expect(rebuildArchive(zip([SITE]), join(full, 'mine.txt', 'new'))).rejects.toThrow(
    /cannot be written/,
  );
  await expect(rebuildArchive(join(full, 'mine.txt'), join(folder, 'archive'))).rejects.toThrow(
    /is no package/,
  );
});

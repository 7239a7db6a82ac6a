import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readOriginals } from '../../../src/originals/read-originals.ts';
import { originalText } from './sample-original.ts';

let root = '';
const folder = () => join(root, 'originals');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-originals-'));
  await mkdir(folder(), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

it('reads every original by the id of its article', async () => {
  await writeFile(join(folder(), 'b.md'), originalText('b', ['One.', 'Two.']));
  await writeFile(join(folder(), 'a.md'), originalText('a', ['Three.']));
  const copies = readOriginals(root);
  expect([...copies.keys()]).toEqual(['a', 'b']);
  expect(copies.get('b')?.blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']);
});

it('finds none where the folder is missing, or is no folder', async () => {
  await rm(folder(), { recursive: true });
  expect(readOriginals(root)).toEqual(new Map());
  await writeFile(folder(), 'a file');
  expect(readOriginals(root)).toEqual(new Map());
});

it('passes over files whose name is no id', async () => {
  for (const name of ['README.md', '.a.md', 'a.txt', 'a b.md', '__proto__.md'])
    await writeFile(join(folder(), name), originalText('a', ['One.']));
  expect(readOriginals(root)).toEqual(new Map());
});

it('says that a file cannot be read: another format, another article, a folder, a link', async () => {
  await writeFile(join(folder(), 'prose.md'), 'Just a text.');
  await writeFile(join(folder(), 'moved.md'), originalText('elsewhere', ['One.']));
  await mkdir(join(folder(), 'folder.md'));
  await writeFile(join(root, 'outside.md'), originalText('link', ['One.']));
  await symlink(join(root, 'outside.md'), join(folder(), 'link.md'));
  expect([...readOriginals(root)]).toEqual([
    ['folder', null],
    ['link', null],
    ['moved', null],
    ['prose', null],
  ]);
});

import { readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/importer/main.ts';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { readPages, selectOne, textOf, type BuiltPage } from '../e2e/dist.ts';
import { BuiltCopy } from '../build/archive-copy.ts';
import { ARCHIVE, archiveSources, corporaPath, realPages } from './folder.ts';

/** With a public address, originals are left out; only `npm run build` for reading at home includes them. */
const AT_HOME = { PARALLAX_URL: '', PARALLAX_PUBLISH_ORIGINALS: '' };

const sources = archiveSources();
const sourcePaths = sources.map(({ name }) => join(corporaPath('sources'), name));

let copy: BuiltCopy;
let pages: BuiltPage[] = [];
const drafts: string[] = [];

beforeAll(async () => {
  copy = await BuiltCopy.make(ARCHIVE);
  const before = await readdir(join(copy.folder, 'content/articles'));
  const folder = join(copy.folder, 'saved-pages');
  await mkdir(folder);
  for (const { name, bytes } of realPages()) await writeFile(join(folder, name), bytes);

  let told = '';
  const stream = { write: (text: string) => (told += text) };
  const io = { stdout: stream, stderr: stream, cwd: copy.folder, env: {} };
  const code = await main(['--today', '2026-11-20', ...sourcePaths, folder], io);
  expect(code, told).toBe(0);
  const after = await readdir(join(copy.folder, 'content/articles'));
  drafts.push(...after.filter((name) => !before.includes(name)).map((name) => name.replace(/\.md$/, '')));
  expect(drafts.length).toBe(80);

  const built = await copy.build(AT_HOME);
  expect(built.code, built.output).toBe(0);
  pages = readPages(copy.dist);
});
afterAll(() => copy.remove());

test('the sources have a page each, and one beside their accounts', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('/original/'))).toHaveLength(sources.length);
  expect(paths.filter((path) => path.endsWith('/parallel/'))).toHaveLength(sources.length);
  const [original] = pages.filter(({ path }) => path.endsWith('/original/'));
  expect(selectOne('meta[name="robots"]', original!.dom)?.attribs['content']).toBe('noindex');
  expect(textOf(selectOne('#p1', original!.dom))).toMatch(/\w/);
});

test('drafts are in no file of the site, and in no name of one', () => {
  const named = filesBelow(copy.dist).filter((path) => drafts.some((id) => path.includes(id)));
  expect(named).toEqual([]);
  const texts = filesBelow(copy.dist).filter((path) => /\.(?:html|json|csv)$/.test(path));
  expect(texts.length).toBeGreaterThan(200);
  for (const path of texts) {
    const text = readFileSync(join(copy.dist, path), 'utf8');
    expect(
      drafts.filter((id) => text.includes(`/articles/${id}/`)),
      path,
    ).toEqual([]);
  }
});

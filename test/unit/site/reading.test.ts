import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkReading } from '../../../src/check/run.ts';
import * as parsing from '../../../src/markdown/parse-account.ts';
import { loadArchive } from '../../../src/site/load-archive.ts';
import { assemble } from '../../../src/site/assemble.ts';
import { offerContent, type SiteContent } from '../../../src/site/content-source.ts';
import { originalText } from '../originals/sample-original.ts';
import { copyFixture, type ArchiveCopy } from './archive-copy.ts';
import { textsOfPages } from './every-page.ts';

const reads = vi.spyOn(fs, 'readFileSync');
const parses = vi.spyOn(parsing, 'parseMarkdownFile');
// Modules that import `readFileSync` by name see the spy, or its removal, only after this.
syncBuiltinESMExports();
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  syncBuiltinESMExports();
});

const ARTICLE = 'articles/bridge-closed.md';

let copy: ArchiveCopy;
beforeEach(async () => {
  copy = await copyFixture('check/sound/content');
  reads.mockClear();
  parses.mockClear();
});
afterEach(() => copy.end());

const read = async (shown: Partial<SiteContent> = {}): Promise<SiteContent> => {
  const { content } = await copy.reader.read();
  return { content, origin: 'https://example.org', showsDrafts: false, showsOriginals: true, ...shown };
};
const pathsRead = () => reads.mock.calls.map(([path]) => path);
const htmlNow = async () => assemble(await read()).accountHtml('bridge-closed');

/** Appends to an account, as an editor does while npm run dev runs. */
const append = async (text: string) => {
  const before = readFileSync(join(copy.path, ARTICLE), 'utf8');
  reads.mockClear();
  await copy.write(ARTICLE, `${before}\n${text}\n`);
};

describe('the archive of a site', () => {
  it('is read once, each file and each account, for the check and for all pages', async () => {
    expect(checkReading(await copy.reader.read()).issues).toEqual([]);
    expect(textsOfPages(await copy.load()).size).toBeGreaterThan(30);
    const paths = pathsRead();
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    const { articles, dossiers } = (await copy.reader.read()).content;
    expect(parses).toHaveBeenCalledTimes(articles.size + dossiers.size);
  });

  it('has records as the schemas made them, and accounts as HTML', async () => {
    const { archive, accountHtml } = assemble(await read());
    expect(archive.articlesById.get('bridge-closed')?.data).toMatchObject({ language: 'en' });
    expect(archive.articlesById.get('bridge-closed')?.outline.paragraphs).toBe(3);
    expect(accountHtml('bridge-closed')).toContain('<p id="p1">');
    expect(accountHtml('bridge-closed')).toContain('href="/actors/town-council/"');
    expect(archive.articles.map(({ id }) => id)).toEqual([...archive.articlesById.keys()]);
  });

  it('leaves out what a schema refuses', async () => {
    await copy.write('actors/nobody.yaml', 'name: "Nobody"\n');
    expect(assemble(await read()).archive.records.actor.has('nobody')).toBe(false);
  });

  it('cannot be shown without the files that every archive has', async () => {
    await copy.remove('vocabularies/genres.yaml');
    const withoutGenres = await read();
    expect(() => assemble(withoutGenres)).toThrow('A file of vocabularies/ is missing');
    await copy.remove('codebooks/bridge/rules.yaml');
    const withoutRules = await read();
    expect(() => assemble(withoutRules)).toThrow('A file of codebooks/bridge/ is missing');
    await copy.remove('site.yaml');
    const withoutSite = await read();
    expect(() => assemble(withoutSite)).toThrow('site.yaml is missing');
  });
});

describe('a file that is saved', () => {
  it('is read again, it alone, and shows what it says now', async () => {
    expect(await htmlNow()).not.toContain('wombatword');
    parses.mockClear();
    await append('A wombatword.');
    expect(await htmlNow()).toContain('A wombatword.');
    expect(pathsRead()).toEqual([join(copy.path, ARTICLE)]);
    expect(parses).toHaveBeenCalledTimes(1);
  });

  it('links to a record as soon as that is written', async () => {
    await append('[The pier](place:north-pier) stands.');
    await expect(htmlNow()).rejects.toThrow('There is no place "north-pier".');
    await copy.write('places/north-pier.yaml', 'name: "North Pier"\n');
    expect(await htmlNow()).toContain('href="/places/north-pier/"');
  });

  it('makes another archive of it, which stays the same until a file is saved', async () => {
    let offered = await read();
    offerContent(() => Promise.resolve(offered));
    const first = await loadArchive();
    expect(await loadArchive()).toBe(first);
    await append('A wombatword.');
    offered = await read();
    expect(await loadArchive()).not.toBe(first);
  });
});

describe('a draft', () => {
  it('has a page for those who write it and none in a build', async () => {
    await copy.replace(ARTICLE, 'title:', 'draft: true\ntitle:');
    const shows = async (showsDrafts: boolean) =>
      assemble(await read({ showsDrafts })).archive.articlesById.keys();
    expect([...(await shows(true))]).toContain('bridge-closed');
    expect([...(await shows(false))]).toEqual(['ferry-profits']);
  });
});

describe('the originals of a site', () => {
  const document = `${'0'.repeat(63)}1`;
  const stateOf = async (shown: Partial<SiteContent> = {}) =>
    assemble(await read(shown)).originals.get('bridge-closed')?.state;

  it('are missing where none were imported', async () => {
    expect(await stateOf()).toBe('missing');
  });

  it('are there as soon as they are imported, and gone when they are removed', async () => {
    await copy.write('originals/bridge-closed.md', originalText('bridge-closed', ['A', 'B', 'C'], document));
    expect(await stateOf()).toBe('verified');
    await copy.remove('originals/bridge-closed.md');
    expect(await stateOf()).toBe('missing');
  });

  it('are as if they were missing where they are not to be published', async () => {
    await copy.write('originals/bridge-closed.md', originalText('bridge-closed', ['A', 'B', 'C'], document));
    expect(await stateOf({ showsOriginals: false })).toBe('missing');
  });
});

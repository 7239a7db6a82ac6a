import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/build/output-folder.ts';
import { writeSearchIndex } from '../../../src/build/write-index.ts';
import { DependencyList } from '../../../src/rebuild/dependency-list.ts';
import type { PageManifest } from '../../../src/rebuild/page-manifest.ts';
import { analyse } from '../../../src/search/index-files/analyse.ts';
import type { OpenSite } from '../../../src/site/renderer.ts';
import { document, sampleFiles } from '../search/sample-index.ts';

let folder = '';
/** The text of each document, which has a dependency of the same name. */
let texts: Record<string, string>;
let before: Pick<PageManifest, 'dependencies' | 'index'> | undefined;
/** The file with the words of documents. */
let words = '';
let read: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-index-'));
  texts = { closed: 'The bridge is closed.', profits: 'The ferry gains by it.', pier: 'There is a pier.' };
  before = undefined;
  words = join(folder, 'words.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site = {
  documents: () =>
    Object.entries(texts).map(([id, text]) => ({
      id,
      read: () => {
        read.push(id);
        return { terms: analyse(document(id, text)), dependencies: new Set([`text:${id}`]) };
      },
    })),
  revisionOf: (dependency: string) => texts[dependency.slice('text:'.length)] ?? '',
} as unknown as OpenSite;

const fileOf = (path: string) => join(folder, 'dist', path);

/** Runs the next build. Returns the documents that were read, and the files that were written. */
function build() {
  read = [];
  const dependencies = new DependencyList(before?.dependencies ?? [], site.revisionOf);
  const known = before?.index;
  const index = writeSearchIndex(site, openOutput(join(folder, 'dist')), {
    dependencies,
    words,
    before: known,
  });
  before = { dependencies: dependencies.list, index };
  const written = Object.keys(index.files).filter((path) => index.files[path] !== known?.files[path]);
  return { read, isWritten: written.length > 0, written };
}

/** The content of the index files, and the expected content. */
const found = () =>
  Object.keys(before?.index.files ?? {}).map((path) => [path, readFileSync(fileOf(path), 'utf8')]);
const expected = () =>
  [...sampleFiles(Object.entries(texts).map(([id, text]) => document(id, text)))].map(([path, content]) => [
    `search/index/${path}`,
    content,
  ]);

/** Enough documents that one is a small share of them. */
const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`a${at}`, `The ferry ${at} sails to ${'abcdefgh'[at % 8]}ton.`]),
);

describe('the search index of a site', () => {
  it('is written the first time, with all documents', () => {
    expect(build()).toMatchObject({ read: ['closed', 'profits', 'pier'], isWritten: true });
    expect(found()).toEqual(expected());
  });

  it('stays as it is where nothing has changed', () => {
    build();
    expect(build()).toMatchObject({ read: [], isWritten: false });
    expect(build()).toMatchObject({ read: [], isWritten: false });
  });

  it('is that of a first build where a document says something else, of which alone the words are read', () => {
    build();
    texts['profits'] = 'The ferry loses.';
    expect(build()).toMatchObject({ read: ['profits'], isWritten: true });
    expect(found()).toEqual(expected());
  });

  it('is changed in part where little has changed, edit upon edit', () => {
    texts = { ...MANY };
    build();
    const lines = readFileSync(words, 'utf8').length;
    texts['a7'] = 'The ferry is late.';
    const { written } = build();
    expect(written).toContain('search/index/texts/7.json');
    expect(written).not.toContain('search/index/texts/8.json');
    expect(found()).toEqual(expected());
    // The kept words of all others were not written again.
    expect(readFileSync(words, 'utf8').length).toBeGreaterThan(lines);
    texts['a8'] = 'No ferry today.';
    texts['a7'] = MANY['a7']!;
    expect(build().read).toEqual(['a7', 'a8']);
    expect(found()).toEqual(expected());
    expect(build()).toMatchObject({ read: [], isWritten: false });
  });

  it('keeps the words of documents once, after some edits', () => {
    texts = { ...MANY };
    build();
    const size = readFileSync(words).length;
    const sizes = Array.from({ length: 40 }, (_, edit) => {
      texts['a7'] = `${'The ferry is late. '.repeat(60)} ${edit}`;
      build();
      return readFileSync(words).length;
    });
    expect(Math.max(...sizes)).toBeLessThan(2.5 * size);
    expect(found()).toEqual(expected());
    expect(build()).toMatchObject({ read: [], isWritten: false });
  });

  it('is another where a document is new, gone, or at another place', () => {
    build();
    texts = { pier: texts['pier']!, toll: 'A toll is paid.', closed: texts['closed']! };
    expect(build()).toMatchObject({ read: ['toll'], isWritten: true });
    expect(found()).toEqual(expected());
    texts = { closed: texts['closed']!, toll: texts['toll']!, pier: texts['pier']! };
    expect(build()).toMatchObject({ read: [], isWritten: true });
    expect(found()).toEqual(expected());
  });

  it('is that of a first build where one is edited, after others came and went', () => {
    texts = { ...MANY };
    build();
    delete texts['a3'];
    texts['a99'] = 'The last ferry.';
    expect(build().read).toEqual(['a99']);
    texts['a99'] = 'The lost ferry.';
    expect(build().read).toEqual(['a99']);
    expect(found()).toEqual(expected());
  });

  it('writes only the files that are another', () => {
    build();
    texts['pier'] = 'There is a pier, and a bridge.';
    const { written } = build();
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(Object.keys(before!.index.files).length);
    expect(found()).toEqual(expected());
  });

  it('reads the words again that somebody has damaged', () => {
    build();
    writeFileSync(words, readFileSync(words, 'utf8').replace('profits', 'damaged'));
    texts['pier'] = 'There is no pier.';
    expect(build().read.sort()).toEqual(['pier', 'profits']);
    expect(found()).toEqual(expected());
    expect(build()).toMatchObject({ read: [], isWritten: false });
  });

  it('reads all words again where somebody has deleted them and they are wanted', () => {
    build();
    rmSync(words);
    expect(build()).toMatchObject({ read: [], isWritten: false });
    delete texts['closed'];
    expect(build().read).toEqual(['profits', 'pier']);
    expect(found()).toEqual(expected());
  });

  it.each([
    [
      'changed',
      (file: string) => {
        writeFileSync(file, 'something by hand');
      },
    ],
    [
      'deleted',
      (file: string) => {
        rmSync(file);
      },
    ],
    [
      'deleted with all others',
      () => {
        rmSync(join(folder, 'dist'), { recursive: true });
      },
    ],
  ])('is written again where somebody has %s a file of it', (_, change) => {
    build();
    change(fileOf(Object.keys(before?.index.files ?? {})[0] ?? ''));
    expect(build()).toMatchObject({ read: [], isWritten: true });
    expect(found()).toEqual(expected());
  });
});

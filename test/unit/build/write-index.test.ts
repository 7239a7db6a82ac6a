import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/build/output-folder.ts';
import { writeSearchIndex } from '../../../src/build/write-index.ts';
import { openKeptValues } from '../../../src/rebuild/kept-values.ts';
import type { WrittenIndex } from '../../../src/rebuild/page-manifest.ts';
import type { ReadCells } from '../../../src/rebuild/read-cells.ts';
import type { PackedTerms } from '../../../src/search/index-files/packed-terms.ts';
import { analyse } from '../../../src/search/index-files/analyse.ts';
import type { OpenSite } from '../../../src/site/renderer.ts';
import { document, sampleFiles } from '../search/sample-index.ts';

let folder = '';
/** The text of each document, which stands behind a cell of its name. */
let texts: Record<string, string>;
let before: WrittenIndex | undefined;
let read: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-index-'));
  texts = { closed: 'The bridge is closed.', profits: 'The ferry gains by it.', pier: 'There is a pier.' };
  before = undefined;
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
        return { terms: analyse(document(id, text)), cells: new Set([`text:${id}`]) };
      },
    })),
  stateOfCell: (cell: string) => texts[cell.slice('text:'.length)] ?? '',
} as unknown as OpenSite;

const fileOf = (path: string) => join(folder, 'dist', path);

/** Builds as the next build would. Gives the documents that were read, and whether files were written. */
function build() {
  read = [];
  const kept = {
    documents: openKeptValues<ReadCells>(join(folder, 'documents.jsonl'), 'code-1'),
    terms: openKeptValues<PackedTerms>(join(folder, 'terms.jsonl'), 'code-1'),
  };
  const index = writeSearchIndex(site, openOutput(join(folder, 'dist')), { kept, before });
  kept.documents.save();
  kept.terms.save();
  const isWritten = index !== before;
  before = index;
  return { read, isWritten };
}

/** What stands in the files of the index, and what should. */
const found = () =>
  Object.keys(before?.files ?? {}).map((path) => [path, readFileSync(fileOf(path), 'utf8')]);
const expected = () =>
  [...sampleFiles(Object.entries(texts).map(([id, text]) => document(id, text)))].map(([path, content]) => [
    `search/index/${path}`,
    content,
  ]);

describe('the search index of a site', () => {
  it('is written the first time, with all documents', () => {
    expect(build()).toEqual({ read: ['closed', 'profits', 'pier'], isWritten: true });
    expect(found()).toEqual(expected());
  });

  it('stays as it is where nothing has changed', () => {
    build();
    expect(build()).toEqual({ read: [], isWritten: false });
    expect(build()).toEqual({ read: [], isWritten: false });
  });

  it('is that of a first build where a document says something else, of which alone the words are read', () => {
    build();
    texts['profits'] = 'The ferry loses.';
    expect(build()).toEqual({ read: ['profits'], isWritten: true });
    expect(found()).toEqual(expected());
  });

  it('is another where a document is new, gone, or at another place', () => {
    build();
    texts = { pier: texts['pier']!, toll: 'A toll is paid.', closed: texts['closed']! };
    expect(build()).toEqual({ read: ['toll'], isWritten: true });
    expect(found()).toEqual(expected());
    texts = { closed: texts['closed']!, toll: texts['toll']!, pier: texts['pier']! };
    expect(build()).toEqual({ read: [], isWritten: true });
    expect(found()).toEqual(expected());
  });

  it('writes only the files that are another', () => {
    build();
    const written = before!.files;
    texts['pier'] = 'There is a pier, and a bridge.';
    build();
    const same = Object.keys(written).filter((path) => before!.files[path] === written[path]);
    expect(same.length).toBeGreaterThan(0);
    expect(same.length).toBeLessThan(Object.keys(written).length);
    expect(found()).toEqual(expected());
  });

  it('reads the words again that somebody has damaged', () => {
    build();
    const file = join(folder, 'terms.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(profits\t).*$/m, '$1{"damaged'));
    texts['pier'] = 'There is no pier.';
    expect(build()).toEqual({ read: ['pier', 'profits'], isWritten: true });
    expect(found()).toEqual(expected());
    expect(build()).toEqual({ read: [], isWritten: false });
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
    change(fileOf(Object.keys(before?.files ?? {})[0] ?? ''));
    expect(build()).toEqual({ read: [], isWritten: true });
    expect(found()).toEqual(expected());
  });
});

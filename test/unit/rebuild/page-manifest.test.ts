import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest, writeManifest, type PageManifest } from '../../../src/rebuild/page-manifest.ts';

const MANIFEST: PageManifest = {
  key: 'code-1',
  dependencies: [
    ['site', 'a'],
    ['head:closed', 'b'],
    ['head:profits', 'c'],
  ],
  pages: {
    'index.html': { dependencies: [0, 1, 2], size: 10, time: 1.5 },
    'closed/index.html': { dependencies: [0, 1], size: 20, time: 2.5 },
    'profits/index.html': { dependencies: [2, 0], size: 30, time: 3.5 },
    'robots.txt': { dependencies: [], size: 40, time: 4.5 },
  },
  index: {
    documents: [{ id: 'closed', dependencies: [1], words: { at: 0, size: 9 } }],
    totals: { words: 3 },
    files: { 'search/index/0.json': { size: 50, time: 5.5, digest: 'd' } },
  },
};

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-manifest-'));
  file = join(folder, 'pages.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the manifest of a build', () => {
  it('is read as it was written, and leaves no other file', () => {
    writeManifest(file, MANIFEST);
    expect(readManifest(file, 'code-1')).toMatchObject(MANIFEST);
    expect(readdirSync(folder)).toEqual(['pages.json']);
  });

  it('takes the place of the one before', () => {
    writeManifest(file, MANIFEST);
    writeManifest(file, { ...MANIFEST, pages: {} });
    expect(readManifest(file, 'code-1')?.pages).toEqual({});
  });

  it('knows nothing where it is of another key', () => {
    writeManifest(file, MANIFEST);
    expect(readManifest(file, 'code-2')).toBeUndefined();
  });

  it.each([
    ['there is none', undefined],
    ['it is empty', ''],
    ['it was cut off', '{"form":1,"key":"code-1","dependencies":[["si'],
    ['it is of another form', JSON.stringify({ form: 0, ...MANIFEST })],
    ['it has no form', JSON.stringify(MANIFEST)],
    ['it is nothing', 'null'],
  ])('knows nothing where %s', (_, text) => {
    if (text !== undefined) writeFileSync(file, text);
    expect(readManifest(file, 'code-1')).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureCommand, type Cost } from '../measure.ts';
import type { PeerPage } from './pages.ts';
import { writeFiles } from './peer.ts';

/** A search whose whole index is one file, which must be loaded before the first result. */
export interface SingleIndex {
  name: string;
  /** The library's script for browsers. */
  script: string;
  /** A script that reads `pages.json` and writes the index to `index.json`. */
  build: string;
}

/** The cost of such an index, and what a reader loads of it, compressed. */
export interface IndexResults {
  cost: Cost;
  index: number;
  script: number;
}

const IMPORTS = "import { readFileSync, writeFileSync } from 'node:fs';";
const READ = "const pages = JSON.parse(readFileSync('pages.json', 'utf8'));";

/** The two libraries most used by sites without a server. */
export const SINGLE_INDEXES: readonly SingleIndex[] = [
  {
    name: 'MiniSearch, one file',
    script: 'minisearch/dist/umd/index.js',
    build: [
      IMPORTS,
      "import MiniSearch from 'minisearch';",
      READ,
      "const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });",
      'index.addAll(pages);',
      "writeFileSync('index.json', JSON.stringify(index));",
      '',
    ].join('\n'),
  },
  {
    name: 'Lunr, one file',
    script: 'lunr/lunr.min.js',
    build: [
      IMPORTS,
      "import lunr from 'lunr';",
      READ,
      'const index = lunr(function () {',
      "  this.ref('id');",
      "  this.field('title');",
      "  this.field('text');",
      '  for (const page of pages) this.add(page);',
      '});',
      // A result of Lunr is only an id, so the titles must be included.
      "writeFileSync('index.json', JSON.stringify({ index, titles: pages.map(({ id, title }) => [id, title]) }));",
      '',
    ].join('\n'),
  },
];

/** Builds an index in a folder with the packages, and weighs what a reader loads, compressed (gzip -9). */
export async function measureIndex(
  folder: string,
  { build, script }: SingleIndex,
  pages: readonly PeerPage[],
): Promise<IndexResults> {
  writeFiles(folder, { 'pages.json': JSON.stringify(pages), 'build-index.mjs': build });
  const cost = await measureCommand(
    process.execPath,
    ['--max-old-space-size=8192', 'build-index.mjs'],
    folder,
  );
  const packed = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  return { cost, index: packed('index.json'), script: packed(join('node_modules', script)) };
}

import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { pathsOf } from '../offline/requests.ts';
import type { PageManifest, WrittenFile } from '../rebuild/page-manifest.ts';
import { INDEX_FOLDER } from '../site/search-index-files.ts';
import { WORKER_FILE } from '../site/worker-chunk.ts';
import { pageFile, type OutputFolder } from './output-folder.ts';

/** What is written of a site before what its service worker needs. */
export interface BuiltSite {
  base: string;
  /** The folder of the compiled files, and their paths in it. */
  assets: string;
  assetPaths: readonly string[];
  pages: PageManifest['pages'];
  index: PageManifest['index']['files'];
}

/** Where the worker looks for what is written here. */
const PATHS = pathsOf({ base: '' });
/** The pages with scripts that load data; their data block names the version, and so does each of their requests for data. */
const RUNNING = PATHS.running.map(pageFile);
/** Further files that belong to a version. */
const FIXED = [pageFile(PATHS.offline), 'manifest.webmanifest'];
/** What stands before the version in the data block of a page. */
const BEFORE_VERSION = '"version":"';
const VERSION_LENGTH = 12;

/** The largest index that is kept on devices as a whole, in files and bytes; of a larger one, what was searched for is kept. */
const WHOLE_INDEX = { files: 1000, bytes: 1024 ** 2 };
const FIRST_OF_INDEX = ['start.json', 'facets.json'];

const digestOf = (body: string | Uint8Array) => hash('sha256', body, 'base64url');

/**
 * Writes the service worker, and the version of the site into it, into a file of its own and into the pages that load data (`pages` gets
 * their new stamps). The version is a digest of all that must be of one build: scripts, styles, search index, data of comparisons. It is
 * made from digests that are known anyway, so that no page is read for it. Returns the paths of the files.
 */
export function writeOffline(out: OutputFolder, site: BuiltSite): string[] {
  const running = RUNNING.map((path) => ({ path, ...cutAtVersion(path, out.read(path)) }));
  const worker = readFileSync(join(site.assets, WORKER_FILE), 'utf8');
  const version = versionOf(out, site, running);
  for (const { path, start, named, end } of running) {
    const own = `?v=${version}`;
    if (named !== own) Object.assign(site.pages[path]!, out.write(path, Buffer.from(`${start}${own}${end}`)));
  }
  const about = JSON.stringify({ base: site.base, version, files: keptFromStart(site) });
  const files = [
    [WORKER_FILE, `self.offlineSite=${about};\n${worker}`],
    [PATHS.version, `${version}\n`],
  ] as const;
  for (const [path, text] of files) out.write(path, Buffer.from(text));
  return files.map(([path]) => path);
}

/** A page in the pieces before and after the version that its data block names, which is empty until it was written. */
interface CutPage {
  start: string;
  named: string;
  end: string;
}

function cutAtVersion(path: string, text: string): CutPage {
  const from = text.indexOf(BEFORE_VERSION) + BEFORE_VERSION.length;
  if (from < BEFORE_VERSION.length) throw new Error(`${path} has no place for the version of the site.`);
  const to = text.indexOf('"', from);
  return { start: text.slice(0, from), named: text.slice(from, to), end: text.slice(to) };
}

function versionOf(
  out: OutputFolder,
  { base, assets, assetPaths, pages, index }: BuiltSite,
  running: readonly (CutPage & { path: string })[],
): string {
  const lines = [
    ...assetPaths.map((path) => `${path} ${digestOf(readFileSync(join(assets, path)))}`),
    ...Object.entries(index).map(([path, { digest }]) => `${path} ${digest}`),
    ...Object.entries(pages).flatMap(([path, { digest }]) =>
      digest === undefined ? [] : [`${path} ${digest}`],
    ),
    ...running.map(({ path, start, end }) => `${path} ${digestOf(start + end)}`),
    ...FIXED.map((path) => `${path} ${digestOf(out.read(path))}`),
  ];
  // The order in which files were written is that of another build after an edit.
  return digestOf([base, ...lines.sort()].join('\n')).slice(0, VERSION_LENGTH);
}

/** Scripts and fonts, and the index: as a whole, or the files that every search begins with. */
function keptFromStart({ assetPaths, index }: BuiltSite): string[] {
  const files = Object.values<WrittenFile>(index);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const isSmall = files.length <= WHOLE_INDEX.files && bytes <= WHOLE_INDEX.bytes;
  return [
    ...assetPaths.filter((path) => /^_astro\/.*\.(?:js|woff2)$/.test(path)),
    ...(isSmall ? Object.keys(index) : FIRST_OF_INDEX.map((name) => `${INDEX_FOLDER}/${name}`)),
  ].sort();
}

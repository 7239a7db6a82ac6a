import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesBelow } from '../src/rebuild/files-below.ts';

/** A file of a built site, by its path relative to the site's folder. */
export interface OutputFile {
  path: string;
  bytes: number;
}

/** A kind of file whose size depends on the size of the archive. */
export interface GrowingKind {
  kind: string;
  /** The file that grew, and its bytes in the smaller and in the larger archive. */
  path: string;
  smaller: number;
  larger: number;
}

/** Folders whose entries are named by ids, numbers or values. */
const COLLECTIONS = new Set(
  'articles actors places outlets dossiers chronology codebooks questions page filter fragment index _astro'.split(
    ' ',
  ),
);
/** The lists of articles, in every order and by every property: they all have the same number of articles per page. */
const LISTS = /^articles\/(?:index\.html|(?:page|sort|outlet|stance|genre|language|year)\/)/;
/** Names below collections that are not ids. */
const WORDS = new Set('page index.html'.split(' '));
/** The factor by which a file must be larger to count as grown: more than longer numbers in its text could cause. */
const GROWTH = 1.25;
/** Smaller files are ignored: one more line may double them. */
const SMALL = 4 * 1024;

/** All files of a built site. */
export function outputFiles(dist: string): OutputFile[] {
  return filesBelow(dist).map((path) => ({ path, bytes: statSync(join(dist, path)).size }));
}

/**
 * The kind of a file: its path with `*` for the parts that differ between files of the same kind, `actors/*` +
 * `/index.html`.
 */
export function fileKind(path: string): string {
  if (LISTS.test(path)) return 'articles/ (lists)';
  let above = '';
  return path
    .split('/')
    .map((name) => {
      const isName = COLLECTIONS.has(above) && !WORDS.has(name);
      above = name;
      return isName ? `*${extname(name)}` : name;
    })
    .join('/');
}

/** The largest file with this ending, if there is one. */
export function largest(files: readonly OutputFile[], ending: string): OutputFile | undefined {
  return files
    .filter(({ path }) => path.endsWith(ending))
    .reduce<OutputFile | undefined>(
      (most, file) => (most === undefined || file.bytes > most.bytes ? file : most),
      undefined,
    );
}

/**
 * The kinds of files that grow with the archive: a file that both sites have is larger in the larger site than all
 * files of its kind in the smaller one. A list page that was not full before does not count, nor does a longer article
 * that was added.
 */
export function growingKinds(smaller: readonly OutputFile[], larger: readonly OutputFile[]): GrowingKind[] {
  const before = new Map(smaller.map(({ path, bytes }) => [path, bytes]));
  const most = new Map<string, number>();
  for (const { path, bytes } of smaller) {
    const kind = fileKind(path);
    most.set(kind, Math.max(most.get(kind) ?? 0, bytes));
  }
  const growing = new Map<string, GrowingKind>();
  for (const { path, bytes } of larger) {
    const own = before.get(path);
    const kind = fileKind(path);
    if (own === undefined || bytes < SMALL || bytes <= GROWTH * (most.get(kind) ?? 0)) continue;
    if (bytes > (growing.get(kind)?.larger ?? 0))
      growing.set(kind, { kind, path, smaller: own, larger: bytes });
  }
  return [...growing.values()].sort((a, b) => b.larger - a.larger);
}

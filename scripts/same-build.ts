import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../src/rebuild/files-below.ts';

/** How two built sites differ, as file paths without the hashes in their names. */
export interface BuildDifference {
  /** The number of files that are the same. */
  same: number;
  different: string[];
  /** Files of the first site that are missing from the second. */
  missing: string[];
  /** Files of the second site that are missing from the first. */
  added: string[];
  /** Scripts that differ: a refactoring may bundle them differently. */
  scripts: string[];
}

/** The name of a style, a script or a font in a build: `_astro/page.B4xQ_z0a.css`. */
const HASHED = /(_astro\/[\w.@-]+?)\.[\w-]{8}(?=\.(?:css|js|woff2)\b)/g;
/** The hashes of scripts in a page's policy. */
const POLICY_HASH = /'sha(?:256|384|512)-[\w+/=]+'/g;

/** Compares two built sites file by file, ignoring hashes in names. */
export async function compareBuilds(first: string, second: string): Promise<BuildDifference> {
  const [before, after] = [filesOf(first), filesOf(second)];
  const difference: BuildDifference = { same: 0, different: [], missing: [], added: [], scripts: [] };
  for (const [name, path] of before) {
    const other = after.get(name);
    if (other === undefined) difference.missing.push(name);
    else if (await isSame(path, other)) difference.same += 1;
    else (isScript(name) ? difference.scripts : difference.different).push(name);
  }
  difference.added = [...after.keys()].filter((name) => !before.has(name));
  return difference;
}

function filesOf(folder: string): Map<string, string> {
  const named = filesBelow(folder).map((path): [string, string] => [
    path.replace(HASHED, '$1'),
    join(folder, path),
  ]);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function isSame(first: string, second: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(first), readFile(second)]);
  return a.equals(b) || (/\.(?:html|css|js)$/.test(first) && withoutHashes(a) === withoutHashes(b));
}

function withoutHashes(bytes: Buffer): string {
  return bytes.toString('utf8').replace(HASHED, '$1').replace(POLICY_HASH, "'sha'");
}

function isScript(name: string): boolean {
  return name.startsWith('_astro/') && name.endsWith('.js');
}

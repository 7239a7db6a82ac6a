import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders of packages that no program loads. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', 'test']);

/**
 * A key of code: the same as long as Node's version, the files of `sources` (files and folders below the absolute path
 * `project`) and `more` are. What was worked out by other code has another key. Throws where a source is missing.
 */
export function sourceKey(project: string, sources: readonly string[], more: unknown = null): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, more]));
  for (const source of sources) {
    for (const file of filesIn(join(project, source)))
      hash.update(`\0${relative(project, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 24);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders that contain no code of the site. */
const SKIPPED = new Set(['node_modules', 'dist', 'test']);

/**
 * A key for the code in some files and folders of the project, which changes whenever one of them does, so that results
 * of one state of the code are not mistaken for those of another. `also` lists further texts that it depends on.
 */
export function sourceKey(project: string, sources: readonly string[], ...also: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...also]));
  for (const source of sources)
    for (const file of filesIn(join(project, source)))
      hash.update(`\0${relative(project, file)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

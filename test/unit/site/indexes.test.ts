import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const SITE = fileURLToPath(new URL('../../../src/site/', import.meta.url));

/** The modules that a module imports by a path, directly or through others. */
function importedFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b[^'"]*?from '(\.[^']+\.ts)'/gm,
  ))
    importedFrom(join(dirname(file), path), found);
  return found;
}

// A template is loaded when its first page is rendered; a build that keeps all pages asks for the indexes before.
it('every index is there before any page is rendered', () => {
  const loaded = importedFrom(join(SITE, 'renderer.ts'));
  const withIndexes = globSync('*.ts', { cwd: SITE, absolute: true }).filter((file) =>
    readFileSync(file, 'utf8').includes('= indexBy('),
  );
  expect(withIndexes.length).toBeGreaterThan(5);
  expect(withIndexes.filter((file) => !loaded.has(file)).map((file) => relative(SITE, file))).toEqual([]);
});

import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the archive in the folder `content`, as `content/` in a new temporary folder; its originals are not copied.
 */
export function copyForBench(content: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  const originals = join(content, 'originals');
  cpSync(content, join(copy, 'content'), { recursive: true, filter: (path) => path !== originals });
  return copy;
}

/** The smallest site that Astro builds, one page of text, to measure Astro's own start-up. */
export function emptySite(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'parallax-bench-empty-'));
  mkdirSync(join(copy, 'src/pages'), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(copy, 'src/pages/index.astro'), '<h1>Nothing</h1>\n');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

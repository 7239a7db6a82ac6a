import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LEFT_BEHIND = new Set(['node_modules', 'dist', '.astro', '.git', 'test-results']);

/** A copy of the project in a new temporary folder, with the installed packages linked in. */
export function copyProject(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  for (const name of readdirSync(root)) {
    if (!LEFT_BEHIND.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The smallest site that Astro builds, one page of text, as the measure of Astro's own start-up. */
export function emptySite(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'parallax-bench-empty-'));
  mkdirSync(join(copy, 'src/pages'), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(copy, 'src/pages/index.astro'), '<h1>Nothing</h1>\n');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

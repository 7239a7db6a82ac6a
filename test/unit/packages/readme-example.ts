import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** The example in a package's README: its first JavaScript, and the output that it states. */
export function exampleOf(directory: string): { code: string; printed: string } {
  const readme = readFileSync(join(ROOT, 'packages', directory, 'README.md'), 'utf8');
  const block = (language: string) =>
    new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? '';
  return { code: block('js'), printed: block('text') };
}

/**
 * Makes a folder with the project's dependencies installed, as links, and the packages in `packages`, one folder each
 * by directory, as well as the files that examples read.
 */
export function installPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@parallax'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@parallax' && !name.startsWith('.'))
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  for (const [name, path] of Object.entries(packages)) symlinkSync(path, join(modules, '@parallax', name));
  cpSync(join(ROOT, 'packages/saved-article/test/fixtures/bridge.html'), join(folder, 'bridge.html'));
}

/** The output of a module when Node runs it in a folder. */
export function runModule(folder: string, code: string): string {
  writeFileSync(join(folder, 'example.mjs'), code);
  return execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
}

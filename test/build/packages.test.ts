import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGES, packPackages } from '../../scripts/pack.ts';
import { exampleOf, installPackages, runModule } from '../unit/packages/readme-example.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-packages-'));
  installPackages(folder, {});
  packPackages(ROOT, (name) => join(folder, 'node_modules/@parallax', name));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a packed package', () => {
  it.each(PACKAGES)('runs the example of its README from plain JavaScript: %s', (name) => {
    const { code, printed } = exampleOf(name);
    expect(runModule(folder, code)).toBe(printed);
  });

  it.each(PACKAGES)('could be published, with its licence and only compiled entries: %s', (name) => {
    const at = join(folder, 'node_modules/@parallax', name);
    const manifest = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('private');
    expect(JSON.stringify(manifest['exports'])).not.toContain('/src/');
    expect(readFileSync(join(at, 'LICENSE'), 'utf8')).toContain('MIT');
  });

  it('reads an article in a worker', () => {
    const code = `
      import { DEFAULT_LIMITS, openInput } from '@parallax/saved-article';
      import { createArticleWorkers } from '@parallax/saved-article/worker';
      const workers = createArticleWorkers({ limits: DEFAULT_LIMITS, size: 1, memoryMb: 256 });
      for await (const { document } of openInput('bridge.html', { limits: DEFAULT_LIMITS })) {
        const { article } = await workers.read(document);
        console.log(article.title.value);
      }
      await workers.close();
    `;
    expect(runModule(folder, code)).toBe('Old Bridge stays closed until spring\n');
  });

  it('has declarations that a strict program compiles with', () => {
    const program = `
      import { parseEdtf } from '@parallax/edtf';
      import { DEFAULT_LIMITS, readArticle, type SavedArticle } from '@parallax/saved-article';
      const result = await readArticle({ bytes: new Uint8Array(), format: 'text' }, DEFAULT_LIMITS);
      export const article: SavedArticle | undefined = 'article' in result ? result.article : undefined;
      export const isDate: boolean = parseEdtf(article?.published?.value ?? '').ok;
      // @ts-expect-error: a title is no number
      export const title: number | undefined = article?.title?.value;
    `;
    writeFileSync(join(folder, 'program.mts'), program);
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = [
      '--strict',
      '--noEmit',
      '--skipDefaultLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--types',
      'node',
    ];
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, 'program.mts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareBuilds } from '../../../scripts/same-build.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-same-build-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function site(name: string, files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return join(folder, name);
}

it('takes no notice of the hashes in the names of styles', async () => {
  const first = await site('a', {
    'index.html': '<link href="/_astro/page.Aaaa1111.css">',
    '_astro/page.Aaaa1111.css': 'p{}',
  });
  const second = await site('b', {
    'index.html': '<link href="/_astro/page.Bbbb2222.css">',
    '_astro/page.Bbbb2222.css': 'p{}',
  });
  expect(await compareBuilds(first, second)).toEqual({
    same: 2,
    different: [],
    missing: [],
    added: [],
    scripts: [],
  });
});

it('names pages that differ, that are gone and that are new, and scripts apart', async () => {
  const first = await site('a', {
    'index.html': 'one',
    'old/index.html': 'old',
    '_astro/a.Aaaa1111.js': '1',
  });
  const second = await site('b', {
    'index.html': 'two',
    'new/index.html': 'new',
    '_astro/a.Bbbb2222.js': '2',
  });
  expect(await compareBuilds(first, second)).toEqual({
    same: 0,
    different: ['index.html'],
    missing: ['old/index.html'],
    added: ['new/index.html'],
    scripts: ['_astro/a.js'],
  });
});

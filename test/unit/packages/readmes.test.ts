import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGES } from '../../../scripts/pack.ts';
import { exampleOf, installPackages, runModule } from './readme-example.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-readmes-'));
  const source = (name: string) => join(import.meta.dirname, '../../../packages', name);
  installPackages(folder, Object.fromEntries(PACKAGES.map((name) => [name, source(name)])));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the example in the README of a package', () => {
  it.each(PACKAGES)('prints what it says: %s', { timeout: 60_000 }, (name) => {
    const { code, printed } = exampleOf(name);
    expect(printed).not.toBe('');
    expect(runModule(folder, code)).toBe(printed);
  });
});

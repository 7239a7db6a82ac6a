import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceKey } from '../../../src/rebuild/source-key.ts';

let project = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
const key = (...also: string[]) => sourceKey(project, ['src', 'package-lock.json'], ...also);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'parallax-key-'));
  write('src/main.ts', 'main');
  write('src/pages/index.astro', 'page');
  write('package-lock.json', '{}');
  write('README.md', 'read me');
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('the key of the code', () => {
  it('is the same for the same files, wherever the project lies', () => {
    const before = key();
    expect(before).toMatch(/^[0-9a-f]{24}$/);
    const elsewhere = mkdtempSync(join(tmpdir(), 'parallax-key-'));
    rmSync(project, { recursive: true });
    project = elsewhere;
    write('package-lock.json', '{}');
    write('src/pages/index.astro', 'page');
    write('src/main.ts', 'main');
    expect(key()).toBe(before);
  });

  it.each([
    [
      'a file says something else',
      () => {
        write('src/main.ts', 'Main');
      },
    ],
    [
      'a single file does',
      () => {
        write('package-lock.json', '{ }');
      },
    ],
    [
      'there is a file more, though it is empty',
      () => {
        write('src/pages/new.astro', '');
      },
    ],
    [
      'there is a file less',
      () => {
        rmSync(join(project, 'src/main.ts'));
      },
    ],
    [
      'a file has another name',
      () => {
        rmSync(join(project, 'src/main.ts'));
        write('src/main2.ts', 'main');
      },
    ],
    [
      'two files change places',
      () => {
        write('src/main.ts', 'page');
        write('src/pages/index.astro', 'main');
      },
    ],
  ])('is another where %s', (_, change) => {
    const before = key();
    change();
    expect(key()).not.toBe(before);
  });

  it('is the same whatever is in files that nobody named, in tests, and in what was built or installed', () => {
    const before = key();
    for (const file of ['README.md', 'src/test/a.ts', 'src/dist/a.js', 'src/node_modules/a/index.js'])
      write(file, 'something else');
    expect(key()).toBe(before);
  });

  it('is another for each thing that it depends on beside', () => {
    const keys = [key(), key('/'), key('/news/'), key('/', 'news/'), key('/news', '/')];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

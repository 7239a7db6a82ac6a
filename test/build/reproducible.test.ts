import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { BuiltCopy, type Built } from './archive-copy.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Makes a process believe that it is more than a year later. */
const LATER = `
  const Clock = Date;
  const shift = 400 * 24 * 3600 * 1000;
  globalThis.Date = class Date extends Clock {
    constructor(...parts) {
      if (parts.length === 0) super(Clock.now() + shift);
      else super(...parts);
    }
    static now() {
      return Clock.now() + shift;
    }
  };
`;

describe('two clean builds at once, in two folders, at two times, in two time zones', () => {
  let copies: BuiltCopy[] = [];
  let built: Built[] = [];

  beforeAll(async () => {
    copies = [await BuiltCopy.make(), await BuiltCopy.make()];
    built = await Promise.all([
      copies[0]!.build({ TZ: 'UTC', LANG: 'C' }),
      copies[1]!.build({
        TZ: 'Pacific/Auckland',
        LANG: 'de_DE.UTF-8',
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(LATER)}`,
      }),
    ]);
  });
  afterAll(() => Promise.all(copies.map((copy) => copy.remove())));

  test('both succeed', () => {
    for (const { code, output } of built) expect(code, output).toBe(0);
  });

  test('give the same files, byte for byte', () => {
    const [first, second] = copies.map(({ dist }) => filesBelow(dist));
    expect(second).toEqual(first);
    expect(first?.length).toBeGreaterThan(100);
    const differing = first!.filter(
      (file) => !readFileSync(join(copies[0]!.dist, file)).equals(readFileSync(join(copies[1]!.dist, file))),
    );
    expect(differing).toEqual([]);
  });

  test('say nothing of the folders that they were made in and from', () => {
    for (const { dist, folder } of copies) {
      const telling = filesBelow(dist).filter((file) => {
        const bytes = readFileSync(join(dist, file));
        const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const content = isPacked ? gunzipSync(bytes) : bytes;
        return content.includes(folder) || content.includes(PROJECT);
      });
      expect(telling).toEqual([]);
    }
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader, type Reading } from '../../../src/content/archive-reader.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { settingsOf } from '../../../src/site/settings.ts';

let root = '';
let reading: Reading;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-settings-'));
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content/site.yaml'), 'url: "https://bridge.example/papers"\nlanguage: en-GB\n');
  reading = await createReader(contentFolder(root)).read();
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe('the settings of the site', () => {
  it('take host, path and language from the archive', () => {
    expect(settingsOf(reading, {})).toEqual({
      origin: 'https://bridge.example',
      base: '/papers/',
      language: 'en-GB',
    });
  });

  it.each([
    ['https://other.example', 'https://other.example', '/'],
    ['https://other.example/', 'https://other.example', '/'],
    ['https://other.example/news', 'https://other.example', '/news/'],
    ['https://other.example/news/', 'https://other.example', '/news/'],
    ['http://localhost:4321/a/b/', 'http://localhost:4321', '/a/b/'],
  ])('take host and path from PARALLAX_URL where it is set: %s', (url, origin, base) => {
    expect(settingsOf(reading, { PARALLAX_URL: url })).toEqual({ origin, base, language: 'en-GB' });
  });

  it('do not take an empty PARALLAX_URL for an address', () => {
    expect(settingsOf(reading, { PARALLAX_URL: '' })).toMatchObject({
      origin: 'https://bridge.example',
      base: '/papers/',
    });
    expect(settingsOf(reading, { PARALLAX_URL: undefined })).toMatchObject({ base: '/papers/' });
  });

  it('cannot be taken from an archive that says nothing of itself', async () => {
    await mkdir(join(root, 'empty'));
    const empty = await createReader(contentFolder(root, 'empty')).read();
    expect(() => settingsOf(empty, {})).toThrow(/site\.yaml in .*empty/);
  });
});

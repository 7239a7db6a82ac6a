import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/site/settings.ts';

let content = '';

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'parallax-settings-'));
  await writeFile(join(content, 'site.yaml'), 'url: "https://bridge.example/papers"\nlanguage: en-GB\n');
});

afterAll(() => rm(content, { recursive: true, force: true }));

describe('the settings of the site', () => {
  it('take host, path and language from the archive', () => {
    expect(readSettings(content, {})).toMatchObject({
      site: 'https://bridge.example',
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
  ])('take host and path from PARALLAX_URL where it is set: %s', (url, site, base) => {
    expect(readSettings(content, { PARALLAX_URL: url })).toMatchObject({ site, base, language: 'en-GB' });
  });

  it('do not take an empty PARALLAX_URL for an address', () => {
    expect(readSettings(content, { PARALLAX_URL: '' })).toMatchObject({
      site: 'https://bridge.example',
      base: '/papers/',
    });
    expect(readSettings(content, { PARALLAX_URL: undefined })).toMatchObject({ base: '/papers/' });
  });

  it('cannot be read where there is no archive', () => {
    expect(() => readSettings(join(content, 'nowhere'), {})).toThrow(/site\.yaml/);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/site/settings.ts';

let content = '';

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'parallax-settings-'));
  for (const [folder, id] of [
    ['actors', 'town-council'],
    ['places', 'old-bridge'],
    ['outlets', 'ferry-news'],
  ] as const) {
    await mkdir(join(content, folder), { recursive: true });
    await writeFile(join(content, folder, `${id}.yaml`), 'name: "For tests"\n');
  }
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

  it('know the page of each record, below the path', () => {
    const { recordHref } = readSettings(content, {});
    expect(recordHref({ kind: 'actor', id: 'town-council' })).toBe('/papers/actors/town-council/');
    expect(recordHref({ kind: 'place', id: 'old-bridge' })).toBe('/papers/places/old-bridge/');
    expect(recordHref({ kind: 'outlet', id: 'ferry-news' })).toBe('/papers/outlets/ferry-news/');
    const elsewhere = readSettings(content, { PARALLAX_URL: 'https://other.example' });
    expect(elsewhere.recordHref({ kind: 'actor', id: 'town-council' })).toBe('/actors/town-council/');
  });

  it('know no page of a record that is not there, or that is of another kind', () => {
    const { recordHref } = readSettings(content, {});
    expect(recordHref({ kind: 'actor', id: 'nobody' })).toBeUndefined();
    expect(recordHref({ kind: 'place', id: 'town-council' })).toBeUndefined();
  });

  it('see a record that is written while the site is served', async () => {
    const { recordHref } = readSettings(content, {});
    expect(recordHref({ kind: 'place', id: 'millford' })).toBeUndefined();
    await writeFile(join(content, 'places/millford.yaml'), 'name: Millford\n');
    expect(recordHref({ kind: 'place', id: 'millford' })).toBe('/papers/places/millford/');
  });

  it('cannot be read where there is no archive', () => {
    expect(() => readSettings(join(content, 'nowhere'), {})).toThrow(/site\.yaml/);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/build/output-folder.ts';
import { writeOffline, type BuiltSite } from '../../../src/build/write-offline.ts';

let folder = '';
let site: BuiltSite;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-offline-'));
  const assets = join(folder, 'assets');
  mkdirSync(join(assets, '_astro'), { recursive: true });
  writeFileSync(join(assets, '_astro/main.js'), 'main()');
  writeFileSync(join(assets, '_astro/page.css'), 'p{}');
  writeFileSync(join(assets, 'offline-worker.js'), 'work()');
  const out = openOutput(join(folder, 'site'));
  mkdirSync(join(folder, 'site'));
  const page = (path: string, text: string) => ({ ...out.write(path, Buffer.from(text)), dependencies: [] });
  site = {
    base: '/news/',
    assets,
    assetPaths: ['_astro/main.js', '_astro/page.css', 'offline-worker.js'],
    pages: {
      'search/index.html': page('search/index.html', 'Search {"version":""}'),
      'compare/index.html': page('compare/index.html', 'Compare {"version":""}'),
      'offline/index.html': page('offline/index.html', 'Offline'),
      'manifest.webmanifest': page('manifest.webmanifest', '{}'),
      'map/index.html': page('map/index.html', 'Map'),
      'compare/articles/one.json': { ...page('compare/articles/one.json', '{}'), digest: 'a' },
    },
    index: { 'search/index/start.json': { size: 10, time: 0, digest: 'b' } },
  };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const output = () => openOutput(join(folder, 'site'));
const textOf = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
/** Writes what the worker needs. Returns the version. */
function write(): string {
  writeOffline(output(), site);
  return textOf('offline/version.txt').trim();
}

describe('what a build writes for reading offline', () => {
  it('names one version in the worker, in a file, and on the pages that load data, whose stamps stay true', () => {
    const version = write();
    expect(version).toMatch(/^[\w-]{12}$/);
    expect(textOf('offline-worker.js')).toBe(
      `self.offlineSite={"base":"/news/","version":"${version}","files":["_astro/main.js","search/index/start.json"]};\nwork()`,
    );
    for (const path of ['search/index.html', 'compare/index.html']) {
      expect(textOf(path)).toContain(`{"version":"?v=${version}"}`);
      expect(output().isAsWritten(path, site.pages[path]!)).toBe(true);
    }
  });

  it('is the same when built again over itself, and touches no page then', () => {
    const version = write();
    const stamps = JSON.stringify(site.pages);
    expect(write()).toBe(version);
    expect(JSON.stringify(site.pages)).toBe(stamps);
  });

  it('is another version with other scripts, another index, other data, or another page of those, and with nothing else', () => {
    const version = write();
    const changes: [() => void, boolean][] = [
      [
        () => {
          writeFileSync(join(site.assets, '_astro/main.js'), 'main(1)');
        },
        true,
      ],
      [() => Object.assign(site.index['search/index/start.json']!, { digest: 'c' }), true],
      [() => Object.assign(site.pages['compare/articles/one.json']!, { digest: 'd' }), true],
      [() => output().write('compare/index.html', Buffer.from('Compare more {"version":""}')), true],
      [() => output().write('map/index.html', Buffer.from('Another map')), false],
    ];
    let last = version;
    for (const [change, isOther] of changes) {
      change();
      const next = write();
      expect(next !== last).toBe(isOther);
      last = next;
    }
  });

  it('has the whole index kept if it is small, and else the files that every search begins with', () => {
    for (let number = 0; number < 1200; number += 1)
      site.index[`search/index/words/${number}.json`] = { size: 10, time: 0, digest: String(number) };
    write();
    expect(textOf('offline-worker.js')).toContain(
      '"files":["_astro/main.js","search/index/facets.json","search/index/start.json"]',
    );
  });
});

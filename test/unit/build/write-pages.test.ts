import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/build/output-folder.ts';
import { writePages } from '../../../src/build/write-pages.ts';
import { DependencyList } from '../../../src/rebuild/dependency-list.ts';
import type { PageManifest } from '../../../src/rebuild/page-manifest.ts';
import type { OpenSite } from '../../../src/site/renderer.ts';

let folder = '';
/** The content behind each dependency, and the dependencies that each page reads, one after the other. */
let dependencies: Record<string, string>;
let pages: Record<string, string[]>;
let rendered: string[] = [];
let before: Pick<PageManifest, 'dependencies' | 'pages'> | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-pages-'));
  dependencies = { site: 'The Bridge Papers', closed: 'The bridge is closed', profits: 'The ferry gains' };
  pages = {
    '/news/': ['site', 'closed', 'profits'],
    '/news/closed/': ['site', 'closed'],
    '/news/profits/': ['site', 'profits'],
    '/news/profits.csv': ['profits'],
    '/news/404/': ['site'],
  };
  before = undefined;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site: OpenSite = {
  pages: () => Object.keys(pages).map((href) => ({ href, props: {} })),
  render: ({ href }) => {
    rendered.push(href);
    const read = pages[href] ?? [];
    const body = Buffer.from(read.map((dependency) => dependencies[dependency]).join('\n'));
    return Promise.resolve({ body, dependencies: new Set(read) });
  },
  documents: () => [],
  revisionOf: (dependency) => `revision of ${dependencies[dependency] ?? 'nothing'}`,
};

/** Runs the next build. Returns the pages that were rendered, and how many were kept. */
async function build(): Promise<{ rendered: string[]; kept: number }> {
  rendered = [];
  const list = new DependencyList(before?.dependencies ?? [], site.revisionOf);
  const known = { base: '/news/', dependencies: list, before: before?.pages };
  const { pages: written, kept } = await writePages(site, openOutput(folder), known);
  before = { dependencies: list.list, pages: written };
  return { rendered, kept };
}

const filesKnown = () => Object.keys(before?.pages ?? {});
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the pages of a site', () => {
  it('are all rendered the first time, each into its file', async () => {
    expect(await build()).toEqual({ rendered: Object.keys(pages), kept: 0 });
    expect(textOf('index.html')).toBe('The Bridge Papers\nThe bridge is closed\nThe ferry gains');
    expect(textOf('closed/index.html')).toBe('The Bridge Papers\nThe bridge is closed');
    expect(textOf('profits.csv')).toBe('The ferry gains');
    expect(textOf('404.html')).toBe('The Bridge Papers');
  });

  it('stay as they are where nothing has changed, however often', async () => {
    await build();
    expect(await build()).toEqual({ rendered: [], kept: 5 });
    expect(await build()).toEqual({ rendered: [], kept: 5 });
  });

  it('are rendered again where one of their dependencies has changed, and they alone', async () => {
    await build();
    dependencies['closed'] = 'The bridge is open';
    expect(await build()).toEqual({ rendered: ['/news/', '/news/closed/'], kept: 3 });
    expect(textOf('closed/index.html')).toBe('The Bridge Papers\nThe bridge is open');
    expect(await build()).toEqual({ rendered: [], kept: 5 });
  });

  it('depend on what was read for them the last time, not the first', async () => {
    await build();
    dependencies['closed'] = 'The bridge is open';
    pages['/news/closed/'] = ['closed', 'pier'];
    await build();
    dependencies['site'] = 'The Bridge File';
    expect((await build()).rendered).toEqual(['/news/', '/news/profits/', '/news/404/']);
    dependencies['pier'] = 'There is a pier';
    expect((await build()).rendered).toEqual(['/news/closed/']);
  });

  it.each([
    [
      'changed',
      (file: string) => {
        writeFileSync(file, 'Something longer than it was before, by hand');
      },
    ],
    [
      'touched',
      (file: string) => {
        utimesSync(file, 1, 1);
      },
    ],
    [
      'deleted',
      (file: string) => {
        rmSync(file);
      },
    ],
  ])('are rendered again where somebody has %s their file', async (_, change) => {
    await build();
    const text = textOf('closed/index.html');
    change(join(folder, 'closed/index.html'));
    expect(await build()).toEqual({ rendered: ['/news/closed/'], kept: 4 });
    expect(textOf('closed/index.html')).toBe(text);
  });

  it('are rendered where they are new, and not known any more where they are gone', async () => {
    await build();
    delete pages['/news/profits/'];
    pages['/news/pier/'] = ['site'];
    expect(await build()).toEqual({ rendered: ['/news/pier/'], kept: 4 });
    expect(filesKnown().sort()).toEqual([
      '404.html',
      'closed/index.html',
      'index.html',
      'pier/index.html',
      'profits.csv',
    ]);
  });

  it('leave no dependency in the manifest that no page reads', async () => {
    await build();
    pages = { '/news/closed/': ['site', 'closed'] };
    await build();
    expect(before?.dependencies).toEqual([
      ['site', 'revision of The Bridge Papers'],
      ['closed', 'revision of The bridge is closed'],
    ]);
  });

  it('are the same, byte for byte, as those of a first build', async () => {
    await build();
    dependencies['profits'] = 'The ferry loses';
    pages['/news/pier/'] = ['site', 'pier'];
    await build();
    const first = filesKnown().map((file) => [file, textOf(file)]);
    before = undefined;
    await build();
    expect(filesKnown().map((file) => [file, textOf(file)])).toEqual(first);
  });

  it('are not built where one cannot be rendered', async () => {
    const failing: OpenSite = { ...site, render: () => Promise.reject(new Error('/news/ answers 500.')) };
    const dependencies = new DependencyList([], site.revisionOf);
    const building = writePages(failing, openOutput(folder), {
      base: '/news/',
      dependencies,
      before: undefined,
    });
    await expect(building).rejects.toThrow('/news/ answers 500.');
  });
});

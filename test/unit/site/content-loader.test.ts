import { EventEmitter } from 'node:events';
import fs, { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkReading } from '../../../src/check/run.ts';
import { createReader, type ArchiveReader } from '../../../src/content/archive-reader.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import type { Content, Entry } from '../../../src/content/load-content.ts';
import * as parsing from '../../../src/markdown/parse-account.ts';
import { contentGate } from '../../../src/site/content-gate.ts';
import { contentLoader } from '../../../src/site/content-loader.ts';
import { originalsLoader } from '../../../src/site/originals-loader.ts';

const SOUND = join(import.meta.dirname, '../../fixtures/check/sound/content');
type Picked = (content: Content) => ReadonlyMap<string, Entry<unknown>>;
const PICKS: Record<string, Picked> = {
  articles: ({ articles }) => articles,
  actors: ({ actors }) => actors,
  places: ({ places }) => places,
  dossiers: ({ dossiers }) => dossiers,
};

const reads = vi.spyOn(fs, 'readFile');
const parses = vi.spyOn(parsing, 'parseMarkdownFile');
// Modules import `readFile` by its name, and see the spy, or its end, only after this.
syncBuiltinESMExports();
afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});
const pathsRead = () => reads.mock.calls.map(([path]) => path);

let root = '';
let content = '';
let reader: ArchiveReader;
const watcher = new EventEmitter();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-loader-'));
  content = join(root, 'content');
  await cp(SOUND, content, { recursive: true });
  reads.mockClear();
  parses.mockClear();
  reader = createReader(contentFolder(root));
});
afterEach(async () => {
  watcher.removeAllListeners();
  await rm(root, { recursive: true });
});

interface Stored {
  id: string;
  data: Record<string, unknown>;
  filePath: string;
  rendered?: { html: string };
}

/** Loads the collections as Astro does. Gives what each stores, and the ids that were set, in order. */
async function loadAll() {
  const gate = contentGate(reader, () => ({ report: '', hasErrors: false }));
  const stored: Record<string, Map<string, Stored>> = {};
  const set: string[] = [];
  const loaders = Object.entries(PICKS).map(([name, pick]) => [name, contentLoader(pick)] as const);
  for (const [name, loader] of [...loaders, ['originals', originalsLoader({ isPublished: true })] as const]) {
    const entries = (stored[name] = new Map<string, Stored>());
    const context = {
      config: { root: pathToFileURL(`${root}/`), base: '/papers/', integrations: [gate] },
      watcher,
      store: {
        clear: () => {
          entries.clear();
        },
        delete: (id: string) => entries.delete(id),
        set: (entry: Stored) => {
          set.push(`${name}/${entry.id}`);
          entries.set(entry.id, entry);
        },
      },
      parseData: () => Promise.reject(new Error('The schema refuses it.')),
      logger: { error: () => undefined, info: () => undefined },
    };
    await loader.load(context as unknown as Parameters<typeof loader.load>[0]);
  }
  return { stored, set };
}

/** Saves a file of the archive, as an editor does while npm run dev runs. */
async function save(file: string, text: string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, text);
  reader.forget(path);
  watcher.emit('change', path);
}

it('reads each file and parses each account once for the check and all collections', async () => {
  const reading = await reader.read();
  expect(checkReading(reading).issues).toEqual([]);
  const { stored } = await loadAll();
  const paths = pathsRead();
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  expect(parses).toHaveBeenCalledTimes(stored['articles']!.size + stored['dossiers']!.size);
});

it('stores records as the schemas made them, and accounts rendered', async () => {
  const { stored } = await loadAll();
  const article = stored['articles']!.get('bridge-closed');
  expect(article).toMatchObject({ filePath: 'content/articles/bridge-closed.md', data: { language: 'en' } });
  expect(article?.rendered?.html).toContain('<p id="p1">');
  expect(article?.rendered?.html).toContain('href="/papers/actors/town-council/"');
  expect(article?.rendered).toHaveProperty('metadata.account.paragraphs.0.number', 1);
  expect(stored['actors']!.get('town-council')?.rendered).toBeUndefined();
});

it('reads and loads only the file that is saved', async () => {
  const { stored, set } = await loadAll();
  const article = await readFile(join(content, 'articles/bridge-closed.md'), 'utf8');
  set.length = 0;
  reads.mockClear();
  await save('articles/bridge-closed.md', `${article}\nA wombatword.\n`);
  await vi.waitFor(() => {
    expect(stored['articles']!.get('bridge-closed')?.rendered?.html).toContain('A wombatword.');
  });
  expect(set).toEqual(['articles/bridge-closed']);
  expect(pathsRead()).toEqual([join(content, 'articles/bridge-closed.md')]);
});

it('links to a record as soon as it is written', async () => {
  const { stored } = await loadAll();
  const html = () => stored['articles']!.get('bridge-closed')?.rendered?.html;
  const article = await readFile(join(content, 'articles/bridge-closed.md'), 'utf8');
  await save('articles/bridge-closed.md', `${article}\n[The pier](place:north-pier) stands.\n`);
  await vi.waitFor(() => {
    expect(html()).toBeUndefined();
  });
  await save('places/north-pier.yaml', 'name: "North Pier"\n');
  await vi.waitFor(() => {
    expect(html()).toContain('href="/papers/places/north-pier/"');
  });
});

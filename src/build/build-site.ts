import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createReader } from '../content/archive-reader.ts';
import {
  freshPages,
  readManifest,
  writeManifest,
  type PageManifest,
  type WrittenPage,
} from '../rebuild/page-manifest.ts';
import { offerContent } from '../site/content-source.ts';
import type { SiteFolders } from '../site/folders.ts';
import { publishesOriginals, settingsOf } from '../site/settings.ts';
import { compileRenderer } from './renderer.ts';

/** What a build did, in numbers. */
export interface BuildReport {
  pages: number;
  /** Pages that stayed as the build before had written them. */
  kept: number;
}

export async function buildSite(
  project: string,
  { content, out, root }: SiteFolders,
  env: NodeJS.ProcessEnv,
): Promise<BuildReport> {
  const log = (label: string) => {
    if (env['BUILD_TIMES'] !== undefined)
      console.log(label, (process.cpuUsage().user / 1e6).toFixed(2), 's', (process.memoryUsage().rss / 1e6).toFixed(0), 'MB');
  };
  const reader = createReader(content);
  const reading = await reader.read();
  const settings = settingsOf(reading, env);
  log('read');
  const renderer = compileRenderer(project, settings);
  log('renderer');
  const source = { content: reading.content, showsDrafts: false, showsOriginals: publishesOriginals(env) };
  offerContent(() => Promise.resolve(source));
  const { openSite } = await renderer.load();
  const site = await openSite();
  log('open');
  const pages = site.pages();
  log('listed');

  const memory = join(root, '.astro/build');
  mkdirSync(memory, { recursive: true });
  const manifestFile = join(memory, 'pages.json');
  const key = JSON.stringify([renderer.key, source.showsOriginals]);
  const before = readManifest(manifestFile, key);
  const fresh = before === undefined ? new Map<string, WrittenPage>() : freshPages(before, site.stateOfCell);
  if (before === undefined) rmSync(out, { recursive: true, force: true });
  rmSync(manifestFile, { force: true });
  log(`fresh ${fresh.size}`);
  const cells = new Map<string, number>();
  const written: PageManifest['pages'] = {};
  const expected = new Set<string>();
  const folders = new Set<string>();
  let kept = 0;
  for (const page of pages) {
    const path = fileOf(page.href.slice(settings.base.length));
    const file = join(out, path);
    expected.add(path);
    const known = fresh.get(path);
    let read: string[];
    if (known !== undefined && isAsWritten(file, known)) {
      read = known.cells.map((place) => before!.cells[place]![0]);
      kept += 1;
    } else {
      const rendered = await site.render(page);
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(file, rendered.body);
      read = [...rendered.cells];
    }
    const { size, mtimeMs } = statSync(file);
    written[path] = {
      cells: read.map((cell) => {
        const place = cells.get(cell) ?? cells.size;
        cells.set(cell, place);
        return place;
      }),
      size,
      time: mtimeMs,
    };
  }
  log(`rendered ${pages.length - kept}`);
  for (const path of Object.keys(before?.pages ?? {})) if (!expected.has(path)) removeFile(out, path);
  cpSync(renderer.assets, out, { recursive: true });
  writeManifest(manifestFile, {
    key,
    cells: [...cells.keys()].map((cell) => [cell, site.stateOfCell(cell)]),
    pages: written,
  });
  log('done');
  return { pages: pages.length, kept };
}

function isAsWritten(file: string, { size, time }: WrittenPage): boolean {
  const status = statSync(file, { throwIfNoEntry: false });
  return status !== undefined && status.size === size && status.mtimeMs === time;
}

/** Removes a file, and the folders that have nothing else in them. */
function removeFile(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(out, folder);
    if (!existsSync(full) || readdirSync(full).length > 0) return;
    rmSync(full, { recursive: true });
  }
}

/** The file of a page at a path below the base: hosts of static files know one by its name, 404.html. */
export function fileOf(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

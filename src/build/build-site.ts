import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createReader, type Reading } from '../content/archive-reader.ts';
import { offerContent } from '../site/content-source.ts';
import { FIELDS_FILE } from '../site/search-fields.ts';
import { buildIndex } from '../site/search-index.ts';
import { publishesOriginals, settingsOf } from '../site/settings.ts';
import type { SiteFolders } from '../site/folders.ts';
import { compileRenderer } from './renderer.ts';

export async function buildSite(project: string, { content, out }: SiteFolders, env: NodeJS.ProcessEnv): Promise<void> {
  const reader = createReader(content);
  const reading = await reader.read();
  const settings = settingsOf(reading, env);
  const time = (label: string) => console.log(label, (process.cpuUsage().user / 1e6).toFixed(2), 's user', (process.memoryUsage().rss / 1e6).toFixed(0), 'MB');
  time('read');
  const renderer = compileRenderer(project, settings);
  time('renderer');
  const source = { content: reading.content, showsDrafts: false, showsOriginals: publishesOriginals(env) };
  offerContent(() => Promise.resolve(source));
  const { listPages, renderPage } = await renderer.load();
  time('loaded');
  rmSync(out, { recursive: true, force: true });
  cpSync(renderer.assets, out, { recursive: true });
  const pages = await listPages();
  time('listed');
  for (const page of pages) {
    const file = join(out, fileOf(page.href.slice(settings.base.length)));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await renderPage(page));
  }
  time(`rendered ${pages.length}`);
}

/** The file of a page at a path below the base: hosts of static files know one by its name, 404.html. */
export function fileOf(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

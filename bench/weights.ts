import { chromium } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LAUNCH_FLAGS } from '../test/e2e/browser.ts';
import { findBrowser } from '../test/e2e/machine.ts';
import { serveFolder } from '../test/e2e/static-server.ts';

/** What a page weighs on a first visit. */
export interface PageWeight {
  /** The page's folder below `dist/`. */
  page: string;
  bytes: number;
  requests: number;
}

/** The bytes that a server sends for a file: compressed as by gzip -9. */
export function sentBytes(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The weight of every page of a built site: its HTML and the style sheets that it links to. */
export function pageWeights(dist: string): PageWeight[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return files.map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
    const bytes = sheets.map((href) => sentBytes(readFileSync(join(dist, href))));
    return {
      page: file,
      bytes: [sentBytes(Buffer.from(html)), ...bytes].reduce((sum, size) => sum + size, 0),
      requests: 1 + sheets.length,
    };
  });
}

/** The weight of a script of a built site with all that it imports at once, not of what it imports on demand. */
export function scriptBytes(dist: string, script: string, seen = new Set<string>()): number {
  if (seen.has(script)) return 0;
  seen.add(script);
  const content = readFileSync(join(dist, script));
  const imported = [...content.toString().matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name]) =>
    join(dirname(script), name ?? ''),
  );
  return imported.reduce((sum, path) => sum + scriptBytes(dist, path, seen), sentBytes(content));
}

/** What the search page loads, by path, from the first request to the first results. */
export async function searchWeights(dist: string, words: string): Promise<Map<string, number>> {
  const server = await serveFolder(dist);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_FLAGS });
  try {
    const page = await browser.newPage();
    const weights = new Map<string, number>();
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      pending.push(response.body().then((body) => void weights.set(pathname, sentBytes(body))));
    });
    await page.goto(`${server.url}search/?q=${encodeURIComponent(words)}`);
    await page.locator('[data-state=found] mark').first().waitFor();
    await Promise.all(pending);
    return weights;
  } finally {
    await browser.close();
    await server.stop();
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page weighs on a first visit. */
export interface PageWeight {
  /** The page's folder below `dist/`. */
  page: string;
  bytes: number;
  requests: number;
}

// Pagefind's own files are compressed already; a server sends them as they are.
const COMPRESSED = /\.pf_\w+$|\.pagefind$/;

/** The bytes that a server sends for a file: text as gzip -9, what is compressed already as it is. */
export function sentBytes(path: string, content: Uint8Array): number {
  return COMPRESSED.test(path) ? content.length : gzipSync(content, { level: 9 }).length;
}

/** The paths of all pages of a built site. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}

/** The weight of pages of a built site, all unless some are named: their HTML and the style sheets that they link to. */
export function pageWeights(dist: string, pages: readonly string[] = pagesOf(dist)): PageWeight[] {
  return pages.map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
    const bytes = sheets.map((href) => sentBytes(href, readFileSync(join(dist, href))));
    return {
      page: file,
      bytes: [sentBytes(file, Buffer.from(html)), ...bytes].reduce((sum, size) => sum + size, 0),
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
  return imported.reduce((sum, path) => sum + scriptBytes(dist, path, seen), sentBytes(script, content));
}

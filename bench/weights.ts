import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { filesBelow } from '../src/rebuild/files-below.ts';

/** The weight of a page on a first visit. */
export interface PageWeight {
  /** The page's folder below `dist/`. */
  page: string;
  bytes: number;
  requests: number;
}

/** The number of bytes that a server sends for a file, compressed with gzip -9. */
export function sentBytes(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The paths of all pages of a built site. */
export function pagesOf(dist: string): string[] {
  return filesBelow(dist).filter((file) => file.endsWith('.html'));
}

/** The weights of the pages of a built site, or of those named: their HTML and the style sheets that they link to. */
export function pageWeights(dist: string, pages: readonly string[] = pagesOf(dist)): PageWeight[] {
  return pages.map((page) => ({ page, ...weightOf(dist, readFileSync(join(dist, page), 'utf8')) }));
}

/** The weight of a page of a built site, from its HTML; `base` is the path that the site was built for, such as `/` or `/news/`. */
export function weightOf(dist: string, html: string, base = '/'): Omit<PageWeight, 'page'> {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
  const bytes = sheets.map((href) => sentBytes(readFileSync(join(dist, href.slice(base.length)))));
  return {
    bytes: [sentBytes(Buffer.from(html)), ...bytes].reduce((sum, size) => sum + size, 0),
    requests: 1 + sheets.length,
  };
}

/** The number of elements on a page before anything is opened: all except those hidden in closed details. */
export function elementsInSight(html: string): number {
  const above: { isHidden: boolean; isClosed: boolean }[] = [];
  let count = 0;
  const parser = new Parser({
    onopentag: (name, { open }) => {
      const parent = above.at(-1);
      const isHidden = parent?.isHidden === true || (parent?.isClosed === true && name !== 'summary');
      above.push({ isHidden, isClosed: name === 'details' && open === undefined });
      if (!isHidden) count += 1;
    },
    onclosetag: () => {
      above.pop();
    },
  });
  parser.end(html);
  return count;
}

/** The weight of a script of a built site with all its static imports, without what it imports on demand. */
export function scriptBytes(dist: string, script: string, seen = new Set<string>()): number {
  if (seen.has(script)) return 0;
  seen.add(script);
  const content = readFileSync(join(dist, script));
  const imported = [...content.toString().matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name]) =>
    join(dirname(script), name ?? ''),
  );
  return imported.reduce((sum, path) => sum + scriptBytes(dist, path, seen), sentBytes(content));
}

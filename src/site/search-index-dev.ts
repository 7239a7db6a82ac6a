import { join, parse, sep } from 'node:path';
import type { SearchFields } from '../search/fields.ts';
import type { IndexedPage, IndexFile } from './search-index.ts';
import { FIELDS_FILE } from './search-fields.ts';

/** The part of Vite's development server that the index needs. */
export interface DevelopmentServer {
  config: { base: string };
  watcher: { on: (event: 'all', listener: (event: string, path: string) => void) => unknown };
  middlewares: {
    use: (
      handler: (
        request: { url?: string | undefined; originalUrl?: string | undefined },
        response: {
          statusCode: number;
          setHeader: (name: string, value: string) => void;
          end: (body?: Uint8Array | string) => void;
        },
        next: (error?: unknown) => void,
      ) => void,
    ) => unknown;
  };
  resolvedUrls: { local: string[] } | null;
}

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
/** Where Astro keeps the content that it has read; it is written when a saved file has been taken in. */
const STORE = 'data-store.json';

/**
 * Serves `pagefind/` in `npm run dev` from an index of the pages as they are now. It is made when the search page asks
 * for it and made again after a file of the archive's folder `content` or of `src/` was saved. After an article was saved only its page is
 * read again; anything else may change every page.
 */
export function serveIndex(
  server: DevelopmentServer,
  content: string,
  build: (pages: readonly IndexedPage[]) => Promise<IndexFile[]>,
): void {
  const pages = new Map<string, IndexedPage>();
  let files: Promise<Map<string, Uint8Array>> | undefined;
  // A page that was opened before the index was made anew asks for files of the one before; their names are hashes.
  let shown = new Map<string, Uint8Array>();
  let before = new Map<string, Uint8Array>();

  // Astro takes a saved file in a moment after it was saved; until then a page may still come with its old text.
  const saved = new Set<string>();
  server.watcher.on('all', (_event, path) => {
    if (path.endsWith(STORE)) saved.forEach(forget);
    else if (path.startsWith(content + sep) || /[\\/]src[\\/]/.test(path)) forget(path);
    else return;
    if (path.endsWith(STORE)) saved.clear();
    else saved.add(path);
    files = undefined;
  });

  const forget = (path: string): void => {
    const { dir, name, ext } = parse(path);
    if (dir !== join(content, 'articles') || ext !== '.md') pages.clear();
    else for (const page of ['', 'original/']) pages.delete(`articles/${name}/${page}`);
  };

  const readPages = async (): Promise<IndexedPage[]> => {
    const origin = server.resolvedUrls?.local[0];
    if (origin === undefined) throw new Error('The development server has no address yet.');
    const text = async (path: string) => (await fetch(new URL(path, origin))).text();
    const fields = JSON.parse(await text(FIELDS_FILE)) as Record<string, SearchFields>;
    for (const path of pages.keys()) if (fields[path] === undefined) pages.delete(path);
    for (const [path, pageFields] of Object.entries(fields)) {
      const html = pages.get(path)?.html ?? (await text(path));
      pages.set(path, { path, html, fields: pageFields });
    }
    return [...pages.values()];
  };

  server.middlewares.use((request, response, next) => {
    const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
    const prefix = `${server.config.base.replace(/\/$/, '')}/pagefind/`;
    if (!path.startsWith(prefix)) {
      next();
      return;
    }
    files ??= readPages()
      .then(build)
      .then((made) => {
        before = shown;
        shown = new Map(made.map(({ path: name, content }) => [name, content]));
        return shown;
      });
    files.then(
      (made) => {
        const name = path.slice(prefix.length);
        const content = made.get(name) ?? before.get(name);
        response.statusCode = content === undefined ? 404 : 200;
        response.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-store');
        response.end(content);
      },
      (error: unknown) => {
        files = undefined;
        next(error);
      },
    );
  });
}

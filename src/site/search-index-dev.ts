import { sep } from 'node:path';
import type { SearchDocument } from '../search/document.ts';
import { buildIndex, DOCUMENTS_FILE, INDEX_FOLDER } from './search-index-files.ts';

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

/** Where Astro keeps the content that it has read; it is written when a saved file has been taken in. */
const STORE = 'data-store.json';

/**
 * Serves the index in `npm run dev` from the archive as it is now. It is made when the search page asks for it, and made
 * again after a file of the archive's folder `content` or of `src/` was saved.
 */
export function serveIndex(server: DevelopmentServer, content: string): void {
  let files: Promise<Map<string, string>> | undefined;
  // Astro takes a saved file in a moment after it was saved; until then the archive is as it was before.
  server.watcher.on('all', (_event, path) => {
    if (path.endsWith(STORE) || path.startsWith(content + sep) || /[\\/]src[\\/]/.test(path))
      files = undefined;
  });

  const readDocuments = async (): Promise<SearchDocument[]> => {
    const origin = server.resolvedUrls?.local[0];
    if (origin === undefined) throw new Error('The development server has no address yet.');
    return (await (await fetch(new URL(DOCUMENTS_FILE, origin))).json()) as SearchDocument[];
  };
  const makeFiles = async () =>
    new Map([...buildIndex(await readDocuments())].map(({ path, content: text }) => [path, text]));

  server.middlewares.use((request, response, next) => {
    const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
    const prefix = `${server.config.base.replace(/\/$/, '')}/${INDEX_FOLDER}/`;
    if (!path.startsWith(prefix)) {
      next();
      return;
    }
    files ??= makeFiles();
    files.then(
      (made) => {
        const text = made.get(path.slice(prefix.length));
        response.statusCode = text === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json');
        response.setHeader('cache-control', 'no-store');
        response.end(text);
      },
      (error: unknown) => {
        files = undefined;
        next(error);
      },
    );
  });
}

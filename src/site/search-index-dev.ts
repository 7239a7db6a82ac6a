import { areUnchanged, readDependencies, type ReadDependencies } from '../rebuild/read-dependencies.ts';
import { analyse, type DocumentTokens } from '../search/index-files/analyse.ts';
import { writeIndex } from '../search/index-files/write-index.ts';
import { createUrls } from '../urls/urls.ts';
import type { LoadedArchive } from './archive.ts';
import { loadArchive } from './load-archive.ts';
import { documentSources } from './search-documents.ts';

/** The part of Vite's development server that the index needs. */
export interface DevelopmentServer {
  config: { base: string };
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
}

/** A document as it was read, with the dependencies that were read for it. */
interface ReadDocument extends ReadDependencies {
  terms: DocumentTokens;
}

/**
 * Serves the search index of the current archive (`offerContent`) in `npm run dev`. It is made when the search page
 * requests it, and again after a file is saved; only changed documents are read again.
 */
export function serveIndex(server: DevelopmentServer): void {
  const read = new Map<string, ReadDocument>();
  let made: { of: LoadedArchive; files: Map<string, string> } | undefined;

  const filesNow = async (): Promise<Map<string, string>> => {
    const loaded = await loadArchive();
    if (made?.of !== loaded) {
      const files = [...writeIndex(documentsOf(loaded, read))];
      made = { of: loaded, files: new Map(files.map(({ path, content }) => [path, content])) };
    }
    return made.files;
  };

  const prefix = createUrls(server.config.base).searchIndex();
  server.middlewares.use((request, response, next) => {
    const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
    if (!path.startsWith(prefix)) {
      next();
      return;
    }
    filesNow().then((files) => {
      const text = files.get(path.slice(prefix.length));
      response.statusCode = text === undefined ? 404 : 200;
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(text);
    }, next);
  });
}

function* documentsOf(loaded: LoadedArchive, read: Map<string, ReadDocument>): Iterable<DocumentTokens> {
  for (const { id, make } of documentSources(loaded)) {
    const known = read.get(id);
    if (known !== undefined && areUnchanged(known, loaded.revisionOf)) {
      yield known.terms;
      continue;
    }
    const { result: terms, dependencies } = loaded.reads.during(() => analyse(make()));
    read.set(id, { terms, ...readDependencies(dependencies, loaded.revisionOf) });
    yield terms;
  }
}

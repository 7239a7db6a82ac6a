import type { WorkerScope } from '../../../src/offline/worker-scope.ts';

const ORIGIN = 'https://example.org';

/** A response as a worker gets it of its own site: Node's responses have no type and no address. */
export function answer(
  body: string,
  { status = 200, type = 'text/html', redirected = false } = {},
): Response {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  const copy = response.clone.bind(response);
  return Object.defineProperties(response, {
    type: { value: 'basic' },
    redirected: { value: redirected },
    clone: { value: () => mark(copy(), redirected) },
  });
}

function mark(response: Response, redirected: boolean): Response {
  return Object.defineProperties(response, { type: { value: 'basic' }, redirected: { value: redirected } });
}

/** Caches in memory (W3C Service Workers), in the order in which files were put. `room` is how many files there is room for. */
function memoryCaches(room: number): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const urlOf = (request: RequestInfo | URL) => new URL(request as string, ORIGIN).href;
  const fileCount = () => [...all.values()].reduce((sum, { size }) => sum + size, 0);
  const cacheOf = (files: Map<string, Response>): Partial<Cache> => ({
    keys: () => Promise.resolve([...files.keys()].map((url) => ({ url }) as Request)),
    match: (request) => Promise.resolve(files.get(urlOf(request))?.clone()),
    delete: (request) => Promise.resolve(files.delete(urlOf(request))),
    put: (request, response) => {
      if (fileCount() >= room) return Promise.reject(new Error('QuotaExceededError'));
      files.set(urlOf(request), response);
      return Promise.resolve();
    },
  });
  const caches: Partial<CacheStorage> = {
    keys: () => Promise.resolve([...all.keys()]),
    has: (name) => Promise.resolve(all.has(name)),
    delete: (name) => Promise.resolve(all.delete(name)),
    match: (request, { cacheName = '' } = {}) =>
      Promise.resolve(all.get(cacheName)?.get(urlOf(request))?.clone()),
    open: (name) => {
      if (!all.has(name)) all.set(name, new Map());
      return Promise.resolve(cacheOf(all.get(name)!) as Cache);
    },
  };
  return caches as CacheStorage;
}

/** A worker's surroundings: a site whose files a test may change, by path, and what was asked of it. */
export function fakeScope(site: Map<string, () => Response>, room = Infinity) {
  const asked: string[] = [];
  const scope: Partial<WorkerScope> = {
    caches: memoryCaches(room),
    location: { origin: ORIGIN },
    fetch: (request) => {
      const path = new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname;
      asked.push(path);
      const found = site.get(path);
      return Promise.resolve(found?.() ?? answer('Not found', { status: 404 }));
    },
  };
  return { scope: scope as WorkerScope, asked };
}

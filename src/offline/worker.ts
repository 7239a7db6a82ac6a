import { Keeper } from './keeper.ts';
import { answerTo, givenOf, isKeepablePage } from './requests.ts';
import type { FetchOfPage, OfflineSite, WorkerScope } from './worker-scope.ts';

/** The worker's own scope; a build writes what it knows of the site before the worker's code. */
declare const self: WorkerScope & { offlineSite: OfflineSite };

/** How long a page that is kept waits for the network. */
const PATIENCE_MS = 4000;
/** Statuses of data that a page cannot have: the site is of another version, or there is no network. */
const [OF_ANOTHER_VERSION, NOT_KEPT] = [409, 503];

const keeper = new Keeper(self, self.offlineSite);
const { kept } = keeper;
const site = { origin: self.location.origin, base: self.offlineSite.base };
const isKnown = () => Promise.resolve(true);
const quietly = (promise: Promise<unknown>) => promise.catch(() => undefined);

async function fetchPage({ request }: FetchOfPage): Promise<Response> {
  // From the browser's cache it may be of an older version.
  return self.fetch(request, request.cache === 'default' ? { cache: 'no-cache' } : {});
}

/** A page from the network; as it was kept, where the network fails or is slow; or else the page that lists those that are kept. */
async function answerPage(event: FetchOfPage, path: string): Promise<Response> {
  const fetched = fetchPage(event);
  // Downloads are not copied: they would be held in memory.
  const copied = fetched.then((page) => (isKeepablePage(path, givenOf(page)) ? page.clone() : undefined));
  event.waitUntil(quietly(copied.then((copy) => copy && settlePage(event, path, copy))));
  const known = (await kept.match(path)) ?? (await kept.match(`${path}/`));
  if (known === undefined) return fetched.catch(() => kept.listPage(true));
  const patience = new Promise<Response>((resolve) => {
    setTimeout(() => {
      resolve(known);
    }, PATIENCE_MS);
  });
  const usable = fetched.then((page) => (page.status >= 500 ? known : page));
  return Promise.race([usable, patience]).catch(() => known);
}

async function settlePage({ request }: FetchOfPage, path: string, page: Response): Promise<void> {
  // On the way back a page comes from the browser's cache, and may be older than the site is now.
  const isFresh = request.cache !== 'force-cache' && request.cache !== 'only-if-cached';
  if (isFresh) await keeper.keep(path, page);
  if ((await keeper.versionNow()) !== self.offlineSite.version) await self.registration.update();
}

/** The page that lists what is kept; its button asks that all be forgotten. */
async function answerList({ request }: FetchOfPage): Promise<Response> {
  if (!new URL(request.url).searchParams.has('forget')) return kept.listPage(false);
  await kept.forget();
  return Response.redirect(kept.paths.offline, 303);
}

async function answerData(event: FetchOfPage, path: string, version: string): Promise<Response> {
  const isOwn = version === self.offlineSite.version;
  const known = isOwn ? await kept.match(path) : undefined;
  if (known !== undefined) return known;
  let response: Response;
  try {
    response = await self.fetch(event.request, { cache: 'no-cache' });
  } catch {
    return new Response(null, { status: NOT_KEPT });
  }
  const now = await keeper.versionNow();
  if (now !== version)
    return new Response(null, { status: now === undefined ? NOT_KEPT : OF_ANOTHER_VERSION });
  if (isOwn) event.waitUntil(quietly(keeper.keep(path, response.clone(), isKnown)));
  return response;
}

async function answerFile(event: FetchOfPage, path: string): Promise<Response> {
  const known = await kept.match(path);
  if (known !== undefined) return known;
  const response = await self.fetch(event.request);
  if (kept.paths.isCompiled(path)) event.waitUntil(quietly(keeper.keep(path, response.clone(), isKnown)));
  return response;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keeper.install().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    await kept.removeOthers();
    await self.clients.claim();
    const open = await self.clients.matchAll({ type: 'window' });
    await quietly(keeper.keepOpen(open.map(({ url }) => new URL(url).pathname)));
  };
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request;
  const answer = answerTo({ method, url, mode, isPartial: headers.has('range') }, site);
  if (answer.by === 'page')
    event.respondWith(
      answer.path === kept.paths.offline ? answerList(event) : answerPage(event, answer.path),
    );
  if (answer.by === 'data') event.respondWith(answerData(event, answer.path, answer.version));
  if (answer.by === 'file') event.respondWith(answerFile(event, answer.path));
});

// The page that has the worker installed names what it has loaded before.
self.addEventListener('message', (event) => {
  const urls = Array.isArray(event.data) ? event.data.filter((one) => typeof one === 'string') : [];
  const paths = urls.flatMap((url) => {
    const answer = answerTo({ method: 'GET', url, mode: 'cors', isPartial: false }, site);
    if (answer.by === 'file') return [answer.path];
    return answer.by === 'data' && answer.version === self.offlineSite.version ? [answer.path] : [];
  });
  event.waitUntil(quietly(keeper.keepOpen(paths)));
});

/** The parts of `ServiceWorkerGlobalScope` (W3C Service Workers) that the worker uses; TypeScript's own types of it exclude those of pages. */
export interface WorkerScope {
  addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
  caches: CacheStorage;
  clients: {
    claim: () => Promise<void>;
    matchAll: (of: { type: 'window' }) => Promise<readonly { url: string }[]>;
  };
  registration: { update: () => Promise<unknown> };
  skipWaiting: () => Promise<void>;
  fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  location: { origin: string };
}

/** The events that it answers. */
interface WorkerEvents {
  install: WorkerEvent;
  activate: WorkerEvent;
  fetch: FetchOfPage;
  message: WorkerEvent & { data: unknown };
}

/** An event that lasts until its promises are settled. */
interface WorkerEvent {
  waitUntil: (promise: Promise<unknown>) => void;
}

/** A request of a page of the site. */
export interface FetchOfPage extends WorkerEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** What a build tells the worker of its site. */
export interface OfflineSite {
  /** The path below which the site is, with slashes at both ends. */
  base: string;
  /** Names all that must not be mixed with that of another build: scripts, styles, search index, data of comparisons. */
  version: string;
  /** The files that are kept from the start, by their paths below the base. */
  files: readonly string[];
}

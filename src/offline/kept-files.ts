/** Files that are kept on a device, by their paths. */
export interface KeptFiles {
  match: (path: string) => Promise<Response | undefined>;
  /** Keeps a response, instead of any earlier one. Where there is no room, the oldest others leave; where there is none then, it is not kept. */
  put: (path: string, response: Response) => Promise<void>;
  /** All paths, the oldest first. */
  paths: () => Promise<string[]>;
  delete: (path: string) => Promise<void>;
}

/** How a file is found: servers may say that a response varies by headers, but there is one for a path here. */
const AS_PATH = { ignoreVary: true };
/** The share of files that leaves where the device has no room. */
const LEAVING = 1 / 4;

/** Opens the files that are kept under a name. More than `most` are never kept: the oldest leave first. */
export function openKept(caches: CacheStorage, name: string, most = Infinity): KeptFiles {
  const open = () => caches.open(name);
  const pathsIn = async (cache: Cache) => (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const removeOldest = async (cache: Cache, count: number) => {
    for (const path of (await pathsIn(cache)).slice(0, Math.max(0, count))) await cache.delete(path, AS_PATH);
  };
  return {
    // A cache that is not there is not made by looking into it.
    match: (path) => caches.match(path, { ...AS_PATH, cacheName: name }),
    async put(path, response) {
      const cache = await open();
      const again = response.clone();
      try {
        await cache.delete(path, AS_PATH);
        await cache.put(path, response);
      } catch {
        await removeOldest(cache, Math.ceil((await cache.keys()).length * LEAVING));
        await cache.put(path, again).catch(() => undefined);
      }
      if (most < Infinity) await removeOldest(cache, (await cache.keys()).length - most);
    },
    paths: async () => ((await caches.has(name)) ? pathsIn(await open()) : []),
    delete: async (path) => {
      await (await open()).delete(path, AS_PATH);
    },
  };
}

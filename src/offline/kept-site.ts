import { openKept, type KeptFiles } from './kept-files.ts';
import { withKeptPages, type KeptPage } from './kept-page.ts';
import { isPage, pathsOf } from './requests.ts';
import type { OfflineSite } from './worker-scope.ts';

/** How many pages and articles to compare are kept, and how many files of the index besides those from the start. */
const MOST = { pages: 150, articles: 200, index: 800 };

/** What a device keeps of one version of a site. */
export interface KeptSite {
  paths: ReturnType<typeof pathsOf>;
  /** The search, the comparison and the page of what is kept, with scripts, styles and fonts of all pages. */
  core: KeptFiles;
  /** The pages that were read. */
  pages: KeptFiles;
  /** Where the file of a path belongs. */
  storeOf: (path: string) => KeptFiles;
  match: (path: string) => Promise<Response | undefined>;
  /** The paths of the pages that were kept of other versions. */
  pagesOfOthers: () => Promise<string[]>;
  removeOthers: () => Promise<void>;
  removeOwn: () => Promise<void>;
  /** Removes all that was read: pages, articles to compare, and what was searched for. */
  forget: () => Promise<void>;
  /** The page that lists what is kept; `isInstead` if it stands for a page that is not. */
  listPage: (isInstead: boolean) => Promise<Response>;
}

/** Opens what is kept of a version. Sites below other paths of the same host have their own. */
export function keptSite(caches: CacheStorage, site: OfflineSite): KeptSite {
  const paths = pathsOf(site);
  const ofSite = `parallax ${site.base} `;
  const own = `${ofSite}${site.version} `;
  const core = openKept(caches, `${own}core`);
  const pages = openKept(caches, `${own}pages`, MOST.pages);
  const articles = openKept(caches, `${own}articles`, MOST.articles);
  const index = openKept(caches, `${own}index`, MOST.index);

  const names = async () => (await caches.keys()).filter((name) => name.startsWith(ofSite));
  const remove = async (isRemoved: (name: string) => boolean) => {
    for (const name of await names()) if (isRemoved(name)) await caches.delete(name);
  };
  const keptPages = async (): Promise<KeptPage[]> => {
    const kept: KeptPage[] = [];
    for (const path of (await pages.paths()).toReversed())
      kept.push({ path, html: (await (await pages.match(path))?.text()) ?? '' });
    return kept;
  };
  return {
    paths,
    core,
    pages,
    storeOf: (path) =>
      isPage(path) ? pages : paths.isArticle(path) ? articles : paths.isOfIndex(path) ? index : core,
    async match(path) {
      for (const store of [core, pages, articles, index]) {
        const response = await store.match(path);
        if (response !== undefined) return response;
      }
      return undefined;
    },
    async pagesOfOthers() {
      const others = (await names()).filter((name) => !name.startsWith(own) && name.endsWith(' pages'));
      const lists = await Promise.all(others.map((name) => openKept(caches, name).paths()));
      return lists.flat();
    },
    removeOthers: () => remove((name) => !name.startsWith(own)),
    removeOwn: () => remove((name) => name.startsWith(own)),
    forget: () => remove((name) => name.startsWith(own) && name !== `${own}core`),
    async listPage(isInstead) {
      const page = await core.match(paths.offline);
      if (page === undefined) return Response.error();
      return new Response(withKeptPages(await page.text(), await keptPages(), { isInstead }), {
        status: isInstead ? 503 : 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    },
  };
}

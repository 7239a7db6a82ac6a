import { inTurn } from './in-turn.ts';
import { keptSite, type KeptSite } from './kept-site.ts';
import { codebooksIn, givenOf, isKeepable, isKeepablePage, isPage, loadsOf } from './requests.ts';
import { createVersionCheck } from './site-version.ts';
import type { OfflineSite, WorkerScope } from './worker-scope.ts';

/** Asks the server whether what it has kept for as long as it was told to is still the same. */
const AFRESH = { cache: 'no-cache' } as const;

/** Keeps files of one version of a site. */
export class Keeper {
  readonly kept: KeptSite;
  /** Asks which version the site is of now. */
  readonly versionNow: () => Promise<string | undefined>;
  readonly #scope: WorkerScope;
  readonly #site: OfflineSite;

  constructor(scope: WorkerScope, site: OfflineSite) {
    this.#scope = scope;
    this.#site = site;
    this.kept = keptSite(scope.caches, site);
    this.versionNow = createVersionCheck(async () => {
      const response = await scope.fetch(this.kept.paths.version, { cache: 'no-store' });
      return response.ok ? (await response.text()).trim() : undefined;
    });
  }

  /** Whether the site is of this version now, so that what was fetched before the question may be kept. */
  readonly isCurrent = async (): Promise<boolean> => (await this.versionNow()) === this.#site.version;

  /**
   * Keeps what the search and the comparison need, and the pages that were kept of other versions, as they are now. Rejects, and keeps
   * nothing, where the site does not answer or is of another version by then.
   */
  async install(): Promise<void> {
    const { running, offline, home } = this.kept.paths;
    try {
      const read = await this.kept.pagesOfOthers();
      await inTurn([...running, offline], (path) => this.#keepCore(path));
      await inTurn(this.#site.files, (file) => this.#keepCore(this.#site.base + file));
      await inTurn(new Set([home, ...read]), (path) => this.#fetchAndKeep(path, () => Promise.resolve(true)));
      if (!(await this.isCurrent())) throw new Error('The site has changed meanwhile.');
    } catch (error) {
      await this.kept.removeOwn();
      throw error;
    }
  }

  /**
   * Keeps what was fetched, once the site is known to be of this version still (`isCurrent`): a file or data, or a page with all that it
   * loads and what comparing its article needs.
   */
  async keep(path: string, response: Response, isCurrent = this.isCurrent): Promise<void> {
    if (isPage(path)) await this.#keepPage(path, response, isCurrent);
    else if (isKeepable(givenOf(response)) && (await isCurrent()))
      await this.kept.storeOf(path).put(path, response);
  }

  /** Keeps pages that are open already, and files that they loaded before the worker was there, as far as they can be loaded. */
  async keepOpen(paths: Iterable<string>): Promise<void> {
    await inTurn(paths, async (path) => {
      if ((await this.kept.match(path)) === undefined)
        await this.#fetchAndKeep(path, this.isCurrent).catch(() => undefined);
    });
  }

  async #fetchAndKeep(path: string, isCurrent: () => Promise<boolean>): Promise<void> {
    await this.keep(path, await this.#scope.fetch(path, AFRESH), isCurrent);
  }

  async #keepPage(path: string, page: Response, isCurrent: () => Promise<boolean>): Promise<void> {
    const { core, pages } = this.kept;
    if (!isKeepablePage(path, givenOf(page)) || (await core.match(path)) !== undefined) return;
    const html = await page.clone().text();
    const data = await this.#dataOf(path).catch(() => []);
    if (!(await isCurrent())) return;
    for (const [at, response] of data) await this.kept.storeOf(at).put(at, response);
    await pages.put(path, page);
    await this.#keepLoads(path, html).catch(() => undefined);
  }

  /** Keeps what must be there, with all that it loads. Rejects where the site does not have it. */
  async #keepCore(path: string): Promise<void> {
    const { core, paths } = this.kept;
    if ((await core.match(path)) !== undefined) return;
    const response = await this.#scope.fetch(path, AFRESH);
    if (!isKeepable(givenOf(response))) throw new Error(`${path} answers ${String(response.status)}.`);
    const text = isPage(path) || path.endsWith('.css') ? await response.clone().text() : '';
    // A host may give the page of one build beside the worker of another while they are exchanged.
    if (paths.running.includes(path) && !text.includes(this.#site.version))
      throw new Error(`${path} is of another version.`);
    await core.put(path, response);
    await this.#keepLoads(path, text);
  }

  /** Keeps what a page or a style sheet loads. Rejects where the site does not have it; icons and the manifest may be missing. */
  async #keepLoads(path: string, text: string): Promise<void> {
    for (const load of loadsOf(path, text, this.#site.base)) {
      const kept = this.#keepCore(load);
      await (this.kept.paths.isCompiled(load) ? kept : kept.catch(() => undefined));
    }
  }

  /** What comparing the article of a page needs, as far as it is not kept. */
  async #dataOf(page: string): Promise<[path: string, Response][]> {
    const { paths } = this.kept;
    const article = paths.comparedArticle(page);
    if (article === undefined) return [];
    const found = await this.#fetchData(article);
    const json = await (found?.clone() ?? (await this.kept.match(article)))?.text();
    const codebooks = codebooksIn(json ?? '').map((id) => paths.codebook(id));
    const fetched = [[article, found] as const];
    for (const path of codebooks) fetched.push([path, await this.#fetchData(path)]);
    return fetched.flatMap(([path, response]) => (response === undefined ? [] : [[path, response]]));
  }

  async #fetchData(path: string): Promise<Response | undefined> {
    if ((await this.kept.match(path)) !== undefined) return undefined;
    const response = await this.#scope.fetch(path, AFRESH);
    return isKeepable(givenOf(response)) ? response : undefined;
  }
}

import { chromium, type Browser, type Page } from '@playwright/test';
import { LAUNCH_FLAGS } from '../test/e2e/browser.ts';
import { findBrowser } from '../test/e2e/machine.ts';
import { serveFolder, type StaticServer } from '../test/e2e/static-server.ts';
import { sentBytes } from './weights.ts';

/** What was loaded, including everything: up to the first results, or from there to the next. */
export interface Load {
  bytes: number;
  requests: number;
}

/** The cost of a search on a first visit, and the page's report of what it found. */
export interface SearchVisit extends Load {
  /** The page's `data-state`: `found` or `none`. */
  state: string;
  /** The bytes loaded after another word was typed. */
  refined: Load;
}

/** A search to visit: the parameters of its address, and a word that is typed once the results are there. */
export interface SearchAsked {
  text: string;
  facet?: readonly [name: string, value: string];
  more: string;
}

/** How long a page may take, on a machine that does much else. */
const PATIENCE_MS = 300_000;
/** Loading counts as complete when no request has begun or ended for this long. */
const QUIET_MS = 400;
const ANSWERED = '#search[data-state=found], #search[data-state=none]';

/** Visits the search page of a built site, each time with an empty cache. */
export class SearchVisits {
  readonly #server: StaticServer;
  readonly #browser: Browser;

  private constructor(server: StaticServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** Serves a built site and starts a browser; `stop` ends both. */
  static async start(dist: string): Promise<SearchVisits> {
    const server = await serveFolder(dist);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_FLAGS });
    return new SearchVisits(server, browser);
  }

  /** Opens the address of a search as a first visit, waits for its results, and then types another word. */
  async visit({ text, facet, more }: SearchAsked): Promise<SearchVisit> {
    const context = await this.#browser.newContext({ serviceWorkers: 'block' });
    context.setDefaultTimeout(PATIENCE_MS);
    try {
      const page = await context.newPage();
      const loads = new Loads(page);
      const query = new URLSearchParams([['q', text], ...(facet === undefined ? [] : [[...facet]])]);
      await page.goto(`${this.#server.url}search/?${query.toString()}`);
      await page.locator(ANSWERED).waitFor();
      const first = await loads.take();
      const state = (await page.locator('#search').getAttribute('data-state')) ?? '';
      await loads.quiet();
      await loads.take();
      const refined = `${text} ${more}`;
      await page.getByRole('searchbox').fill(refined);
      await page.waitForURL((url) => url.searchParams.get('q') === refined);
      await loads.quiet();
      return { ...first, state, refined: await loads.take() };
    } finally {
      await context.close();
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }
}

/** Records what a page has loaded since the last call. */
class Loads {
  #bytes: Promise<number>[] = [];
  #pending = 0;
  #last = performance.now();

  constructor(page: Page) {
    page.on('request', () => {
      this.#pending += 1;
      this.#last = performance.now();
    });
    const end = () => {
      this.#pending -= 1;
      this.#last = performance.now();
    };
    page.on('requestfinished', end);
    page.on('requestfailed', end);
    page.on('response', (response) => {
      const bytes = response.body().then((body) => sentBytes(body));
      // A visit that fails closes the page, and then the bodies under way: what failed is the error to report, not they.
      bytes.catch(() => undefined);
      this.#bytes.push(bytes);
    });
  }

  /** The bytes loaded since the last call. */
  async take(): Promise<Load> {
    const bytes = await Promise.all(this.#bytes.splice(0));
    return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length };
  }

  /** Waits until no request has begun or ended for a while. */
  async quiet(): Promise<void> {
    this.#last = performance.now();
    while (this.#pending > 0 || performance.now() - this.#last < QUIET_MS)
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
  }
}

import { chromium, type Browser, type Page } from '@playwright/test';
import { LAUNCH_FLAGS } from '../test/e2e/browser.ts';
import { findBrowser } from '../test/e2e/machine.ts';
import { serveFolder, type StaticServer } from '../test/e2e/static-server.ts';
import { sentBytes } from './weights.ts';

/** What was loaded, everything counted: from the first request to the first results, or from there to the next. */
export interface Load {
  bytes: number;
  requests: number;
}

/** What a search cost on a first visit, and what the page said that it found. */
export interface SearchVisit extends Load {
  /** The page's `data-state`: `found` or `none`. */
  state: string;
  /** What was loaded after a word more was typed. */
  refined: Load;
}

/** A search to visit: the parameters of its address, and a word that is typed after the results are there. */
export interface SearchAsked {
  text: string;
  facet?: readonly [name: string, value: string];
  more: string;
}

/** Nothing more is asked for when no request has begun or ended for so long. */
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

  /** Opens the address of a search as a first visit, waits for its results, and then types one word more. */
  async visit({ text, facet, more }: SearchAsked): Promise<SearchVisit> {
    const context = await this.#browser.newContext();
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

/** What a page has loaded since it was last asked. */
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
      this.#bytes.push(response.body().then((body) => sentBytes(body)));
    });
  }

  /** What was loaded since the last time. */
  async take(): Promise<Load> {
    const bytes = await Promise.all(this.#bytes.splice(0));
    return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length };
  }

  /** Waits until nothing was asked for, and nothing came, for a while from now. */
  async quiet(): Promise<void> {
    this.#last = performance.now();
    while (this.#pending > 0 || performance.now() - this.#last < QUIET_MS)
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
  }
}

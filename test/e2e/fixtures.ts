import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
  type Response,
  type WebError,
} from '@playwright/test';

interface Own {
  /** Problems that a test provokes: each must occur, and no others may. */
  expected: { problems: RegExp[] };
  /**
   * A page that is not shared with other tests, for tests that answer or listen to requests, open more pages or use the
   * clipboard.
   */
  ownPage: Page;
  /** Watches the pages of a context until the test ends. */
  watch: (context: BrowserContext) => void;
}

interface Kept {
  /** The page that a worker's tests share one after the other: opening one takes longer than most tests. */
  keptPage: Page;
}

/** What Playwright writes where it keeps a page from registering a service worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** Page settings that are reset between tests. */
const UNCHANGED = { colorScheme: null, media: null, reducedMotion: null, forcedColors: null } as const;

type Settings = {
  [Name in 'baseURL' | 'viewport' | 'locale' | 'timezoneId' | 'javaScriptEnabled']?:
    | BrowserContextOptions[Name]
    | undefined;
};

/** Opens a context in which pages report policy violations to the console. */
async function openContext(
  browser: Browser,
  { baseURL, viewport, locale, timezoneId, javaScriptEnabled = true }: Settings,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: baseURL!,
    viewport: viewport!,
    locale: locale!,
    timezoneId: timezoneId!,
    javaScriptEnabled,
    // A worker would answer requests of later tests as well, and hide them from a test that answers them itself.
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      console.warn(`policy violation: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return context;
}

/** Provides a new page of a context to a test, and closes the context afterwards. */
async function usePageOf(
  context: BrowserContext,
  use: (page: Page) => Promise<void>,
  watch?: Own['watch'],
): Promise<void> {
  watch?.(context);
  await use(await context.newPage());
  await context.close();
}

/** Collects the problems of a context's pages, which belong to `host`, until it is stopped. */
function gather(problems: string[], context: BrowserContext, host: string): () => void {
  const onConsole = (message: ConsoleMessage) => {
    if (message.text() === WORKER_BLOCKED) return;
    if (['error', 'warning'].includes(message.type()))
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError) => {
    problems.push(`page error: ${error.error().message}`);
  };
  const onRequest = (request: Request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== host)
      problems.push(`request to another host: ${request.url()}`);
  };
  const onFailure = (request: Request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page aborts its pending requests.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()} ${reason}`);
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  };
  context.on('console', onConsole);
  context.on('weberror', onError);
  context.on('request', onRequest);
  context.on('requestfailed', onFailure);
  context.on('response', onResponse);
  return () => {
    context.off('console', onConsole);
    context.off('weberror', onError);
    context.off('request', onRequest);
    context.off('requestfailed', onFailure);
    context.off('response', onResponse);
  };
}

/**
 * The `test` of every browser test. It fails a test in which a page violates its policy, writes an error or a warning
 * to the console, throws, sends a request to another host, or sends one to its own host that fails.
 */
export const test = base.extend<Own, Kept>({
  expected: [{ problems: [] }, { option: true }],
  keptPage: [
    async ({ browser }, use, { project }) => {
      await usePageOf(await openContext(browser, project.use), use);
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, baseURL, javaScriptEnabled, expected, keptPage, watch }, use, { project }) => {
    if (!javaScriptEnabled || baseURL !== project.use.baseURL || expected.problems.length > 0) {
      await usePageOf(await openContext(browser, { ...project.use, baseURL, javaScriptEnabled }), use, watch);
      return;
    }
    watch(keptPage.context());
    await use(keptPage);
    // Pending requests are abandoned.
    await keptPage.goto('about:blank');
    await keptPage.emulateMedia(UNCHANGED);
    await keptPage.setViewportSize(project.use.viewport!);
  },
  ownPage: async ({ browser, watch }, use, { project }) => {
    await usePageOf(await openContext(browser, project.use), use, watch);
  },
  watch: async ({ baseURL, expected }, use) => {
    const problems: string[] = [];
    const stops: (() => void)[] = [];
    await use((context) => {
      stops.push(gather(problems, context, new URL(baseURL ?? '').host));
    });
    for (const stop of stops) stop();
    const unexpected = problems.filter(
      (problem) => !expected.problems.some((wanted) => wanted.test(problem)),
    );
    const missing = expected.problems.filter((wanted) => !problems.some((problem) => wanted.test(problem)));
    base.expect(unexpected, 'problems while the pages were open').toEqual([]);
    base.expect(missing.map(String), 'problems that the test expects').toEqual([]);
  },
});

export { expect } from '@playwright/test';

import { test as base } from '@playwright/test';

interface Watch {
  /** Problems that a test provokes: each must occur, and no other may. */
  expected: { problems: RegExp[] };
  watch: undefined;
}

/**
 * The `test` of every browser test. It fails a test in which a page violates its policy, writes an error or a warning
 * to the console, throws, asks another host, or asks its own for something that it does not get.
 */
export const test = base.extend<Watch>({
  expected: [{ problems: [] }, { option: true }],
  watch: [
    async ({ context, baseURL, expected }, use) => {
      const host = new URL(baseURL ?? '').host;
      const problems: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, host: asked } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && asked !== host)
          problems.push(`request to another host: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // Leaving a page ends what it was loading.
        if (reason !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI, sourceFile }) => {
            console.warn(`policy violation: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
          },
        );
      });

      await use(undefined);

      const unexpected = problems.filter(
        (problem) => !expected.problems.some((wanted) => wanted.test(problem)),
      );
      const missing = expected.problems.filter((wanted) => !problems.some((problem) => wanted.test(problem)));
      base.expect(unexpected, 'problems while the pages were open').toEqual([]);
      base.expect(missing.map(String), 'problems that the test expects').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

import { defineConfig } from '@playwright/test';
import { LAUNCH_FLAGS } from './test/e2e/browser.ts';
import { findBrowser } from './test/e2e/machine.ts';

// Workers read this file again: the browser is found once, and passed on to them.
const executablePath = (process.env['CHROMIUM_PATH'] ??= findBrowser());

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/serve-dist.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  use: {
    // Set by the global setup before any worker reads this file.
    baseURL: process.env['PARALLAX_TEST_URL'],
    launchOptions: { executablePath, args: LAUNCH_FLAGS },
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});

import { defineConfig } from '@playwright/test';
import { LAUNCH_FLAGS } from './test/e2e/browser.ts';
import { findBrowser } from './test/e2e/machine.ts';

// Workers read this file again: the browser is found once, and passed on to them.
const executablePath = (process.env['CHROMIUM_PATH'] ??= findBrowser());

export default defineConfig({
  projects: [
    // The fixture archive. Set by the global setup before any worker reads this file.
    {
      name: 'e2e',
      testDir: 'test/e2e',
      testIgnore: 'arabic.spec.ts',
      use: { baseURL: process.env['PARALLAX_TEST_URL'] },
    },
    // The fixture archive in Arabic.
    {
      name: 'arabic',
      testDir: 'test/e2e',
      testMatch: 'arabic.spec.ts',
      use: { baseURL: process.env['PARALLAX_ARABIC_URL'] },
    },
    // The real archive, whatever is in it.
    { name: 'smoke', testDir: 'test/smoke', use: { baseURL: process.env['PARALLAX_SMOKE_URL'] } },
  ],
  globalSetup: './test/e2e/serve-dist.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Enough for a machine that does much else; no test waits for a time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { executablePath, args: LAUNCH_FLAGS },
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});

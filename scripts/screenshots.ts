/**
 * `npm run screenshots`: builds an archive and takes pictures of one page of each kind, to be looked at. Prints the files.
 */
import { chromium, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption, valueOption } from '../src/command/options.ts';
import { callerFolder } from '../src/content/caller.ts';
import { LAUNCH_FLAGS } from '../test/e2e/browser.ts';
import { findBrowser } from '../test/e2e/machine.ts';
import { serveFolder } from '../test/e2e/static-server.ts';
import { examplePages } from './page-kinds.ts';
import { siteOf } from './site-of.ts';

const WIDTHS = [390, 768, 1280, 1600];
/** A page that is longer is cut: Chromium draws no picture that is much longer. */
const LONGEST = 12_000;
/** Each way of showing a page, with its widths in CSS pixels. Paper is that of A4 within its margins. */
const MODES = {
  light: { media: 'screen', colorScheme: 'light', forcedColors: 'none', widths: WIDTHS },
  dark: { media: 'screen', colorScheme: 'dark', forcedColors: 'none', widths: WIDTHS },
  forced: { media: 'screen', colorScheme: 'dark', forcedColors: 'active', widths: [1280] },
  print: { media: 'print', colorScheme: 'light', forcedColors: 'none', widths: [718] },
} as const;

const command = createCommand(
  'screenshots',
  'Builds an archive and takes pictures of one page of each kind: at 390, 768, 1280 and 1600 px, light and dark, in forced colours, and as printed.',
)
  .addOption(contentOption())
  .addOption(valueOption('--out <folder>', 'where the pictures go, or else .astro/pictures'))
  .addOption(valueOption('--only <kind>', 'pages of one kind alone, such as article, dossier or map'));

/** Takes the pictures of a page that is open; returns their files. */
async function takeAll(page: Page, kind: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const [mode, { widths, ...media }] of Object.entries(MODES)) {
    await page.emulateMedia(media);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const height = Math.min(LONGEST, await page.evaluate(() => document.documentElement.scrollHeight));
      const path = join(folder, `${kind}-${mode}-${width}.png`);
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
      files.push(path);
    }
  }
  return files;
}

async function run(options: { content?: string; out?: string; only?: string }): Promise<number> {
  const caller = callerFolder({ cwd: process.cwd(), env: process.env }, 'screenshots');
  const folder = options.out === undefined ? resolve('.astro/pictures') : resolve(caller, options.out);
  const site = await siteOf(options.content, 'screenshots');
  const examples = examplePages(site).filter(
    ({ kind }) => options.only === undefined || kind === options.only,
  );
  if (examples.length === 0) {
    const kinds = examplePages(site).map(({ kind }) => kind);
    process.stderr.write(
      `There is no page of the kind ${options.only ?? ''}. There are: ${kinds.join(', ')}.\n`,
    );
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder(site);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_FLAGS });
  try {
    for (const { kind, address } of examples) {
      const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC', serviceWorkers: 'block' });
      // What scripts show is there when they load nothing more.
      await page.goto(server.url + address, { waitUntil: 'networkidle' });
      for (const file of await takeAll(page, kind, folder)) console.log(relative(caller, file));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return 0;
}

const read = readWords(command, process.argv.slice(2), process);
process.exitCode = 'code' in read ? read.code : await run(read.options);

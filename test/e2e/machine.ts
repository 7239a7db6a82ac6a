import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chooseBrowser } from './browser.ts';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')];
  }),
} as const satisfies Partial<Record<NodeJS.Platform, readonly string[]>>;

/** Finds the browser for the tests on this machine, and installs one if there is none and installing is allowed. */
export function findBrowser(): string {
  return chooseBrowser({
    wanted: process.env['CHROMIUM_PATH'],
    installed,
    bundled: () => chromium.executablePath(),
    install: installDebianChromium,
    isUsable,
  });
}

function installed(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const { platform } = process;
  return platform === 'darwin' || platform === 'win32' ? [...named, ...USUAL_PLACES[platform]] : named;
}

function isUsable(path: string): boolean {
  if (!existsSync(path)) return false;
  // On some systems a script with the browser's name only says how to install it. (On Windows it opens a window.)
  return (
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

function installDebianChromium(): string | undefined {
  if (process.platform !== 'linux') return 'none found';
  if (process.getuid?.() !== 0) return 'none found, and only root may run apt-get';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const parameters of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { status, stderr, error } = spawnSync('apt-get', parameters, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (error !== undefined) return 'none found, and there is no apt-get';
    // An outdated package list may still work; a failed installation cannot.
    if (status !== 0 && parameters[0] === 'install')
      return `apt-get install chromium failed: ${stderr.trim().split('\n').at(-1) ?? ''}`;
  }
  return undefined;
}

import { describe, expect, test } from 'vitest';
import { chooseBrowser, NoBrowserError, type Probes } from '../../e2e/browser.ts';

const FAULT = 'none found, and there is no apt-get';

/** A machine without a browser, except for what a test adds to it. */
function machine(parts: Partial<Probes> & { files?: string[] }): Probes {
  const { files = [], ...probes } = parts;
  return {
    wanted: undefined,
    installed: () => ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    bundled: () => '/cache/playwright/chrome',
    install: () => FAULT,
    isUsable: (path) => files.includes(path),
    ...probes,
  };
}

describe('chooseBrowser', () => {
  const everything = [
    '/my/chrome',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/cache/playwright/chrome',
  ];

  test('takes $CHROMIUM_PATH before all others', () => {
    expect(chooseBrowser(machine({ wanted: '/my/chrome', files: everything }))).toBe('/my/chrome');
  });

  test('refuses a $CHROMIUM_PATH that does not start, rather than another browser than was asked for', () => {
    expect(() => chooseBrowser(machine({ wanted: '/my/typo', files: everything }))).toThrow(
      'CHROMIUM_PATH is /my/typo, and no browser starts there: correct or unset it.',
    );
  });

  test('takes an empty $CHROMIUM_PATH for none', () => {
    expect(chooseBrowser(machine({ wanted: '', files: everything }))).toBe('/usr/bin/chromium');
  });

  test('takes the first installed browser that starts', () => {
    expect(chooseBrowser(machine({ files: everything }))).toBe('/usr/bin/chromium');
    expect(chooseBrowser(machine({ files: everything.slice(2) }))).toBe('/usr/bin/google-chrome');
  });

  test('takes the browser of Playwright before it installs one', () => {
    const install = () => {
      throw new Error('must not install');
    };
    expect(chooseBrowser(machine({ files: ['/cache/playwright/chrome'], install }))).toBe(
      '/cache/playwright/chrome',
    );
  });

  test('installs one where there is none, and takes that', () => {
    const files: string[] = [];
    const install = () => {
      files.push('/usr/bin/chromium');
      return undefined;
    };
    expect(chooseBrowser(machine({ install, isUsable: (path) => files.includes(path) }))).toBe(
      '/usr/bin/chromium',
    );
  });

  test.each([
    ['nothing could be installed', () => FAULT, FAULT],
    ['what was installed does not start', () => undefined, 'it does not start'],
  ])('says in one line what to install when %s', (_case, install, reason) => {
    const choose = () => chooseBrowser(machine({ install }));
    expect(choose).toThrow(NoBrowserError);
    expect(choose).toThrow(/^[^\n]*install one \(apt-get install chromium[^\n]*CHROMIUM_PATH[^\n]*$/);
    expect(choose).toThrow(reason);
  });
});

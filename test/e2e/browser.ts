/** What choosing a browser needs to know about the machine; tests substitute their own answers. */
export interface Probes {
  /** $CHROMIUM_PATH, if set. */
  wanted: string | undefined;
  /** Paths where Chromium or Chrome may be installed, best first. */
  installed: () => string[];
  /** The path of Playwright's own browser, which may not have been downloaded. */
  bundled: () => string | undefined;
  /** Installs Debian's Chromium; returns why not, or `undefined` if it is there. */
  install: () => string | undefined;
  /** Whether the file at a path exists and starts. */
  isUsable: (path: string) => boolean;
}

/** Flags for a new, empty browser that connects only to the pages under test. Playwright adds an empty profile. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** No browser to test with; the message is one line and says what to install. */
export class NoBrowserError extends Error {}

/**
 * Chooses the browser for the tests: $CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own, or Debian's
 * `chromium`, installed now if that is allowed. Throws `NoBrowserError` if there is none.
 */
export function chooseBrowser(probes: Probes): string {
  const { wanted, isUsable } = probes;
  if (wanted !== undefined && wanted !== '') {
    if (isUsable(wanted)) return wanted;
    throw new NoBrowserError(`CHROMIUM_PATH is ${wanted}, and no browser starts there: correct or unset it.`);
  }
  const found = probes.installed().find(isUsable);
  if (found !== undefined) return found;
  const bundled = probes.bundled();
  if (bundled !== undefined && isUsable(bundled)) return bundled;
  const fault = probes.install();
  const installed = fault === undefined ? probes.installed().find(isUsable) : undefined;
  if (installed !== undefined) return installed;
  throw new NoBrowserError(
    'The browser tests need Chromium or Chrome: install one (apt-get install chromium, or google.com/chrome), ' +
      `or set CHROMIUM_PATH. (${fault ?? 'apt-get installed chromium, but it does not start'})`,
  );
}

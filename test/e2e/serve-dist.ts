import { DIST } from './dist.ts';
import { serveFolder } from './static-server.ts';

/** Serves the built site while the browser tests run. */
// eslint-disable-next-line no-restricted-exports -- Playwright calls a default export.
export default async function serveDist(): Promise<() => Promise<void>> {
  const { url, stop } = await serveFolder(DIST);
  process.env['PARALLAX_TEST_URL'] = url;
  return stop;
}

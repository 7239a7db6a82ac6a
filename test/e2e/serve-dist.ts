import { ARABIC_DIST, baseOf, DIST, REAL_DIST } from './dist.ts';
import { serveFolder } from './static-server.ts';

/** Serves the built sites of the fixture archives and that of the real one while the tests run. */
// oxlint-disable-next-line no-restricted-exports -- Playwright calls a default export.
export default async function serveDist(): Promise<() => Promise<void>> {
  const [fixture, arabic, real] = await Promise.all([
    serveFolder(DIST),
    serveFolder(ARABIC_DIST, baseOf(ARABIC_DIST)),
    serveFolder(REAL_DIST, baseOf(REAL_DIST)),
  ]);
  process.env['PARALLAX_TEST_URL'] = fixture.url;
  process.env['PARALLAX_ARABIC_URL'] = arabic.url;
  process.env['PARALLAX_SMOKE_URL'] = real.url;
  return async () => {
    await Promise.all([fixture.stop(), arabic.stop(), real.stop()]);
  };
}

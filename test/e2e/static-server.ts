import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A running server, and a function to stop it. */
export interface StaticServer {
  url: string;
  stop: () => Promise<void>;
}

/** The media types of files by their ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves a folder below `base` on a free port like a plain static host: `index.html` and `404.html`, nothing more. */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const asked = path.startsWith(base) ? path.slice(base.length) : undefined;
    // The names of assets have their digests, so that a host may have them kept for good.
    const kept = asked?.startsWith('_astro/') === true ? 'max-age=31536000, immutable' : 'no-store';
    void answer(folder, asked).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': kept }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, path: string | undefined) {
  const file =
    path === undefined
      ? undefined
      : join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (file !== undefined && normalize(file).startsWith(folder + sep)) {
    const body = await readFile(file).catch(() => undefined);
    if (body !== undefined)
      return { status: 200, type: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream', body };
  }
  const body = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  return { status: 404, type: CONTENT_TYPES['.html']!, body };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONTENT_TYPES, type StaticServer } from '../test/e2e/static-server.ts';

/** The folder of files whose name changes with what is in them. */
const LASTING = '_astro/';

/**
 * Serves a built site on a free port as a host on the web does: compressed, and with how long browsers may keep a file, for good where the
 * name changes with the content.
 */
export async function serveCompressed(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const isInside = normalize(file).startsWith(folder + sep);
    void (isInside ? readFile(file) : Promise.reject(new Error(path))).then(
      (body) => {
        const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
        const isText = /^(?:text|application\/json|image\/svg)/.test(type);
        response
          .writeHead(200, {
            'content-type': type,
            'cache-control': path.startsWith(LASTING)
              ? 'public, max-age=31536000, immutable'
              : 'public, max-age=600',
            ...(isText ? { 'content-encoding': 'gzip' } : {}),
          })
          .end(isText ? gzipSync(body) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped();
        });
        server.closeAllConnections();
      }),
  };
}

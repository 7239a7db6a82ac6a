import type { AstroIntegration } from 'astro';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchDocument } from '../search/document.ts';
import { serveIndex } from './search-index-dev.ts';
import { buildIndex, DOCUMENTS_FILE, INDEX_FOLDER } from './search-index-files.ts';

/**
 * Writes the search index of the site: in a build from the documents that it gave, in `npm run dev` from those of the
 * archive as it is now. `content` is the archive's folder, absolute.
 */
export function searchIndex(options: { content: string }): AstroIntegration {
  return {
    name: 'parallax:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const source = join(root, DOCUMENTS_FILE);
        const documents = JSON.parse(await readFile(source, 'utf8')) as SearchDocument[];
        await rm(source);
        const folders = new Set<string>();
        for (const { path, content } of buildIndex(documents)) {
          const file = join(root, INDEX_FOLDER, path);
          const folder = dirname(file);
          if (!folders.has(folder)) await mkdir(folder, { recursive: true });
          folders.add(folder);
          await writeFile(file, content);
        }
        logger.info(`${documents.length} documents indexed`);
      },
      'astro:server:setup': ({ server }) => {
        serveIndex(server, options.content);
      },
    },
  };
}

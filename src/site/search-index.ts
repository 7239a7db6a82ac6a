import type { AstroIntegration } from 'astro';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { SearchFields } from '../search/fields.ts';
import { withIndexFields } from './index-fields.ts';
import { serveIndex } from './search-index-dev.ts';
import { FIELDS_FILE } from './search-fields.ts';

/** A file of the index, with its path below `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page for the index: its path below the site's base, its markup, and what the index keeps of it beside. */
export interface IndexedPage {
  path: string;
  html: string;
  fields: SearchFields;
}

let lastBuild: Promise<unknown> = Promise.resolve();

// Numbers of paragraphs, and the notes beside them, are no words of the account.
const UNINDEXED = ['.pn', '.sic-mark', '.notes', '.account .count'];

// Pagefind's own interfaces, its highlighter and the reader for undetected languages: nothing of ours loads them.
const UNUSED = /(?:-ui\.(?:js|css)|pagefind-(?:highlight|worker)\.js|wasm\.unknown\.pagefind)$/;

/**
 * Builds the search index of the site with Pagefind: in a build from the pages that were written, in `npm run dev`
 * from the pages as they are now. `content` is the archive's folder, absolute. Throws on any error of Pagefind, so that no build goes out with half an index.
 */
export function searchIndex(options: { language: string; content: string }): AstroIntegration {
  return {
    name: 'parallax:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const fieldsFile = join(root, FIELDS_FILE);
        const fields = JSON.parse(await readFile(fieldsFile, 'utf8')) as Record<string, SearchFields>;
        await rm(fieldsFile);
        const pages: IndexedPage[] = [];
        for (const [path, pageFields] of Object.entries(fields)) {
          pages.push({
            path,
            fields: pageFields,
            html: await readFile(join(root, path, 'index.html'), 'utf8'),
          });
        }
        const files = await buildIndex(pages, options.language);
        for (const { path, content } of files) {
          const file = join(root, 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${pages.length} pages indexed`);
      },
      'astro:server:setup': ({ server }) => {
        serveIndex(server, options.content, (pages) => buildIndex(pages, options.language));
      },
    },
  };
}

/**
 * Indexes pages, always in the order of their paths; gives the files that the search page loads. Pagefind is one
 * service that ends with an index, so indexes are built one after the other.
 */
export function buildIndex(pages: readonly IndexedPage[], language: string): Promise<IndexFile[]> {
  const build = () => runPagefind(pages, language);
  const built = lastBuild.then(build, build);
  lastBuild = built;
  return built;
}

async function runPagefind(pages: readonly IndexedPage[], language: string): Promise<IndexFile[]> {
  // One index for all pages: accounts are written in the archive's language, whatever that of the article.
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: UNINDEXED });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const { path, html, fields } of [...pages].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const content = withIndexFields(html, fields);
      if (content === undefined)
        throw new Error(`${path} has no data-pagefind-body, so nothing of it can be indexed.`);
      const added = await index.addHTMLFile({ url: path, content });
      if (added.errors.length > 0)
        throw new Error(`Pagefind cannot read ${path}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind made no index: ${faults.join('; ')}`);
    return files.filter(({ path }) => !UNUSED.test(path));
  } finally {
    await close();
  }
}

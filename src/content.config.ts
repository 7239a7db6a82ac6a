import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { articleSchema } from './schema/article.ts';
import { dossierSchema } from './schema/dossier.ts';
import { siteFolders } from './site/folders.ts';
import { rendererSettings } from './site/settings.ts';

/**
 * Tells Astro which files exist, but nothing about their content: pages get the archive from `site/load-archive.ts`.
 */
function namesOnly(folder: string): Loader {
  return {
    name: 'parallax:names',
    load: ({ store, config }) => {
      store.clear();
      const project = fileURLToPath(new URL('..', config.srcDir));
      const path = join(siteFolders({ cwd: project, env: process.env }).content.path, folder);
      const isCompiled = rendererSettings(process.env) !== undefined;
      for (const name of isCompiled || !existsSync(path) ? [] : readdirSync(path).sort())
        if (name.endsWith('.md'))
          store.set({
            id: name.slice(0, -3),
            data: {},
            filePath: relative(fileURLToPath(config.root), join(path, name)),
          });
      return Promise.resolve();
    },
  };
}

/** Lets an editor's Astro extension complete and check the frontmatter of articles and dossiers. */
export const collections = {
  articles: defineCollection({ loader: namesOnly('articles'), schema: articleSchema }),
  dossiers: defineCollection({ loader: namesOnly('dossiers'), schema: dossierSchema }),
};

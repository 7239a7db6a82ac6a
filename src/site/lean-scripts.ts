import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Vite's module that loads the style sheets of modules imported on demand; no script here has any. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Keeps browser scripts small: removes Vite's preloading from imports on demand, with its list of files, and puts constants such
 * as the site's own words where they are used, without a name for each.
 */
export function leanScripts(): Plugin {
  return {
    name: 'parallax:lean-scripts',
    enforce: 'pre',
    config: () => ({
      environments: {
        client: {
          build: {
            modulePreload: false,
            rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } },
          },
        },
      },
    }),
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

import type { ViteUserConfig } from 'astro';
import { fileURLToPath } from 'node:url';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** The replacement for hastscript in the browser. */
const HYPERSCRIPT = fileURLToPath(new URL('../compare/browser/hyperscript.ts', import.meta.url));

/** Vite's module that loads the style sheets of modules imported on demand; no script here has any. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Keeps browser scripts small. Replaces hastscript, which contains the names of all HTML attributes, a fifth of what
 * the compare page loads; and removes Vite's preloading from imports on demand.
 */
export function leanScripts(): Plugin {
  return {
    name: 'parallax:lean-scripts',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => (id === 'hastscript' ? HYPERSCRIPT : undefined),
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

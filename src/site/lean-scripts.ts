import type { ViteUserConfig } from 'astro';
import { fileURLToPath } from 'node:url';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What stands for hastscript in the browser. */
const HYPERSCRIPT = fileURLToPath(new URL('../compare/browser/hyperscript.ts', import.meta.url));

/** Where Vite has what loads the style sheets of a module that is imported on demand; no script here has any. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Keeps scripts for the browser small: hastscript has a stand-in there, as it brings the names of all attributes of HTML,
 * a fifth of what the compare page loads, and a module that is imported on demand is imported and nothing else.
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

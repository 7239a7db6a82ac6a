import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Functions of hastscript and property-information that make tables of names and do nothing else. */
const TABLE_MAKERS = ['createH', 'create', 'merge'];

/**
 * Lets scripts for the browser leave out tables that they don't ask for: without it the compare page carries the names of
 * all attributes of SVG, a tenth of its script.
 */
export function leanScripts(): Plugin {
  return {
    name: 'parallax:lean-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    options: (options) => ({
      ...options,
      treeshake: {
        ...(typeof options.treeshake === 'object' ? options.treeshake : {}),
        manualPureFunctions: TABLE_MAKERS,
      },
    }),
  };
}

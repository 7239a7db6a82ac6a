import type { AstroIntegration } from 'astro';

/**
 * Has Astro compile the templates to a module that renders any page of any archive (`renderer.ts`), in place of the pages
 * of one. `npm run build` keeps it while no code changes, and `npm run dev` renders with the same templates on demand.
 */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'parallax:renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'parallax:renderer',
          // It is to go once nothing else can be meant; until then Astro asks for it.
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./renderer.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}

import type { AstroIntegration } from 'astro';

/**
 * Makes Astro compile the templates to a module that renders any page of any archive (`renderer.ts`), instead of the
 * pages of one. `npm run build` reuses it while no code changes, and `npm run dev` renders with the same templates on
 * demand.
 */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'parallax:renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'parallax:renderer',
          // The option will be removed once this is the only value; until then Astro requires it.
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./renderer.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}

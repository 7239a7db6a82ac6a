import type { AstroIntegration } from 'astro';

/** What the content check says: its report as text, and whether it found an error. */
export interface ContentVerdict {
  report: string;
  hasErrors: boolean;
}

/** The content is not sound; the message is the report with every problem. */
export class UnsoundContentError extends Error {
  override name = 'UnsoundContentError';
}

/**
 * Keeps unsound content out of a build: runs the content check first and throws `UnsoundContentError` with its whole
 * report when there is an error. `npm run dev` prints the report and goes on, so that an editor sees page and problem.
 * The check itself is handed in by `astro.config.mjs`, as nothing in `src/` may import it.
 */
export function contentGate(check: () => Promise<ContentVerdict>): AstroIntegration {
  return {
    name: 'parallax:content-gate',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { report, hasErrors } = await check();
        if (hasErrors && command === 'build')
          throw new UnsoundContentError(`The content is not sound.\n${report}`);
        if (hasErrors) logger.warn(`The content is not sound.\n${report}`);
      },
    },
  };
}

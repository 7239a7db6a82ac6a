import type { AstroConfig, AstroIntegration } from 'astro';
import type { ArchiveReader, Reading } from '../content/archive-reader.ts';

/** What the content check says: its report as text, and whether it found an error. */
export interface ContentVerdict {
  report: string;
  hasErrors: boolean;
}

/** The content is not sound; the message is the report with every problem. */
export class UnsoundContentError extends Error {
  override name = 'UnsoundContentError';
}

const NAME = 'parallax:content-gate';
/** A hook of our own, by which the loaders get at the reader: Astro keeps nothing else of an integration. */
const READER = 'parallax:reader';

/**
 * Keeps unsound content out of a build: reads the archive and runs the content check first and throws `UnsoundContentError` with its whole
 * report when there is an error. `npm run dev` prints the report and goes on, so that an editor sees page and problem.
 * The collections are loaded from the same reading. The check itself is handed in by `astro.config.mjs`, as nothing in
 * `src/` may import it.
 */
export function contentGate(
  reader: ArchiveReader,
  check: (reading: Reading) => ContentVerdict,
): AstroIntegration {
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { report, hasErrors } = check(await reader.read());
        if (hasErrors && command === 'build')
          throw new UnsoundContentError(`The content is not sound.\n${report}`);
        if (hasErrors) logger.warn(`The content is not sound.\n${report}`);
      },
      // Before the loaders hear of a saved file.
      'astro:server:setup': ({ server }) => {
        server.watcher.add(reader.folder.path);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reader.forget);
      },
      [READER]: () => reader,
    },
  };
}

/** The reader of the archive that a site is built from. Throws where the configuration has no content gate. */
export function readerOf({ integrations }: Pick<AstroConfig, 'integrations'>): ArchiveReader {
  const gate = integrations.find(({ name }) => name === NAME);
  const give = (gate?.hooks as Partial<Record<string, unknown>> | undefined)?.[READER];
  if (typeof give !== 'function') throw new Error(`The configuration has no integration ${NAME}.`);
  return (give as () => ArchiveReader)();
}

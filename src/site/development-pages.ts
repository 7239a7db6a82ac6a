import type { AstroIntegration } from 'astro';
import type { ArchiveReader, Reading } from '../content/archive-reader.ts';
import type { StateChanges } from '../export/releases.ts';
import { offerContent, type SiteContent } from './content-source.ts';
import { serveIndex } from './search-index-dev.ts';
import { publishesOriginals, settingsOf } from './settings.ts';

/**
 * Serves the current pages of an archive in `npm run dev`: a saved file shows on the next page load. `report` returns
 * the content check's findings, if any; they are printed at the start, so that an editor sees both page and problem. `changesOf` returns
 * what has changed since the last release.
 */
export function developmentPages(
  reader: ArchiveReader,
  report: () => Promise<string | undefined>,
  changesOf: (reading: Reading) => StateChanges | undefined,
): AstroIntegration {
  return {
    name: 'parallax:development-pages',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        offerContent(contentNow(reader, changesOf));
        server.watcher.add(reader.folder.path);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reader.forget);
        serveIndex(server);
        const told = await report();
        if (told !== undefined) logger.warn(`The content is not sound.\n${told}`);
      },
    },
  };
}

function contentNow(reader: ArchiveReader, changesOf: (reading: Reading) => StateChanges | undefined) {
  let kept: SiteContent | undefined;
  return async (): Promise<SiteContent> => {
    const reading = await reader.read();
    const { content } = reading;
    if (kept?.content === content) return kept;
    const { origin } = settingsOf(reading, process.env);
    kept = {
      content,
      origin,
      showsDrafts: true,
      showsOriginals: publishesOriginals(process.env),
      // Only the page of the data asks for it.
      get sinceRelease() {
        return changesOf(reading);
      },
    };
    return kept;
  };
}

import type { Loader } from 'astro/loaders';
import { join, sep } from 'node:path';
import { z } from 'zod';
import type { Original } from '../originals/original-file.ts';
import { ORIGINALS_FOLDER, readOriginals } from '../originals/read-originals.ts';

/** The id of the only entry: Astro warns of a collection without entries, and to have no originals is nothing wrong. */
export const ALL_ORIGINALS = 'all';

/** What the loader stores, which is typed by whom it is read by. */
export const loadedOriginalsSchema = z.object({
  copies: z.record(z.string(), z.custom<Original | null>()),
});

/**
 * Loads the imported originals of the archive in the folder `content` as one entry, a record by article. Where `isPublished` is false they stay out of the
 * site, which is then the same as that of an archive that has none.
 */
export function originalsLoader(content: string, { isPublished }: { isPublished: boolean }): Loader {
  return {
    name: 'parallax:originals',
    load: async ({ store, watcher, logger }) => {
      const load = async () => {
        const copies = await readOriginals(content);
        if (copies.size > 0 && !isPublished)
          logger.info(`Originals left out: ${copies.size}. npm run build -- --help says why.`);
        store.clear();
        store.set({ id: ALL_ORIGINALS, data: { copies: isPublished ? Object.fromEntries(copies) : {} } });
      };
      await load();
      const folder = join(content, ORIGINALS_FOLDER) + sep;
      for (const event of ['add', 'change', 'unlink'] as const)
        watcher?.on(event, (path: string) => {
          if (path.startsWith(folder)) void load();
        });
    },
  };
}

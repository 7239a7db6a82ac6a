import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import type { Original } from '../originals/original-file.ts';
import type { Copies } from '../originals/read-originals.ts';
import { readerOf } from './content-gate.ts';
import { onSave } from './content-loader.ts';

/** The id of the only entry: Astro warns of a collection without entries, and to have no originals is nothing wrong. */
export const ALL_ORIGINALS = 'all';

/** What the loader stores, which is typed by whom it is read by. */
export const loadedOriginalsSchema = z.object({
  copies: z.record(z.string(), z.custom<Original | null>()),
});

/**
 * Loads the imported originals of the archive as one entry, a record by article. Where `isPublished` is false they stay
 * out of the site, which is then the same as that of an archive that has none.
 */
export function originalsLoader({ isPublished }: { isPublished: boolean }): Loader {
  return {
    name: 'parallax:originals',
    load: async ({ store, config, watcher, logger }) => {
      const reader = readerOf(config);
      let before: Copies | undefined;
      const load = async () => {
        const { originals: copies } = (await reader.read()).content;
        if (copies === before) return;
        before = copies;
        if (copies.size > 0 && !isPublished)
          logger.info(`Originals left out: ${copies.size}. npm run build -- --help says why.`);
        store.clear();
        store.set({ id: ALL_ORIGINALS, data: { copies: isPublished ? Object.fromEntries(copies) : {} } });
      };
      await load();
      onSave(watcher, reader, load);
    },
  };
}

import type { LoadedArchive } from './archive.ts';
import { assemble } from './assemble.ts';
import { askContent, type SiteContent } from './content-source.ts';
import { inheritKept } from './kept.ts';
import { noteReading } from './noted-archive.ts';

let kept: { of: SiteContent; loaded: LoadedArchive } | undefined;

/**
 * The archive for the pages. It is assembled once per reading of the content: once in a build, and in `npm run dev`
 * again after a file is saved. Throws `UncheckedContentError` if content is missing that `npm run check` requires.
 */
export async function loadArchive(): Promise<LoadedArchive> {
  const source = await askContent();
  if (kept?.of === source) return kept.loaded;
  const loaded = noteReading(assemble(source), source);
  if (kept !== undefined) inheritKept(kept.loaded, loaded);
  kept = { of: source, loaded };
  return loaded;
}

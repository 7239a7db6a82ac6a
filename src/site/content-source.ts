import type { Content } from '../content/load-content.ts';
import type { StateChanges } from '../export/releases.ts';
import type { KeptValues } from '../rebuild/kept-values.ts';
import type { ReadDependencies } from '../rebuild/read-dependencies.ts';

/** A result that is kept between builds: plain data, with the dependencies that were read for it. */
export interface KeptResult extends ReadDependencies {
  result: unknown;
}

/** The archive that a site is made from, and which optional parts the site shows. */
export interface SiteContent {
  content: Content;
  /** The scheme and host that the site is published under. */
  origin: string;
  /** Whether drafts have pages: they are only for their authors, so a build leaves them out. */
  showsDrafts: boolean;
  /** Whether the imported originals have pages. */
  showsOriginals: boolean;
  /** What has changed since the last release of the archive, which the check knows; left out if there is none. */
  sinceRelease?: StateChanges | undefined;
  /** Results of earlier builds (see `rememberBy`); left out if nothing is kept. */
  results?: KeptValues<KeptResult>;
  /** Compressed pieces of large files of earlier builds; left out if nothing is kept. */
  pieces?: KeptValues<Uint8Array>;
}

/** Returns the current archive: the same object until a file changes. */
export type ContentSource = () => Promise<SiteContent>;

// Pages are bundled with their own copies of modules, so the content is passed through a global, not a module variable.
const SOURCE = Symbol.for('parallax.content');
const shared = globalThis as { [SOURCE]?: ContentSource };

/** Sets where the pages of this process get the archive from. */
export function offerContent(source: ContentSource): void {
  shared[SOURCE] = source;
}

/** The archive that was offered. Throws if there is none: only `npm run build` and `npm run dev` render pages. */
export function askContent(): Promise<SiteContent> {
  const source = shared[SOURCE];
  if (source === undefined) throw new Error('No archive was offered to the pages.');
  return source();
}

import type { Content } from '../content/load-content.ts';
import type { KeptValues } from '../rebuild/kept-values.ts';
import type { ReadDependencies } from '../rebuild/read-dependencies.ts';

/** A result that is kept from build to build: plain data, with the dependencies that were read for it. */
export interface KeptResult extends ReadDependencies {
  result: unknown;
}

/** The archive that a site is made of, and what of it the site shows. */
export interface SiteContent {
  content: Content;
  /** Scheme and host that the site is published under. */
  origin: string;
  /** Whether drafts have pages: they are for those who write them, so that a build leaves them out. */
  showsDrafts: boolean;
  /** Whether the imported originals have pages. */
  showsOriginals: boolean;
  /** What earlier builds worked out of it (see `rememberBy`); left out where nothing is kept. */
  results?: KeptValues<KeptResult>;
}

/** Gives the archive as it is now: the same object until a file changes. */
export type ContentSource = () => Promise<SiteContent>;

// Pages are bundled and load modules of their own, so that what runs them hands over here, and not in a module.
const SOURCE = Symbol.for('parallax.content');
const shared = globalThis as { [SOURCE]?: ContentSource };

/** Says where the pages of this process get the archive from. */
export function offerContent(source: ContentSource): void {
  shared[SOURCE] = source;
}

/** The archive that was offered. Throws where none was: pages are rendered by `npm run build` and `npm run dev` alone. */
export function askContent(): Promise<SiteContent> {
  const source = shared[SOURCE];
  if (source === undefined) throw new Error('No archive was offered to the pages.');
  return source();
}

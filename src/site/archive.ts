import type { Archive } from '../derive/archive.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { StateChanges } from '../export/releases.ts';
import type { RecordIndexes } from '../derive/record-view.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { ContentKind } from '../content/content-layout.ts';
import type { Reads } from '../rebuild/reads.ts';
import type { Chronology } from '../schema/chronology.ts';
import type { Coding } from '../schema/coding.ts';
import type { RecordedCorrection } from '../schema/correction.ts';
import type { Dossier } from '../schema/dossier.ts';
import type { Release } from '../schema/release.ts';
import type { Id } from '../schema/id.ts';
import type { SiteContent } from './content-source.ts';
import type { ArticleOriginals } from './originals.ts';

/** A dossier with its id. */
export interface DossierEntry {
  id: Id;
  data: Dossier;
}

/** A chronology with its id. */
export interface ChronologyEntry {
  id: Id;
  data: Chronology;
}

/** A correction with its id. */
export interface CorrectionEntry {
  id: Id;
  data: RecordedCorrection;
}

/** A file of the archive's folder that belongs to what is published: no draft, and no original. */
export interface PublishedFile {
  /** Its path below the folder, with slashes. */
  path: string;
  kind: ContentKind | 'release';
  /** The id of its entry. */
  id: string;
  /** A hash of its text. */
  digest: string;
  /** Reads its bytes, without a byte order mark. */
  read: () => Uint8Array;
}

/** The archive, together with everything derived once from the whole of it for all pages. */
export interface LoadedArchive {
  archive: Archive;
  site: SiteView;
  /** The data of the whole archive that the pages of records need. */
  records: RecordIndexes;
  /** The previous and next article of each, by date. */
  neighbours: ReadonlyMap<Id, { previous: Id | undefined; next: Id | undefined }>;
  /** The articles that share the most actors and places with an article, and how many. */
  related: (article: Id) => readonly { article: Id; shared: number }[];
  /** The codings of each article, ordered by coder; articles without codings are left out. */
  codings: ReadonlyMap<Id, readonly Coding[]>;
  /** The dossiers and the chronologies, ordered by id. */
  dossiers: ReadonlyMap<Id, DossierEntry>;
  chronologies: ReadonlyMap<Id, ChronologyEntry>;
  /** The corrections of articles that are shown, ordered by id. */
  corrections: ReadonlyMap<Id, CorrectionEntry>;
  /** The original of each article, if it was imported. */
  originals: ArticleOriginals;
  /** The account of an article as HTML, with the number of items that its first coding has on each paragraph. */
  accountHtml: (article: Id) => string;
  /** The introduction of a dossier as HTML. */
  introductionHtml: (dossier: Id) => string;
  /** The introduction as plain text, one string per paragraph. */
  introductionTexts: (dossier: Id) => string[];
  /** The articles in batches, for what is made of some at a time (`batchesOf`). */
  batches: () => ReadonlyMap<Id, readonly Id[]>;
  /** The files that the archive is made of, ordered by path. */
  publishedFiles: () => readonly PublishedFile[];
  /** The releases that the archive had, in their order. */
  releases: () => readonly Release[];
  /** What has changed since the last of them; `undefined` if there is none. */
  sinceRelease: () => StateChanges | undefined;
  /** Records what a page reads of all this. */
  reads: Reads;
  /** A text that changes when the content behind a dependency changes. */
  revisionOf: (dependency: string) => string;
  results: SiteContent['results'];
  pieces: SiteContent['pieces'];
}

/** The dossier with this id. Throws `UncheckedContentError` if there is none. */
export function dossierOf({ dossiers }: Pick<LoadedArchive, 'dossiers'>, id: Id): DossierEntry {
  const dossier = dossiers.get(id);
  if (dossier === undefined)
    throw new UncheckedContentError(`There is no dossier "${id}". Run npm run check.`);
  return dossier;
}

import type { Archive } from '../derive/archive.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { RecordIndexes } from '../derive/record-view.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { Reads } from '../rebuild/reads.ts';
import type { Chronology } from '../schema/chronology.ts';
import type { Coding } from '../schema/coding.ts';
import type { Dossier } from '../schema/dossier.ts';
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

/** The archive together with what is derived from the whole of it once, for all pages. */
export interface LoadedArchive {
  archive: Archive;
  site: SiteView;
  /** What the pages of records need of the whole archive. */
  records: RecordIndexes;
  /** The articles before and after each in time. */
  neighbours: ReadonlyMap<Id, { previous: Id | undefined; next: Id | undefined }>;
  /** The articles that share most actors and places with one, and how many. */
  related: (article: Id) => readonly { article: Id; shared: number }[];
  /** The codings of each article, in the order of coders; articles without one are not there. */
  codings: ReadonlyMap<Id, readonly Coding[]>;
  /** The dossiers and the chronologies, in the order of ids. */
  dossiers: ReadonlyMap<Id, DossierEntry>;
  chronologies: ReadonlyMap<Id, ChronologyEntry>;
  /** The original of each article, as far as it is here. */
  originals: ArticleOriginals;
  /** The account of an article as HTML, with how much its first coding has at each paragraph. */
  accountHtml: (article: Id) => string;
  /** The introduction of a dossier as HTML. */
  introductionHtml: (dossier: Id) => string;
  /** The same as plain text, a text a paragraph. */
  introductionTexts: (dossier: Id) => string[];
  /** What a page reads of all this is noted here. */
  reads: Reads;
  /** A text that changes where what stands behind a dependency changes. */
  versionOf: (dependency: string) => string;
  results: SiteContent['results'];
}

/** The dossier with this id. Throws `UncheckedContentError` when there is none. */
export function dossierOf({ dossiers }: Pick<LoadedArchive, 'dossiers'>, id: Id): DossierEntry {
  const dossier = dossiers.get(id);
  if (dossier === undefined)
    throw new UncheckedContentError(`There is no dossier "${id}". Run npm run check.`);
  return dossier;
}

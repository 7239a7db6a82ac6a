import type { Account } from '../../schema/account.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Chronology } from '../../schema/chronology.ts';
import type { Codebook, SharedTerms } from '../../schema/codebook.ts';
import type { Coding } from '../../schema/coding.ts';
import type { RecordedCorrection } from '../../schema/correction.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { Id } from '../../schema/id.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Release } from '../../schema/release.ts';
import type { StateChanges } from '../releases.ts';
import type { Place } from '../../schema/place.ts';

/** An entry by its id. */
export interface Identified<Data> {
  id: Id;
  data: Data;
}

/** An article with the first and the last day on which it may have been published (`YYYY-MM-DD`). */
export interface PublishedArticle extends Identified<Article> {
  earliest: string;
  latest: string;
}

/** An archive that has changed since its last release. */
export interface UnreleasedState {
  version: string;
  date: string;
  previous: string;
  changes: StateChanges;
}

/** What the tables are made from: an archive without drafts, each list in an order of its own that never changes. */
export interface Dataset {
  articles: readonly PublishedArticle[];
  /** Their accounts. */
  accounts: readonly { id: Id; account: Account }[];
  outlets: readonly Identified<Outlet>[];
  actors: readonly Identified<Actor>[];
  places: readonly Identified<Place>[];
  codings: readonly Coding[];
  dossiers: readonly Identified<Dossier>[];
  chronologies: readonly Identified<Chronology>[];
  corrections: readonly Identified<RecordedCorrection>[];
  /** In their order. */
  releases: readonly Release[];
  /** The present state, if anything has changed since the last release: its version, its day (`YYYY-MM-DD`) and what changed. */
  unreleased: UnreleasedState | undefined;
  codebooks: readonly Codebook[];
  shared: SharedTerms;
  /** The record of an actor; `undefined` if there is none. */
  actor: (id: Id) => Actor | undefined;
  /** The name of an outlet, or its id if it has no record. */
  outletName: (id: Id) => string;
  /** Which of these an id is of, for keys that may name either. */
  isActor: (id: Id) => boolean;
  /** The absolute address of the page of an entry. */
  addressOf: (kind: 'article' | 'outlet' | 'actor' | 'place' | 'dossier' | 'chronology', id: Id) => string;
}

import { articleOf, UncheckedContentError } from '../derive/archive.ts';
import {
  summariseChronology,
  viewChronology,
  type ChronologySummary,
  type ChronologyView,
} from '../derive/known-facts.ts';
import type { Id } from '../schema/id.ts';
import type { ChronologyEntry, LoadedArchive } from './archive.ts';
import { indexBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** One page of a chronology, counted from 1; a long one has several. */
export interface ChronologyProps {
  id: Id;
  number: number;
}

/** A way to a chronology, with what is found there. */
export interface ChronologyLinkView {
  label: string;
  href: string;
  summary: ChronologySummary;
}

/** A dossier that names a chronology. */
interface NamingDossier {
  title: string;
  href: string;
}

/** The pages of all chronologies. */
export function chronologyPages(loaded: LoadedArchive): SitePage<ChronologyProps>[] {
  return [...loaded.chronologies.values()].flatMap((chronology) =>
    viewOf(loaded, chronology).pages.map((_, index) => ({
      href: urls.chronology(chronology.id, index + 1),
      props: { id: chronology.id, number: index + 1 },
    })),
  );
}

/** What a page of a chronology shows: its facts, with the articles of the dossiers that name it. */
export function chronologyPage(loaded: LoadedArchive, { id, number }: ChronologyProps) {
  const chronology = chronologyOf(loaded, id);
  const { pages, ...view } = viewOf(loaded, chronology);
  return {
    ...view,
    years: pages[number - 1] ?? [],
    last: pages.length,
    dossiers: naming(loaded, chronology.id).slice(0, MOST_DOSSIERS).map(({ id, data }): NamingDossier => ({
      title: data.title,
      href: urls.dossier(id),
    })),
  };
}

/** The way to the chronology that a dossier names; `undefined` where it names none. */
export function chronologyLink(
  loaded: LoadedArchive,
  id: Id | undefined,
): ChronologyLinkView | undefined {
  if (id === undefined) return undefined;
  return linkTo(chronologyOf(loaded, id));
}

function chronologyOf({ chronologies }: LoadedArchive, id: Id): ChronologyEntry {
  const chronology = chronologies.get(id);
  if (chronology === undefined)
    throw new UncheckedContentError(`There is no chronology "${id}". Run npm run check.`);
  return chronology;
}

/** The ways to all chronologies, in the order of ids. */
export function chronologyLinks({ chronologies }: LoadedArchive): ChronologyLinkView[] {
  return [...chronologies.values()].map(linkTo);
}

function linkTo({ id, data }: ChronologyEntry): ChronologyLinkView {
  return { label: data.label, href: urls.chronology(id), summary: summariseChronology(data) };
}

function viewOf(loaded: LoadedArchive, { id, data }: ChronologyEntry): ChronologyView {
  const articles = namedBy(loaded, id).map((article) => articleOf(loaded.archive, article));
  return viewChronology(loaded.archive, { id, data }, articles);
}

/** How many of the dossiers that name a chronology its page names. */
const MOST_DOSSIERS = 20;

/** How many articles stand beside the facts of a chronology; of more, those of the first dossiers that name it. */
const MOST_ARTICLES = 60;

/** The articles of the dossiers that name a chronology, in the order of time. */
const namedBy = indexBy('chronology-articles', (loaded, chronology) => {
  const named = new Set(naming(loaded, chronology).flatMap((dossier) => dossier.data.articles));
  const ids = new Set([...named].slice(0, MOST_ARTICLES));
  return loaded.archive.articles.filter(({ id }) => ids.has(id)).map(({ id }) => id);
});

function naming({ dossiers }: LoadedArchive, id: Id) {
  return [...dossiers.values()].filter(({ data }) => data.chronology === id);
}

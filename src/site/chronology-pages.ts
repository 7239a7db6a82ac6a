import * as words from '#words/chronology';
import { named } from '../compare/markup/render-context.ts';
import { articleOf, UncheckedContentError } from '../derive/archive.ts';
import {
  factsOnQuestion,
  summariseChronology,
  viewChronology,
  type ChronologySummary,
  type ChronologyView,
} from '../derive/known-facts.ts';
import type { Dossier } from '../schema/dossier.ts';
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

/** A link to a chronology, with what it contains. */
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
    dossiers: naming(loaded, chronology.id)
      .slice(0, MOST_DOSSIERS)
      .map(({ id, data }): NamingDossier => ({
        title: data.title,
        href: urls.dossier(id),
      })),
  };
}

/** The link to the chronology that a dossier names; `undefined` if it names none. */
export function chronologyLink(loaded: LoadedArchive, id: Id | undefined): ChronologyLinkView | undefined {
  if (id === undefined) return undefined;
  return linkTo(chronologyOf(loaded, id));
}

/** A fact shown next to the answers to a question of a dossier. */
export interface QuestionFactView {
  words: string;
  datetime: string | undefined;
  what: string;
  source: string;
  url: string;
  /** Its URL in the chronology. */
  href: string;
  /** A sentence on which articles of the dossier could not know it; empty if all could. */
  unknownTo: string;
}

/** How many facts are shown next to the answers to a question; the chronology has the others. */
const MOST_FACTS = 20;

/** The facts that a dossier's chronology has on one of its questions, by date. */
export function questionFacts(
  loaded: LoadedArchive,
  { chronology: id, codebook, articles }: Dossier,
  question: Id,
  labels: Readonly<Record<Id, string>>,
): { facts: QuestionFactView[]; more: number; href: string } | undefined {
  if (id === undefined) return undefined;
  const chronology = chronologyOf(loaded, id);
  if (chronology.data.codebook !== codebook.id) return undefined;
  const entries = articles.map((article) => articleOf(loaded.archive, article));
  const found = factsOnQuestion(chronology, question, entries);
  if (found.length === 0) return undefined;
  return {
    facts: found.slice(0, MOST_FACTS).map(({ fact, page, after }) => ({
      words: fact.words,
      datetime: fact.datetime,
      what: fact.what,
      source: fact.source,
      url: fact.url,
      href: urls.chronology(id, page, fact.id),
      unknownTo: unknownTo(after, articles.length, labels),
    })),
    more: Math.max(0, found.length - MOST_FACTS),
    href: urls.chronology(id),
  };
}

function unknownTo(after: readonly Id[], all: number, labels: Readonly<Record<Id, string>>): string {
  if (after.length === 0) return '';
  if (after.length === all) return words.fromBeforeAll;
  return words.fromBefore(named({ labels }, after));
}

function chronologyOf({ chronologies }: LoadedArchive, id: Id): ChronologyEntry {
  const chronology = chronologies.get(id);
  if (chronology === undefined)
    throw new UncheckedContentError(`There is no chronology "${id}". Run npm run check.`);
  return chronology;
}

/** The links to all chronologies, ordered by id. */
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

/** How many of the dossiers that name a chronology its page lists. */
const MOST_DOSSIERS = 20;

/**
 * How many articles are shown beside the facts of a chronology; if there are more, those of the first dossiers that
 * name it.
 */
const MOST_ARTICLES = 60;

/** The articles of the dossiers that name a chronology, by date. */
const namedBy = indexBy('chronology-articles', (loaded, chronology) => {
  const named = new Set(naming(loaded, chronology).flatMap((dossier) => dossier.data.articles));
  const ids = new Set([...named].slice(0, MOST_ARTICLES));
  return loaded.archive.articles.filter(({ id }) => ids.has(id)).map(({ id }) => id);
});

function naming({ dossiers }: LoadedArchive, id: Id) {
  return [...dossiers.values()].filter(({ data }) => data.chronology === id);
}

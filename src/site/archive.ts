import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { compareText } from '../schema/compare-text.ts';
import {
  UncheckedContentError,
  type Archive,
  type ArticleEntry,
  type RecordEntry,
} from '../derive/archive.ts';
import { byPublication, neighbours } from '../derive/chronology.ts';
import { withStandIns } from '../derive/drafts.ts';
import { indexMentions, type MentionIndex } from '../derive/mentions.ts';
import { publicationDay } from '../derive/publication-day.ts';
import { relateArticles, type RelatedArticle } from '../derive/related.ts';
import { viewSite, type SiteView } from '../derive/site-view.ts';
import type { Account, MentionKind } from '../schema/account.ts';
import {
  VOCABULARIES,
  type Codebook,
  type SharedTerms,
  type Term,
  type Vocabulary,
  type VocabularyName,
} from '../schema/codebook.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { originalsOf, type ArticleOriginals } from './originals.ts';
import { ALL_ORIGINALS } from './originals-loader.ts';

/** Related articles shown below an article. */
const RELATED = 4;

/** The archive together with what is derived from the whole of it once, for all pages. */
export interface LoadedArchive {
  archive: Archive;
  site: SiteView;
  mentions: MentionIndex;
  neighbours: ReturnType<typeof neighbours>;
  related: Map<Id, RelatedArticle[]>;
  /** Every coding, in the order of articles and coders. */
  codings: Coding[];
  /** The first coding of each article by each codebook, by article. */
  firstCodings: ReadonlyMap<Id, Coding[]>;
  /** The collection entries, for rendering their accounts. */
  entries: Map<Id, CollectionEntry<'articles'>>;
  dossiers: CollectionEntry<'dossiers'>[];
  /** The chronologies, in the order of ids. */
  chronologies: CollectionEntry<'chronologies'>[];
  /** The original of each article, as far as it is here. */
  originals: ArticleOriginals;
}

let loaded: Promise<LoadedArchive> | undefined;

/**
 * Reads the collections, the only place that does. One reading serves a whole build; `npm run dev` reads again for
 * each page, so that a saved file shows at once. Throws `UncheckedContentError` when content is missing that
 * `npm run check` asks for.
 */
export function loadArchive(): Promise<LoadedArchive> {
  if (import.meta.env.DEV) return readCollections();
  loaded ??= readCollections();
  return loaded;
}

async function readCollections(): Promise<LoadedArchive> {
  const [articles, actors, places, outlets, codings] = await Promise.all([
    // Drafts are for those who write them, and only `npm run dev` is theirs.
    getCollection('articles', ({ data }) => import.meta.env.DEV || data.draft !== true),
    getCollection('actors'),
    getCollection('places'),
    getCollection('outlets'),
    getCollection('codings', ({ data }) => data.draft !== true),
  ]);
  const entries = new Map(articles.map((entry) => [entry.id, entry]));
  const site = (await getCollection('site'))[0]?.data;
  if (site === undefined) throw new UncheckedContentError('site.yaml is missing. Run npm run check.');

  const [codebooks, shared] = await Promise.all([readCodebooks(), readShared()]);
  const archive = withStandIns({
    site,
    codebooks,
    vocabularies: { ...shared.vocabularies, stances: stancesOfAll(codebooks) },
    speakerClasses: shared.speakerClasses,
    scale: shared.scale,
    articles: articles.map(articleEntry).sort(byPublication),
    records: {
      actor: byName(actors.map(({ id, data }) => ({ authority: 'actor', id, data }))),
      place: byName(places.map(({ id, data }) => ({ authority: 'place', id, data }))),
      outlet: byName(outlets.map(({ id, data }) => ({ authority: 'outlet', id, data }))),
    },
  });
  const published = codings
    .filter(({ data }) => entries.has(data.article))
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ data }) => data);
  return {
    archive,
    site: viewSite(site),
    mentions: indexMentions(archive.articles),
    neighbours: neighbours(archive.articles),
    related: relateArticles(archive.articles, RELATED),
    codings: published,
    firstCodings: firstByCodebook(published),
    dossiers: (await getCollection('dossiers')).sort((a, b) => compareText(a.id, b.id)),
    chronologies: (await getCollection('chronologies')).sort((a, b) => compareText(a.id, b.id)),
    entries,
    originals: originalsOf(archive.articles, (await getEntry('originals', ALL_ORIGINALS))?.data.copies ?? {}),
  };
}

function firstByCodebook(codings: readonly Coding[]): Map<Id, Coding[]> {
  const first = new Map<Id, Coding[]>();
  for (const coding of codings) {
    const known = first.get(coding.article) ?? [];
    if (known.some(({ codebook }) => codebook.id === coding.codebook.id)) continue;
    first.set(coding.article, [...known, coding]);
  }
  return first;
}

async function readCodebooks(): Promise<Map<Id, Codebook>> {
  const [heads, questions, measures, stances, rules] = await Promise.all([
    getCollection('codebooks'),
    getCollection('questions'),
    getCollection('measures'),
    getCollection('stances'),
    getCollection('rules'),
  ]);
  const dataOf = <T>(entries: readonly { id: string; data: T }[], id: Id): T => {
    const found = entries.find((entry) => entry.id === id);
    if (found === undefined)
      throw new UncheckedContentError(`A file of codebooks/${id}/ is missing. Run npm run check.`);
    return found.data;
  };
  const sorted = heads.sort((a, b) => compareText(a.id, b.id));
  return new Map(
    sorted.map(({ id, data }): [Id, Codebook] => [
      id,
      {
        ...data,
        id,
        label: data.label ?? id,
        questions: dataOf(questions, id),
        measures: dataOf(measures, id),
        stances: dataOf(stances, id),
        rules: dataOf(rules, id),
      },
    ]),
  );
}

async function readShared(): Promise<SharedTerms> {
  const [vocabularies, speakerClasses, scale] = await Promise.all([
    getCollection('vocabularies'),
    getCollection('speakerClasses'),
    getCollection('scale'),
  ]);
  const files = new Map(vocabularies.map(({ id, data }) => [id, data]));
  if (
    VOCABULARIES.some((name) => !files.has(name)) ||
    speakerClasses[0] === undefined ||
    scale[0] === undefined
  )
    throw new UncheckedContentError('A file of vocabularies/ is missing. Run npm run check.');
  return {
    vocabularies: Object.fromEntries(files) as Record<VocabularyName, Vocabulary>,
    speakerClasses: speakerClasses[0].data,
    scale: scale[0].data,
  };
}

/** The stances of all codebooks in one list, each id once: lists of articles and marks of stances know no codebook. */
function stancesOfAll(codebooks: ReadonlyMap<Id, Codebook>): Vocabulary {
  const [first] = codebooks.values();
  const terms = new Map(
    [...codebooks.values()]
      .toReversed()
      .flatMap(({ stances }) => stances.terms.map((term): [Id, Term] => [term.id, term])),
  );
  const order = new Set([...codebooks.values()].flatMap(({ stances }) => stances.terms.map(({ id }) => id)));
  return {
    label: first?.stances.label ?? 'Stances',
    note: first?.stances.note ?? '',
    terms: [...order].flatMap((id) => terms.get(id) ?? []),
  };
}

function articleEntry({ id, data, rendered }: CollectionEntry<'articles'>): ArticleEntry {
  const account = rendered?.metadata?.['account'] as Account;
  return { id, data, account, published: publicationDay(data.date) };
}

function byName<T extends RecordEntry>(records: T[]): Map<Id, T> {
  const sorted = records.sort((a, b) => compareText(sortName(a), sortName(b)) || compareText(a.id, b.id));
  return new Map(sorted.map((record) => [record.id, record]));
}

/** A name folded for sorting: the article al- does not count, as in the catalogues of libraries. */
function sortName({ data }: RecordEntry): string {
  return data.name.toLowerCase().replace(/^al[- ]/, '');
}

/** The kinds of authority, in the order in which pages list them. */
export const AUTHORITIES: readonly MentionKind[] = ['outlet', 'actor', 'place'];

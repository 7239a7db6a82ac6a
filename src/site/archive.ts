import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import {
  UncheckedContentError,
  type Archive,
  type ArticleEntry,
  type RecordEntry,
} from '../derive/archive.ts';
import { byPublication, compareText, neighbours } from '../derive/chronology.ts';
import { withStandIns } from '../derive/drafts.ts';
import { indexMentions, type MentionIndex } from '../derive/mentions.ts';
import { publicationDay } from '../derive/publication-day.ts';
import { relateArticles, type RelatedArticle } from '../derive/related.ts';
import { viewSite, type SiteView } from '../derive/site-view.ts';
import { parseAccountBody, readAccount } from '../markdown/parse-account.ts';
import type { Account, MentionKind } from '../schema/account.ts';
import {
  VOCABULARIES,
  type Codebook,
  type Instruments,
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
  /** The collection entries, for rendering their accounts. */
  entries: Map<Id, CollectionEntry<'articles'>>;
  dossiers: CollectionEntry<'dossiers'>[];
  /** The original of each article, as far as it is here. */
  originals: ArticleOriginals;
}

// Keyed by the text, so that `npm run dev` parses only the account that was saved.
const accounts = new Map<string, Account>();
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
  if (site === undefined) throw new UncheckedContentError('content/site.yaml is missing. Run npm run check.');

  const archive = withStandIns({
    site,
    codebook: await readCodebook(),
    articles: articles.map(articleEntry).sort(byPublication),
    records: {
      actor: byName(actors.map(({ id, data }) => ({ authority: 'actor', id, data }))),
      place: byName(places.map(({ id, data }) => ({ authority: 'place', id, data }))),
      outlet: byName(outlets.map(({ id, data }) => ({ authority: 'outlet', id, data }))),
    },
  });
  return {
    archive,
    site: viewSite(site),
    mentions: indexMentions(archive.articles),
    neighbours: neighbours(archive.articles),
    related: relateArticles(archive.articles, RELATED),
    codings: codings
      .filter(({ data }) => entries.has(data.article))
      .sort((a, b) => compareText(a.id, b.id))
      .map(({ data }) => data),
    dossiers: (await getCollection('dossiers')).sort((a, b) => compareText(a.id, b.id)),
    entries,
    originals: originalsOf(archive.articles, (await getEntry('originals', ALL_ORIGINALS))?.data.copies ?? {}),
  };
}

async function readCodebook(): Promise<Codebook> {
  const head = (await getCollection('codebook'))[0]?.data;
  const files = new Map((await getCollection('vocabularies')).map(({ id, data }) => [id, data]));
  const vocabularies = Object.fromEntries(
    VOCABULARIES.map((name): [VocabularyName, Vocabulary | undefined] => [name, files.get(name)]),
  );
  const instruments = await readInstruments();
  if (head === undefined || instruments === undefined || Object.values(vocabularies).includes(undefined)) {
    throw new UncheckedContentError('A file of content/codebook/ is missing. Run npm run check.');
  }
  return { ...head, vocabularies: vocabularies as Record<VocabularyName, Vocabulary>, instruments };
}

async function readInstruments(): Promise<Instruments | undefined> {
  const [questions, measures, speakerClasses, scale] = await Promise.all([
    getCollection('questions'),
    getCollection('measures'),
    getCollection('speakerClasses'),
    getCollection('scale'),
  ]).then((found) => found.map(([entry]) => entry?.data));
  if (
    questions === undefined ||
    measures === undefined ||
    speakerClasses === undefined ||
    scale === undefined
  ) {
    return undefined;
  }
  return { questions, measures, speakerClasses, scale } as Instruments;
}

function articleEntry({ id, data, body = '' }: CollectionEntry<'articles'>): ArticleEntry {
  const account = accounts.get(body) ?? readAccount(parseAccountBody(body));
  accounts.set(body, account);
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

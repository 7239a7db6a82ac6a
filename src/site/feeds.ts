import * as words from '#words/feeds';
import { articleOf, recordOf } from '../derive/archive.ts';
import { cardOf } from '../derive/article-card.ts';
import { newestCorrectionsFirst, viewCorrection } from '../derive/corrections.ts';
import { recordKey } from '../derive/mentions.ts';
import { toAtom, toJsonFeed, toRss, type Feed, type FeedItem } from '../export/feed.ts';
import type { MentionKind } from '../schema/account.ts';
import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import type { FeedFormat } from '../urls/urls.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import { addedDay, updatedDay } from './entry-days.ts';
import { namedEntry } from './entry-corrections.ts';
import { indexBy, keepBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** What a feed is of. */
type FeedOf =
  | { kind: 'archive' }
  | { kind: 'dossier'; id: Id }
  | { kind: 'record'; authority: MentionKind; id: Id };

/** A feed in one format. */
export interface FeedProps {
  file: 'feed';
  of: FeedOf;
  format: FeedFormat;
}

const FORMATS = { atom: toAtom, rss: toRss, json: toJsonFeed };
/** How many entries a feed has, and how many that of a record: so none grows with the archive. */
const MOST_ENTRIES = 50;
const MOST_ABOUT_RECORD = 20;

/** The feeds of the archive and its records. A record about which there is no article has none. */
export function feedFiles(loaded: LoadedArchive): SitePage<FeedProps>[] {
  const { archive } = loaded;
  const records = Object.values(archive.records).flatMap((map) => [...map.values()]);
  return [
    ...(archive.articles.length === 0 ? [] : inFormats(urls.home(), { kind: 'archive' })),
    ...records
      .filter(({ authority, id }) => hasFeed(loaded, authority, id))
      .flatMap(({ authority, id }) =>
        inFormats(urls.record(authority, id), { kind: 'record', authority, id }),
      ),
  ];
}

/** The feeds of a dossier. */
export function dossierFeeds(_: LoadedArchive, { id }: DossierEntry): SitePage<FeedProps>[] {
  return inFormats(urls.dossier(id), { kind: 'dossier', id });
}

const inFormats = (page: string, of: FeedOf): SitePage<FeedProps>[] =>
  (Object.keys(FORMATS) as FeedFormat[]).map((format) => ({
    href: urls.feed(format, page),
    props: { file: 'feed', of, format },
  }));

/** A feed as text. */
export function feedFile(loaded: LoadedArchive, { of, format }: FeedProps): string {
  return FORMATS[format](feedOf(loaded, of));
}

/** Whether there is a feed about a record: whether any article is. */
function hasFeed(loaded: LoadedArchive, authority: MentionKind, id: Id): boolean {
  return newestAbout(loaded, `${authority} ${id}`).length > 0;
}

function feedOf(loaded: LoadedArchive, of: FeedOf): Feed {
  const { site, archive } = loaded;
  switch (of.kind) {
    case 'archive':
      return {
        ...frameOf(loaded, urls.home(), urls.home()),
        title: site.title,
        description: site.tagline,
        items: withCorrections(loaded, newestEntries(loaded, ''), newestCorrections(loaded, '')),
      };
    case 'dossier': {
      const { data } = dossierOf(loaded, of.id);
      return {
        ...frameOf(loaded, urls.dossier(of.id), urls.dossier(data.formerIds?.[0] ?? of.id)),
        title: words.feedOf(data.title, site.title),
        description: data.summary,
        items: withCorrections(loaded, newestInDossier(loaded, of.id), newestCorrections(loaded, of.id)),
      };
    }
    case 'record': {
      const { data } = recordOf(archive, of.authority, of.id);
      const addressOf = (id: Id) => urls.record(of.authority, id);
      return {
        ...frameOf(loaded, addressOf(of.id), addressOf(data.formerIds?.[0] ?? of.id)),
        title: words.feedOf(data.name, site.title),
        description: words.about[of.authority](data.name),
        items: newestAbout(loaded, `${of.authority} ${of.id}`).map((id) => entryItem(loaded, id)),
      };
    }
  }
}

function frameOf({ site }: LoadedArchive, page: string, first: string) {
  const absolute = (path: string) => new URL(path, site.origin).href;
  return {
    id: absolute(first),
    page: absolute(page),
    self: {
      atom: absolute(urls.feed('atom', page)),
      rss: absolute(urls.feed('rss', page)),
      json: absolute(urls.feed('json', page)),
    },
    language: site.language,
    authors: site.editors,
    rights: site.contentLicence,
  };
}

/** The entry of an article. Its id is the first address that it had, which still leads to it. */
function entryItem(loaded: LoadedArchive, id: Id): FeedItem {
  const { data } = articleOf(loaded.archive, id);
  const { outlet } = cardOf(loaded.archive, articleOf(loaded.archive, id));
  const { origin } = loaded.site;
  return {
    id: new URL(urls.article(data.formerIds?.[0] ?? id), origin).href,
    url: new URL(urls.article(id), origin).href,
    title: words.entry(data.title, outlet.name),
    summary: data.summary,
    published: addedDay(loaded, id),
    updated: updatedDay(loaded, id),
  };
}

function correctionItem(loaded: LoadedArchive, id: Id): FeedItem[] {
  const correction = loaded.corrections.get(id)?.data;
  if (correction === undefined) return [];
  const nameOf = (entry: string) => namedEntry(loaded, entry).name;
  const { mended, place, before, after, why, date } = viewCorrection(loaded.archive, id, correction, nameOf);
  const { origin } = loaded.site;
  return [
    {
      id: `${new URL(urls.corrections(), origin).href}#correction-${id}`,
      // The list of corrections has pages, and a correction moves on; the article shows it for good.
      url: new URL(
        'entry' in mended
          ? (namedEntry(loaded, mended.entry).href ?? urls.corrections())
          : urls.article(mended.id),
        origin,
      ).href,
      title: words.correction('entry' in mended ? mended.name : mended.title),
      summary: words.corrected(place, before, after, why),
      published: date,
      updated: date,
    },
  ];
}

/** Entries and corrections together, newest first. */
function withCorrections(
  loaded: LoadedArchive,
  entries: readonly Id[],
  corrections: readonly Id[],
): FeedItem[] {
  return [
    ...entries.map((id) => entryItem(loaded, id)),
    ...corrections.flatMap((id) => correctionItem(loaded, id)),
  ]
    .sort((a, b) => compareText(b.published, a.published) || compareText(a.id, b.id))
    .slice(0, MOST_ENTRIES);
}

/** The day when each article was added. */
const addedDays = keepBy(
  () => '',
  (loaded) => new Map(loaded.archive.articles.map(({ id }) => [id, addedDay(loaded, id)])),
);

/** The articles that were added last, those of one day by id. */
function newestOf(loaded: LoadedArchive, ids: Iterable<Id>, most: number): Id[] {
  const days = addedDays(loaded, undefined);
  const shown = [...new Set(ids)].filter((id) => days.has(id));
  return shown
    .sort((a, b) => compareText(days.get(b) ?? '', days.get(a) ?? '') || compareText(a, b))
    .slice(0, most);
}

const newestEntries = indexBy('newest-entries', (loaded) =>
  newestOf(
    loaded,
    loaded.archive.articles.map(({ id }) => id),
    MOST_ENTRIES,
  ),
);
const newestInDossier = indexBy('newest-in-dossier', (loaded, id) =>
  newestOf(loaded, dossierOf(loaded, id).data.articles, MOST_ENTRIES),
);
const newestAbout = indexBy('newest-about', (loaded, key) => {
  const [authority, id] = key.split(' ') as [MentionKind, Id];
  const { mentions, published, republished } = loaded.records;
  const ids =
    authority === 'outlet'
      ? [...(published.get(id) ?? []), ...(republished.get(id) ?? [])]
      : (mentions.get(recordKey(authority, id)) ?? []).map(({ article }) => article);
  return newestOf(loaded, ids, MOST_ABOUT_RECORD);
});
/** The latest corrections, of the articles of a dossier if the key is its id. */
const newestCorrections = indexBy('newest-corrections', (loaded, dossier) => {
  const articles = dossier === '' ? undefined : new Set(dossierOf(loaded, dossier).data.articles);
  return newestCorrectionsFirst(loaded.corrections.values())
    .filter(
      ({ data: { article = '', entry } }) =>
        articles === undefined || articles.has(article) || entry === `dossiers/${dossier}`,
    )
    .slice(0, MOST_ENTRIES)
    .map(({ id }) => id);
});

import { comma } from '#words/language';
import * as words from '#words/records';
import type { MentionKind } from '../schema/account.ts';
import { CITED_MEDIUM } from '../schema/actor.ts';
import type { VocabularyName } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { UNIDENTIFIED } from '../schema/outlet.ts';
import type { Ownership } from '../schema/ownership.ts';
import type { Place } from '../schema/place.ts';
import { articleOf, recordOf, termOf, type Archive, type RecordEntry } from './archive.ts';
import { cardOf, type ArticleCard, type RecordLink } from './article-card.ts';
import type { ListPage } from './article-list.ts';
import { unnamedIn, type HeardIn } from './heard-in.ts';
import {
  companionsOf,
  indexMentions,
  recordKey,
  sentencesWith,
  type MentioningArticle,
  type MentionIndex,
} from './mentions.ts';

/** A sentence split at the mentions of one record, so that a page can highlight them. */
export interface MarkedSentence {
  paragraph: number;
  /** Who else is heard in its paragraph, by name: it may be in their words. */
  heard: readonly string[];
  parts: { text: string; isMention: boolean }[];
}

/** An article that mentions a record, with the sentences that do. */
export interface MentioningArticleView {
  card: ArticleCard;
  /** The first of the sentences, on the first page of a record; further pages only link to paragraphs. */
  sentences: MarkedSentence[];
  /** The first paragraphs of which no sentence is shown, and how many more there are. */
  paragraphs: readonly number[];
  more: number;
}

/** A record mentioned in the same paragraphs as another. */
export interface CompanionView extends RecordLink {
  authority: MentionKind;
  paragraphs: number;
  articles: number;
}

/** The newest articles of an outlet, and its total number of articles. */
export interface OutletArticles {
  cards: ArticleCard[];
  total: number;
}

/** An identifier of a record, with a URL where it can be checked. */
export interface AuthorityLink {
  label: string;
  text: string;
  href: string;
}

/** Everything that the page of a record shows. */
export interface RecordView {
  authority: MentionKind;
  id: Id;
  name: string;
  aliases: string[];
  kind: string;
  description: string;
  parent: RecordLink | undefined;
  parts: RecordLink[];
  /** Set for an outlet whose country is known. */
  country: string | undefined;
  /** Who owns or funds an outlet or a cited medium; without a source, a note that this could not be established. */
  ownership: Ownership | { text: string } | undefined;
  coordinates: { text: string; precision: string; source: string } | undefined;
  identifiers: AuthorityLink[];
  /** Articles that an outlet published or republished, newest first; empty for actors and places. */
  published: OutletArticles;
  republished: OutletArticles;
  /** The articles on this page that mention it, newest first. */
  mentions: ListPage<MentioningArticleView>;
  /** Only on the first page. */
  companions: CompanionView[];
  /** Those that share the most paragraphs with it, even if they are more than are listed; empty if there are none. */
  closest: { names: string[]; paragraphs: number };
}

/** The vocabulary with the kinds of each authority's records. */
export const KIND_VOCABULARY = {
  actor: 'actor-kinds',
  place: 'place-kinds',
  outlet: 'outlet-kinds',
} satisfies Record<MentionKind, VocabularyName>;

const COMPANIONS = 12;
/** How many articles of an outlet its page lists. */
const OUTLET_ARTICLES = 20;
/** How many articles are on the first page of a record, with sentences, and on each further one, without. */
const FIRST_PAGE = 16;
const FURTHER_PAGE = 100;
/** The approximate number of sentences on the first page, and the minimum and maximum per article. */
const SENTENCES = 30;
const LEAST_SENTENCES = 2;
const MOST_SENTENCES = 6;
/** How many further paragraphs of an article are linked to on the first page, and how many paragraphs on other pages. */
const MORE_PARAGRAPHS = 8;
const PARAGRAPHS_ALONE = 3;

/** The data of the whole archive that the pages of records need, computed once. */
export interface RecordIndexes {
  mentions: MentionIndex;
  /** The records below each record, by its key, ordered by name. */
  parts: ReadonlyMap<string, readonly Id[]>;
  /** The articles that each outlet published and republished, newest first. */
  published: ReadonlyMap<Id, readonly Id[]>;
  republished: ReadonlyMap<Id, readonly Id[]>;
}

/** Computes what the pages of records need from the whole archive. */
export function indexRecords({ articles, records }: Archive): RecordIndexes {
  const newestFirst = articles.toReversed();
  const all = Object.values(records).flatMap((ofKind) => [...ofKind.values()]);
  return {
    mentions: indexMentions(newestFirst),
    parts: idsBy(all, ({ authority, data }) => data.parent && recordKey(authority, data.parent)),
    published: idsBy(newestFirst, ({ data }) => data.outlet),
    republished: idsBy(newestFirst, ({ data }) => data.republisher),
  };
}

function idsBy<T extends { id: Id }>(entries: readonly T[], keyOf: (entry: T) => string | undefined) {
  const ids = new Map<string, Id[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const known = ids.get(key);
    if (known === undefined) ids.set(key, [entry.id]);
    else known.push(entry.id);
  }
  return ids;
}

/** The number of pages of a record that this many articles mention. */
export function pagesOfRecord(articles: number): number {
  return 1 + Math.max(0, Math.ceil((articles - FIRST_PAGE) / FURTHER_PAGE));
}

/** Builds a page of a record, counted from 1. Throws `UncheckedContentError` for ids that do not exist. */
export function viewRecord(
  archive: Archive,
  indexes: RecordIndexes,
  { authority, id }: Pick<RecordEntry, 'authority' | 'id'>,
  number = 1,
  heardIn: HeardIn = () => [],
): RecordView {
  const record: RecordEntry = recordOf(archive, authority, id);
  const { data } = record;
  const key = recordKey(authority, id);
  return {
    authority,
    id,
    name: data.name,
    aliases: data.aliases,
    kind: termOf(archive, KIND_VOCABULARY[authority], data.kind).label,
    description: data.description,
    parent: data.parent === undefined ? undefined : linkTo(recordOf(archive, authority, data.parent)),
    parts: (indexes.parts.get(key) ?? []).map((part) => linkTo(recordOf(archive, authority, part))),
    country: record.authority === 'outlet' ? record.data.country : undefined,
    ownership: ownershipOf(record),
    coordinates: record.authority === 'place' ? viewCoordinates(archive, record.data) : undefined,
    identifiers: identifiersOf(record),
    published: outletArticles(archive, authority === 'outlet' ? indexes.published.get(id) : undefined),
    republished: outletArticles(archive, authority === 'outlet' ? indexes.republished.get(id) : undefined),
    mentions: mentionsOn(archive, indexes.mentions.get(key) ?? [], record, { number, heardIn }),
    ...companionsOn(archive, indexes.mentions, record, number),
  };
}

function companionsOn(
  archive: Archive,
  mentions: MentionIndex,
  record: RecordEntry,
  number: number,
): Pick<RecordView, 'companions' | 'closest'> {
  const all = number > 1 ? [] : companionsOf(archive, mentions, record, Number.POSITIVE_INFINITY);
  const most = all[0]?.paragraphs ?? 0;
  return {
    companions: all.slice(0, COMPANIONS).map((companion) => ({
      ...linkTo(companion.record),
      authority: companion.record.authority,
      paragraphs: companion.paragraphs,
      articles: companion.articles,
    })),
    closest: {
      names: all.flatMap(({ record: { data }, paragraphs }) => (paragraphs === most ? [data.name] : [])),
      paragraphs: most,
    },
  };
}

function mentionsOn(
  archive: Archive,
  mentions: readonly MentioningArticle[],
  { authority, id }: RecordEntry,
  { number, heardIn }: { number: number; heardIn: HeardIn },
): ListPage<MentioningArticleView> {
  const start = number === 1 ? 0 : FIRST_PAGE + (number - 2) * FURTHER_PAGE;
  const onPage = mentions.slice(start, number === 1 ? FIRST_PAGE : start + FURTHER_PAGE);
  const share = Math.floor(SENTENCES / onPage.length);
  const most = number === 1 ? Math.min(Math.max(share, LEAST_SENTENCES), MOST_SENTENCES) : 0;
  const linked = number === 1 ? MORE_PARAGRAPHS : PARAGRAPHS_ALONE;
  return {
    number,
    last: pagesOfRecord(mentions.length),
    total: mentions.length,
    items: onPage.map(({ article: articleId, paragraphs }) => {
      const article = articleOf(archive, articleId);
      const shown = most === 0 ? [] : sentencesWith(article, authority, id).slice(0, most);
      const seen = new Set(shown.map(({ paragraph }) => paragraph));
      const rest = paragraphs.filter((paragraph) => !seen.has(paragraph));
      return {
        card: cardOf(archive, article),
        paragraphs: rest.slice(0, linked),
        more: Math.max(0, rest.length - linked),
        sentences: shown.map(({ paragraph, sentence }) => ({
          paragraph,
          heard: unnamedIn(sentence, heardIn(articleId, paragraph)),
          parts: markMentions(
            sentence.text,
            sentence.mentions.filter((m) => m.kind === authority && m.id === id),
          ),
        })),
      };
    }),
  };
}

function linkTo({ id, data }: RecordEntry): RecordLink {
  return { id, name: data.name };
}

function outletArticles(archive: Archive, ids: readonly Id[] = []): OutletArticles {
  return {
    cards: ids.slice(0, OUTLET_ARTICLES).map((id) => cardOf(archive, articleOf(archive, id))),
    total: ids.length,
  };
}

/** Who owns or funds an outlet or a cited medium, or that this is not known; `undefined` for other records. */
export function ownershipOf({ authority, data }: RecordEntry): Ownership | { text: string } | undefined {
  if (authority === 'place') return undefined;
  if (data.ownership !== undefined) return data.ownership;
  if (authority === 'actor' && data.kind !== CITED_MEDIUM) return undefined;
  return { text: data.kind === UNIDENTIFIED ? words.ownerOfUnidentified : words.ownerUnknown };
}

function viewCoordinates(archive: Archive, { coordinates }: Place) {
  if (coordinates === undefined) return undefined;
  const { lat, lon, precision, source } = coordinates;
  const { north, south, east, west } = words.directions;
  const degrees = (value: number, positive: string, negative: string) =>
    words.degreesTo(Math.abs(value).toFixed(3), value < 0 ? negative : positive);
  return {
    text: [degrees(lat, north, south), degrees(lon, east, west)].join(comma),
    precision: termOf(archive, 'precisions', precision).label,
    source,
  };
}

function identifiersOf(record: RecordEntry): AuthorityLink[] {
  const links: AuthorityLink[] = [];
  const { wikidata } = record.data;
  if (wikidata !== undefined) {
    links.push({ label: 'Wikidata', text: wikidata, href: `https://www.wikidata.org/wiki/${wikidata}` });
  }
  if (record.authority === 'place' && record.data.geonames !== undefined) {
    const { geonames } = record.data;
    links.push({ label: 'GeoNames', text: geonames, href: `https://www.geonames.org/${geonames}` });
  }
  if (record.authority === 'outlet' && record.data.url !== undefined) {
    links.push({ label: words.website, text: new URL(record.data.url).hostname, href: record.data.url });
  }
  return links;
}

function markMentions(text: string, mentions: readonly { text: string; start: number }[]) {
  const parts: { text: string; isMention: boolean }[] = [];
  let end = 0;
  for (const mention of mentions) {
    parts.push(
      { text: text.slice(end, mention.start), isMention: false },
      { text: mention.text, isMention: true },
    );
    end = mention.start + mention.text.length;
  }
  parts.push({ text: text.slice(end), isMention: false });
  return parts.filter((part) => part.text !== '');
}

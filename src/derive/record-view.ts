import type { MentionKind } from '../schema/account.ts';
import { CITED_MEDIUM } from '../schema/actor.ts';
import type { VocabularyName } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { UNIDENTIFIED } from '../schema/outlet.ts';
import type { Ownership } from '../schema/ownership.ts';
import type { Place } from '../schema/place.ts';
import { recordOf, termOf, type Archive, type ArticleEntry, type RecordEntry } from './archive.ts';
import { cardOf, type ArticleCard, type RecordLink } from './article-card.ts';
import { companionsOf, recordKey, type MentionIndex } from './mentions.ts';

/** A sentence split at the mentions of one record, so that a page can mark them. */
export interface MarkedSentence {
  paragraph: number;
  parts: { text: string; isMention: boolean }[];
}

/** An article that mentions a record, with its sentences. */
export interface MentioningArticleView {
  card: ArticleCard;
  sentences: MarkedSentence[];
}

/** A record mentioned in the same paragraphs as another. */
export interface CompanionView extends RecordLink {
  authority: MentionKind;
  paragraphs: number;
  articles: number;
}

/** A fact about a record with a URL where it can be checked. */
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
  /** Of an outlet whose country is known. */
  country: string | undefined;
  /** Who owns or funds an outlet or a cited medium; without a source, that this could not be established. */
  ownership: Ownership | { text: string } | undefined;
  coordinates: { text: string; precision: string; source: string } | undefined;
  identifiers: AuthorityLink[];
  /** Articles that an outlet published or republished; empty for actors and places. */
  published: ArticleCard[];
  republished: ArticleCard[];
  mentions: MentioningArticleView[];
  companions: CompanionView[];
}

/** The vocabulary that holds the kinds of each authority's records. */
export const KIND_VOCABULARY = {
  actor: 'actor-kinds',
  place: 'place-kinds',
  outlet: 'outlet-kinds',
} satisfies Record<MentionKind, VocabularyName>;

const COMPANIONS = 12;

/** Works out the page of a record. Throws `UncheckedContentError` for ids that do not exist. */
export function viewRecord(archive: Archive, mentions: MentionIndex, record: RecordEntry): RecordView {
  const { authority, id, data } = record;
  return {
    authority,
    id,
    name: data.name,
    aliases: data.aliases,
    kind: termOf(archive, KIND_VOCABULARY[authority], data.kind).label,
    description: data.description,
    parent: data.parent === undefined ? undefined : linkTo(recordOf(archive, authority, data.parent)),
    parts: [...archive.records[authority].values()].filter((other) => other.data.parent === id).map(linkTo),
    country: record.authority === 'outlet' ? record.data.country : undefined,
    ownership: ownershipOf(record),
    coordinates: record.authority === 'place' ? viewCoordinates(archive, record.data) : undefined,
    identifiers: identifiersOf(record),
    published: cards(archive, (article) => authority === 'outlet' && article.data.outlet === id),
    republished: cards(archive, (article) => authority === 'outlet' && article.data.republisher === id),
    mentions: (mentions.get(recordKey(authority, id)) ?? []).map(({ article, sentences }) => ({
      card: cardOf(archive, article),
      sentences: sentences.map(({ paragraph, sentence }) => ({
        paragraph,
        parts: markMentions(
          sentence.text,
          sentence.mentions.filter((m) => m.kind === authority && m.id === id),
        ),
      })),
    })),
    companions: companionsOf(archive, mentions, record, COMPANIONS).map((companion) => ({
      ...linkTo(companion.record),
      authority: companion.record.authority,
      paragraphs: companion.paragraphs,
      articles: companion.articles,
    })),
  };
}

function linkTo({ id, data }: RecordEntry): RecordLink {
  return { id, name: data.name };
}

function cards(archive: Archive, isWanted: (article: ArticleEntry) => boolean): ArticleCard[] {
  return archive.articles.filter(isWanted).map((article) => cardOf(archive, article));
}

function ownershipOf({ authority, data }: RecordEntry) {
  if (authority === 'place') return undefined;
  if (data.ownership !== undefined) return data.ownership;
  const isAsked = authority === 'outlet' ? data.kind !== UNIDENTIFIED : data.kind === CITED_MEDIUM;
  return isAsked ? { text: 'Who owns or funds it could not be established.' } : undefined;
}

function viewCoordinates(archive: Archive, { coordinates }: Place) {
  if (coordinates === undefined) return undefined;
  const { lat, lon, precision, source } = coordinates;
  const degrees = (value: number, [positive, negative]: [string, string]) =>
    `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`;
  return {
    text: `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`,
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
    links.push({ label: 'Website', text: new URL(record.data.url).hostname, href: record.data.url });
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

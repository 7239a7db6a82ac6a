import type { Author } from '../../schema/author.ts';
import { TYPE_NAMES, type CitedItem } from '../cited-item.ts';
import { oneOrMore, schemaDate, type StructuredNode, type StructuredReference } from './node.ts';
import { recordInShort, type DescribedRecord } from './records.ts';

/** A record that an account mentions, with the number of sentences that do. */
export interface AccountMention {
  record: DescribedRecord;
  sentences: number;
}

/** An article as its outlet published it, and who published it. */
export interface DescribedSource {
  item: CitedItem;
  /** The absolute address of the archive's page of the article. */
  page: string;
  /** Left out if nobody knows. */
  publisher?: DescribedRecord | undefined;
  republisher?: DescribedRecord | undefined;
}

/** The archive's account of an article. All addresses are absolute. */
export interface DescribedAccount {
  item: CitedItem;
  source: DescribedSource;
  /** The day of the last change, `YYYY-MM-DD`. */
  changed: string;
  mentions: readonly AccountMention[];
  paragraphs: number;
}

/** How many records an account is about at most, and how many of its sentences mention each. */
const ABOUT = { most: 3, sentences: 3 };
/** How many records are described in all: fewer for a long account, which fills its page (bench/budgets.ts). */
const DESCRIBED = { usual: 20, long: 7 };
/** The number of paragraphs of an account above which it is long. */
const LONG = 30;

/** The identifier of an article as published: its own address, or a place on the archive's page where that is not known. */
export function sourceReference({ item, page }: Pick<DescribedSource, 'item' | 'page'>): StructuredReference {
  return { '@id': item.url ?? `${page}#original` };
}

/** An article as its outlet published it. A date that was inferred, or that schema.org cannot hold, is left out. */
export function sourceNode(source: DescribedSource): StructuredNode {
  const { item, publisher, republisher } = source;
  return {
    '@type': TYPE_NAMES[item.type].schema,
    ...sourceReference(source),
    headline: item.title,
    inLanguage: item.language,
    author: oneOrMore(item.authors.map(authorNode)),
    datePublished: item.date?.isStated === true ? schemaDate(item.date.edtf) : undefined,
    publisher: publisher && organisation(publisher),
    publication: republisher && { '@type': 'PublicationEvent', publishedBy: organisation(republisher) },
  };
}

/**
 * The archive's account of an article, told apart from the article: a text of its own, which is based on it. The records that most of its
 * sentences mention are what it is about. Of the others it names those that have an identifier elsewhere first, then by the number of
 * sentences, and not all if they are many: the table of mentions among the open data has all.
 */
export function accountNode(account: DescribedAccount): StructuredNode {
  const { item, source, changed, mentions, paragraphs } = account;
  const often = mentions.toSorted((one, other) => other.sentences - one.sentences);
  const about = often.filter(({ sentences }) => sentences >= ABOUT.sentences).slice(0, ABOUT.most);
  const others = often.filter((mention) => !about.includes(mention));
  const named = [...others.filter(isIdentified), ...others.filter((mention) => !isIdentified(mention))];
  const most = paragraphs > LONG ? DESCRIBED.long : DESCRIBED.usual;
  return {
    '@type': 'Article',
    '@id': `${source.page}#account`,
    mainEntityOfPage: source.page,
    headline: item.title,
    inLanguage: item.language,
    datePublished: item.date?.edtf,
    dateModified: changed,
    author: oneOrMore(item.authors.map(editorNode)),
    publisher: { '@type': 'Organization', name: item.outlet },
    isBasedOn: sourceNode(source),
    about: oneOrMore(about.map(nameOf)),
    mentions: oneOrMore(named.slice(0, most - about.length).map(nameOf)),
  };
}

/** What has an identifier elsewhere needs none of ours, and a page is lighter without. */
function nameOf({ record }: AccountMention): StructuredNode {
  const { '@id': id, ...named } = recordInShort(record);
  return named['sameAs'] === undefined ? { ...named, '@id': id } : named;
}

const isIdentified = ({ record }: AccountMention) => recordInShort(record)['sameAs'] !== undefined;

/** The editors of an archive are a group, unless they are listed as a person. */
function editorNode(author: Author): StructuredNode {
  return 'name' in author ? { '@type': 'Organization', name: author.name } : personNode(author);
}

/** Whether a name of one part is of a person or of a group, nobody knows: schema.org takes a text for an author, too. */
function authorNode(author: Author): StructuredNode | string {
  return 'name' in author ? author.name : personNode(author);
}

function personNode({ family, given }: Extract<Author, { family: string }>): StructuredNode {
  return { '@type': 'Person', name: `${given} ${family}`, givenName: given, familyName: family };
}

function organisation(record: DescribedRecord): StructuredNode {
  const { '@type': type, name, sameAs } = recordInShort(record);
  return { '@type': type, name, sameAs, url: record.authority === 'outlet' ? record.data.url : undefined };
}

import { compareText } from '../schema/compare-text.ts';
import type { MentionKind, Sentence } from '../schema/account.ts';
import type { Id } from '../schema/id.ts';
import type { Archive, ArticleEntry, RecordEntry } from './archive.ts';

/** A sentence of an account that mentions a record. */
export interface MentioningSentence {
  paragraph: number;
  sentence: Sentence;
}

/** An article that mentions a record, with the sentences that do, in their order. */
export interface MentioningArticle {
  article: ArticleEntry;
  sentences: MentioningSentence[];
}

/** Which articles mention each record, by `recordKey`; articles in the order of time. */
export type MentionIndex = ReadonlyMap<string, MentioningArticle[]>;

/** A record that is mentioned together with another one. */
export interface Companion {
  record: RecordEntry;
  /** Paragraphs of accounts that mention both. */
  paragraphs: number;
  /** Articles with such a paragraph. */
  articles: number;
}

/** The key of a record in a `MentionIndex`. */
export function recordKey(authority: MentionKind, id: Id): string {
  return `${authority}:${id}`;
}

/** Reads the mentions of all accounts, once for the whole archive. */
export function indexMentions(articles: readonly ArticleEntry[]): MentionIndex {
  const index = new Map<string, MentioningArticle[]>();
  for (const article of articles) {
    for (const paragraph of article.account.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const keys = new Set(sentence.mentions.map(({ kind, id }) => recordKey(kind, id)));
        for (const key of keys) add(index, key, article, { paragraph: paragraph.number, sentence });
      }
    }
  }
  return index;
}

function add(
  index: Map<string, MentioningArticle[]>,
  key: string,
  article: ArticleEntry,
  found: MentioningSentence,
) {
  const entries = index.get(key) ?? [];
  const last = entries.at(-1);
  if (last?.article === article) last.sentences.push(found);
  else entries.push({ article, sentences: [found] });
  index.set(key, entries);
}

/**
 * What is mentioned in the same paragraphs as a record: most shared paragraphs first, then most articles, then by
 * name; at most `limit` records.
 */
export function companionsOf(
  archive: Archive,
  index: MentionIndex,
  record: RecordEntry,
  limit: number,
): Companion[] {
  const self = recordKey(record.authority, record.id);
  const counts = new Map<string, { paragraphs: number; articles: Set<Id> }>();
  for (const { article, sentences } of index.get(self) ?? []) {
    for (const number of new Set(sentences.map(({ paragraph }) => paragraph))) {
      for (const key of mentionedIn(article, number)) {
        if (key === self) continue;
        const count = counts.get(key) ?? { paragraphs: 0, articles: new Set() };
        count.paragraphs += 1;
        count.articles.add(article.id);
        counts.set(key, count);
      }
    }
  }
  return [...counts]
    .map(([key, { paragraphs, articles }]) => ({
      record: recordByKey(archive, key),
      paragraphs,
      articles: articles.size,
    }))
    .sort(
      (a, b) =>
        b.paragraphs - a.paragraphs ||
        b.articles - a.articles ||
        compareText(a.record.data.name, b.record.data.name),
    )
    .slice(0, limit);
}

function mentionedIn(article: ArticleEntry, number: number): Set<string> {
  const sentences = article.account.paragraphs[number - 1]?.sentences ?? [];
  return new Set(sentences.flatMap(({ mentions }) => mentions.map(({ kind, id }) => recordKey(kind, id))));
}

function recordByKey(archive: Archive, key: string): RecordEntry {
  const [authority, id] = key.split(':') as [MentionKind, Id];
  const record = archive.records[authority].get(id);
  if (record === undefined) throw new Error(`The mention index knows ${key}, the archive does not.`);
  return record;
}

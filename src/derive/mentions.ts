import type { MentionKind, AccountSentence } from '../schema/account.ts';
import type { Id } from '../schema/id.ts';
import { recordOf, type Archive, type ArticleEntry, type RecordEntry } from './archive.ts';
import { compareNames } from './compare-names.ts';

/** A sentence of an account that mentions a record. */
export interface MentioningSentence {
  paragraph: number;
  sentence: AccountSentence;
}

/** An article that mentions a record, with the numbers of the paragraphs that mention it. */
export interface MentioningArticle {
  article: Id;
  paragraphs: readonly number[];
}

/** The articles that mention each record, by `recordKey`, in the order of the list that was read. */
export type MentionIndex = ReadonlyMap<string, readonly MentioningArticle[]>;

/** A record that is mentioned together with another one. */
export interface Companion {
  record: RecordEntry;
  /** The number of paragraphs in accounts that mention both. */
  paragraphs: number;
  /** The number of articles with such a paragraph. */
  articles: number;
}

/** The key of a record in a `MentionIndex`. */
export function recordKey(authority: MentionKind, id: Id): string {
  return `${authority}:${id}`;
}

/** Reads the mentions of all accounts, once for the whole archive. */
export function indexMentions(articles: readonly Pick<ArticleEntry, 'id' | 'outline'>[]): MentionIndex {
  const index = new Map<string, MentioningArticle[]>();
  for (const { id, outline } of articles) {
    for (const [key, paragraphs] of outline.mentioned) {
      const entries = index.get(key);
      if (entries === undefined) index.set(key, [{ article: id, paragraphs }]);
      else entries.push({ article: id, paragraphs });
    }
  }
  return index;
}

/** The sentences of an account that mention a record, in order. */
export function sentencesWith(
  { account, outline }: Pick<ArticleEntry, 'account' | 'outline'>,
  authority: MentionKind,
  id: Id,
): MentioningSentence[] {
  const wanted = recordKey(authority, id);
  const [, numbers = []] = outline.mentioned.find(([key]) => key === wanted) ?? [];
  return numbers.flatMap((number) =>
    (account.paragraphs[number - 1]?.sentences ?? [])
      .filter(({ mentions }) => mentions.some((mention) => mention.kind === authority && mention.id === id))
      .map((sentence) => ({ paragraph: number, sentence })),
  );
}

/** How often another record is mentioned in the same paragraphs as a record: its key, the number of paragraphs, the number of articles. */
export type CompanionCount = readonly [key: string, paragraphs: number, articles: number];

/** Counts the records mentioned in the same paragraphs as a record, in no particular order. */
function countCompanions(
  articlesById: ReadonlyMap<Id, Pick<ArticleEntry, 'outline'>>,
  index: MentionIndex,
  self: string,
): CompanionCount[] {
  const counts = new Map<string, { paragraphs: number; articles: number }>();
  for (const { article, paragraphs } of index.get(self) ?? []) {
    const own = new Set(paragraphs);
    for (const [key, numbers] of articlesById.get(article)?.outline.mentioned ?? []) {
      if (key === self) continue;
      const shared = numbers.reduce((sum, number) => (own.has(number) ? sum + 1 : sum), 0);
      if (shared === 0) continue;
      const count = counts.get(key) ?? { paragraphs: 0, articles: 0 };
      counts.set(key, { paragraphs: count.paragraphs + shared, articles: count.articles + 1 });
    }
  }
  return [...counts].map(([key, { paragraphs, articles }]) => [key, paragraphs, articles] as const);
}

/**
 * The records mentioned in the same paragraphs as a record: most shared paragraphs first, then most articles, then by
 * name; at most `limit` records.
 */
export function companionsOf(
  archive: Archive,
  index: MentionIndex,
  record: Pick<RecordEntry, 'authority' | 'id'>,
  limit: number,
): Companion[] {
  const counts = countCompanions(archive.articlesById, index, recordKey(record.authority, record.id));
  return counts
    .map(([key, paragraphs, articles]) => ({ record: recordByKey(archive, key), paragraphs, articles }))
    .sort(
      (a, b) =>
        b.paragraphs - a.paragraphs ||
        b.articles - a.articles ||
        compareNames(a.record.data.name, b.record.data.name),
    )
    .slice(0, limit);
}

function recordByKey(archive: Archive, key: string): RecordEntry {
  const [authority, id] = key.split(':') as [MentionKind, Id];
  return recordOf(archive, authority, id);
}

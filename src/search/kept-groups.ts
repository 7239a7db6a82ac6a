import { correct, type Correction, type Suggest } from './correct.ts';
import { RECORD_KINDS } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { documentsOf } from './index-files/postings.ts';
import { writeGroup } from './loosen.ts';
import { isNamed, mostWords } from './most-words.ts';
import { namedDocuments } from './named-documents.ts';
import { withNearNames } from './near-names.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** A query with what was made of its words. */
export interface CorrectedQuery {
  query: ResolvedQuery;
  corrections: Correction[];
  /** Set if a part of it would find somebody or something else. */
  isDoubted?: true;
}

/** The query with other words and names in place of those that the index does not have, or not together. */
export async function correctAll(
  reader: IndexReader,
  read: ResolvedQuery,
  suggest: Suggest,
): Promise<CorrectedQuery> {
  const { query, corrections } = await correct(reader, read, suggest);
  if (hasAll(reader, query)) return { query, corrections };
  const near = await withNearNames(reader, query.groups, suggest);
  const widened = { ...query, groups: near.groups };
  if (near.corrections.length > 0 && hasAll(reader, widened))
    return { query: widened, corrections: [...corrections, ...near.corrections] };
  return (await isDoubted(reader, query, corrections))
    ? { query: read, corrections: corrections.map(asOffer), isDoubted: true }
    : { query, corrections };
}

/**
 * The query's groups that an article has all at once: all of them, or as many as possible, and what was dropped, as written. All are kept
 * where a record has them, as the name of an actor; not where only a question or a dossier has, since whoever asks it wants articles that
 * answer.
 */
export function keepMost(
  reader: IndexReader,
  { query, isDoubted }: Pick<CorrectedQuery, 'query' | 'isDoubted'>,
): { groups: ResolvedGroup[]; dropped: string[] } {
  const { groups } = query;
  if (groups.length < 2 || isDoubted === true || hasAll(reader, query)) return { groups, dropped: [] };
  const excluded = excludedBy(query);
  const kept = mostWords(
    groups,
    (document) => reader.kindOf(document) === 'article' && !excluded.has(document),
  );
  const dropped = groups.filter((group) => !kept.includes(group));
  return kept.length === 0
    ? { groups, dropped: [] }
    : { groups: kept, dropped: dropped.map(({ parts }) => writeGroup(parts.map(({ part }) => part))) };
}

/** The documents that have what must be absent. */
export function excludedBy({ without }: ResolvedQuery): Set<number> {
  return new Set(without.flatMap(({ postings }) => [...documentsOf(postings)]));
}

/** Whether an article or a record has all that a query asks for, and nothing of what must be absent. */
function hasAll(reader: IndexReader, query: ResolvedQuery): boolean {
  const [first, ...others] = query.groups.map(({ documents }) => documents);
  const excluded = excludedBy(query);
  const isFound = (document: number) => {
    const kind = reader.kindOf(document);
    return (kind === 'article' || RECORD_KINDS.includes(kind)) && !excluded.has(document);
  };
  return [...(first ?? [])].some(
    (document) => others.every((documents) => documents.has(document)) && isFound(document),
  );
}

/**
 * Whether what would be kept of a query is somebody else, beside a word that nothing has and that is none of English: a name that may be
 * another, or a part of names but none as a whole. "Saddam Hussein" is nobody called Husseini, "Ahmed Chalabi" no other Ahmed.
 */
async function isDoubted(
  reader: IndexReader,
  query: ResolvedQuery,
  corrections: readonly Correction[],
): Promise<boolean> {
  const { groups: kept } = keepMost(reader, { query });
  const dropped = query.groups.filter((group) => !kept.includes(group));
  const isWord = ({ parts }: ResolvedGroup) => reader.isOrdinary(tokenOf(parts));
  const unknown = dropped.filter(
    ({ parts, documents }) => documents.size === 0 && parts[0]?.part.kind === 'word',
  );
  if (unknown.length === 0 || (await Promise.all(unknown.map(isWord))).every((isOrdinary) => isOrdinary))
    return false;
  const doubtful = new Set(corrections.flatMap((each) => (each.isDoubtful === true ? [each.instead] : [])));
  if (kept.every(({ parts }) => doubtful.has(parts[0]?.part.written))) return true;
  if (!kept.every(isNamed) || (await Promise.all(kept.map(isWord))).includes(true)) return false;
  return (await namedDocuments(reader, kept, RECORD_KINDS, true)).length === 0;
}

const tokenOf = (parts: ResolvedGroup['parts']): string => parts[0]?.part.tokens[0]?.[0] ?? '';

/** A correction that is not made, but offered. */
function asOffer({ written, instead, others }: Correction): Correction {
  return { written, instead: undefined, others: instead === undefined ? others : [instead, ...others] };
}

import { correct, type Correction, type Suggest } from './correct.ts';
import { RECORD_KINDS } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { documentsOf } from './index-files/postings.ts';
import { writeGroup } from './loosen.ts';
import { mostWords } from './most-words.ts';
import { withNearNames } from './near-names.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** The query with other words and names in place of those that the index does not have, or not together. */
export async function correctAll(
  reader: IndexReader,
  read: ResolvedQuery,
  suggest: Suggest,
): Promise<{ query: ResolvedQuery; corrections: Correction[] }> {
  const { query, corrections } = await correct(reader, read, suggest);
  if (hasAll(reader, query)) return { query, corrections };
  const near = await withNearNames(reader, query.groups, suggest);
  const widened = { ...query, groups: near.groups };
  if (near.corrections.length > 0 && hasAll(reader, widened))
    return { query: widened, corrections: [...corrections, ...near.corrections] };
  return (await isDoubted(reader, query, corrections))
    ? { query: read, corrections: corrections.map(asOffer) }
    : { query, corrections };
}

/**
 * The query's groups that an article has all at once: all of them, or as many as possible, and what was dropped, as written. All are kept
 * where a record has them, as the name of an actor; not where only a question or a dossier has, since whoever asks it wants articles that
 * answer.
 */
export function keepMost(
  reader: IndexReader,
  query: ResolvedQuery,
): { groups: ResolvedGroup[]; dropped: string[] } {
  const { groups } = query;
  if (groups.length < 2 || hasAll(reader, query)) return { groups, dropped: [] };
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
 * Whether all that would be kept of a query is a name that may be another, beside a word that nothing has and that is none of English:
 * "Saddam Hussein" is nobody called Husseini.
 */
async function isDoubted(
  reader: IndexReader,
  query: ResolvedQuery,
  corrections: readonly Correction[],
): Promise<boolean> {
  const { groups: kept } = keepMost(reader, query);
  const doubtful = new Set(corrections.flatMap((each) => (each.isDoubtful === true ? [each.instead] : [])));
  if (doubtful.size === 0 || !kept.every(({ parts }) => doubtful.has(parts[0]?.part.written))) return false;
  const dropped = query.groups.filter((group) => !kept.includes(group));
  const areOrdinary = await Promise.all(
    dropped.map(({ parts }) => reader.isOrdinary(parts[0]?.part.tokens[0]?.[0] ?? '').catch(() => true)),
  );
  return areOrdinary.includes(false);
}

/** A correction that is not made, but offered. */
function asOffer({ written, instead, others }: Correction): Correction {
  return { written, instead: undefined, others: instead === undefined ? others : [instead, ...others] };
}

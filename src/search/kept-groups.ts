import { asOffer, correct, type Suggest } from './correct.ts';
import type { Correction } from './correction.ts';
import { RECORD_KINDS, SEARCH_FIELDS, type DocumentKind } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { documentsOf } from './index-files/postings.ts';
import { writeGroup } from './loosen.ts';
import { isNamed, mostWords } from './most-words.ts';
import { namedDocuments } from './named-documents.ts';
import { withNearNames } from './near-names.ts';
import {
  isKindOfNamed,
  partsOfInstitutions,
  partsOfOtherNames,
  withWholeMinistries,
} from './parts-of-names.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** The kinds of documents, besides articles, for which a query is kept as a whole where one of them has all of it. */
const WHOLE_KINDS: readonly DocumentKind[] = ['fact', ...RECORD_KINDS];
/** What alone says nothing of whom or what a name beside it means: "General McKenzie" is no other general. */
const KINDS_OF_PEOPLE_AND_PLACES = new Set(
  'general president minister colonel commander professor king senator sheikh camp city town village airport district province river'.split(
    ' ',
  ),
);
const TITLE = SEARCH_FIELDS.indexOf('title');

/** A query with what was made of its words. */
export interface CorrectedQuery {
  query: ResolvedQuery;
  corrections: Correction[];
  /** Its groups that an article has all at once: all of them, or as many as possible. */
  groups: ResolvedGroup[];
  /** What was dropped of it, as written. */
  dropped: string[];
}

/**
 * The query with other words and names in place of those that the index does not have, or not together, and without what no article has
 * beside the rest. All is kept where a record has it, as the name of an actor, or a fact; not where only a question or a dossier has, since whoever
 * asks it wants articles that answer. Nothing is dropped where the rest would find somebody or something else. `rows` are the words that stand
 * next to each other in the query (`neighboursIn`).
 */
export async function correctAll(
  reader: IndexReader,
  read: ResolvedQuery,
  suggest: Suggest,
  rows: readonly (readonly string[])[],
): Promise<CorrectedQuery> {
  const { query: made, corrections } = await correct(reader, read, suggest);
  const query = { ...made, groups: await withWholeMinistries(reader, made.groups, rows) };
  if (query.groups.length === 0 || hasAll(reader, query, ['article'])) return whole(query, corrections);
  const near = await withNearNames(reader, query.groups, suggest);
  const widened = { ...query, groups: near.groups };
  // The lake of Hemrin lies near mountains; whoever asks for the mountains of Hemrin wants what is written of those of Hamrin.
  const isElsewhere = hasAll(reader, query, WHOLE_KINDS);
  if (
    near.corrections.length > 0 &&
    hasAll(reader, widened, isElsewhere ? ['article'] : ['article', ...WHOLE_KINDS])
  )
    return whole(widened, [...corrections, ...near.corrections]);
  if (isElsewhere) return whole(query, corrections);
  const kept = await keepMost(reader, query, rows);
  if (kept.length === 0) return whole(query, corrections);
  const others = await othersNames(reader, query.groups, corrections, kept);
  if (others.length > 0) {
    const asRead = new Map(made.groups.map((group, at) => [group, read.groups[at]!]));
    const groups = query.groups.map((group) => (others.includes(group) ? asRead.get(group)! : group));
    const offered = corrections.map((each) =>
      others.some((group) => writtenOf(group) === each.instead) ? asOffer(each) : each,
    );
    return withMost({ ...query, groups }, offered, await keepMost(reader, { ...query, groups }, rows));
  }
  if (await isDoubted(reader, query, corrections, kept)) return whole(read, corrections.map(asOffer));
  return withMost(query, corrections, kept);
}

/** A query with the groups that are kept of it; with all if none are. */
function withMost(
  query: ResolvedQuery,
  corrections: Correction[],
  kept: readonly ResolvedGroup[],
): CorrectedQuery {
  if (kept.length === 0) return whole(query, corrections);
  const dropped = query.groups.filter((group) => !kept.includes(group));
  return {
    query,
    corrections,
    groups: [...kept],
    dropped: dropped.map(({ parts }) => writeGroup(parts.map(({ part }) => part))),
  };
}

/**
 * The corrected words that are kept beside a dropped one with which they are a name that the archive has not: "Bashar al-Assad" is no base called
 * Bashur. They are no title of a record, or not just another romanisation; the dropped word has a capital or an article, or is none of English.
 */
async function othersNames(
  reader: IndexReader,
  groups: readonly ResolvedGroup[],
  corrections: readonly Correction[],
  kept: readonly ResolvedGroup[],
): Promise<ResolvedGroup[]> {
  const corrected = new Map(corrections.map((each) => [each.instead, each]));
  const isUnsure = (group: ResolvedGroup) => {
    const correction = corrected.get(writtenOf(group));
    const titled = group.parts.flatMap(({ postings }) => postings[TITLE]!.documents);
    const isTitle = titled.some((document) => RECORD_KINDS.includes(reader.kindOf(document)));
    return correction !== undefined && isNamed(group) && (correction.isDoubtful === true || !isTitle);
  };
  const isOfName = async (group: ResolvedGroup | undefined) => {
    const [only, more] = group?.parts ?? [];
    if (only?.part.kind !== 'word' || more !== undefined || kept.includes(group!)) return false;
    const { written, isName } = only.part;
    return isName === true || /^\p{Lu}/u.test(written) || !(await reader.isOrdinary(tokenOf(group!.parts)));
  };
  const found = await Promise.all(
    groups.map(
      async (group, at) =>
        kept.includes(group) &&
        isUnsure(group) &&
        (await Promise.all([groups[at - 1], groups[at + 1]].map(isOfName))).includes(true),
    ),
  );
  return groups.filter((_, at) => found[at]);
}

/** A query of which nothing is dropped. */
function whole(query: ResolvedQuery, corrections: Correction[]): CorrectedQuery {
  return { query, corrections, groups: query.groups, dropped: [] };
}

/** The groups to keep of a query that no article and no record has all of; none where nothing may be dropped. */
async function keepMost(
  reader: IndexReader,
  query: ResolvedQuery,
  rows: readonly (readonly string[])[],
): Promise<ResolvedGroup[]> {
  const { groups } = query;
  if (groups.length < 2) return [...groups];
  const excluded = excludedBy(query);
  const isEligible = (document: number) => reader.kindOf(document) === 'article' && !excluded.has(document);
  const kept = mostWords(groups, isEligible);
  const parts = [
    ...(await partsOfOtherNames(reader, groups, kept)),
    ...partsOfInstitutions(groups, kept, rows),
  ];
  if (parts.length === 0) return kept;
  const others = groups.filter((group) => !parts.includes(group));
  return mostWords(others, isEligible, groups.length / 2);
}

/** The documents that have what must be absent. */
export function excludedBy({ without }: ResolvedQuery): Set<number> {
  return new Set(without.flatMap(({ postings }) => [...documentsOf(postings)]));
}

/** Whether a document of some kinds has all that a query asks for, and nothing of what must be absent. */
function hasAll(reader: IndexReader, query: ResolvedQuery, kinds: readonly DocumentKind[]): boolean {
  const [first, ...others] = query.groups.map(({ documents }) => documents);
  const excluded = excludedBy(query);
  const isFound = (document: number) => kinds.includes(reader.kindOf(document)) && !excluded.has(document);
  return [...(first ?? [])].some(
    (document) => others.every((documents) => documents.has(document)) && isFound(document),
  );
}

/**
 * Whether what would be kept of a query is somebody else, beside a word that nothing has and that is none of English: a name that may be
 * another, a part of names but none as a whole, or only what kind of person or place is meant. "Saddam Hussein" is nobody called Husseini, "Ahmed Chalabi" no other Ahmed.
 */
async function isDoubted(
  reader: IndexReader,
  query: ResolvedQuery,
  corrections: readonly Correction[],
  kept: readonly ResolvedGroup[],
): Promise<boolean> {
  const dropped = query.groups.filter((group) => !kept.includes(group));
  const isWord = ({ parts }: ResolvedGroup) => reader.isOrdinary(tokenOf(parts));
  const unknown = dropped.filter(
    ({ parts, documents }) =>
      documents.size === 0 && parts[0]?.part.kind === 'word' && !isKindOfNamed(tokenOf(parts)),
  );
  if (unknown.length === 0 || (await Promise.all(unknown.map(isWord))).every((isOrdinary) => isOrdinary))
    return false;
  if (kept.every(({ parts }) => KINDS_OF_PEOPLE_AND_PLACES.has(tokenOf(parts)))) return true;
  const doubtful = new Set(corrections.flatMap((each) => (each.isDoubtful === true ? [each.instead] : [])));
  if (kept.every(({ parts }) => doubtful.has(parts[0]?.part.written))) return true;
  if (!kept.every(isNamed) || (await Promise.all(kept.map(isWord))).includes(true)) return false;
  return (await namedDocuments(reader, kept, RECORD_KINDS, { isStrict: true })).length === 0;
}

const writtenOf = ({ parts }: ResolvedGroup): string | undefined => parts[0]?.part.written;
const tokenOf = (parts: ResolvedGroup['parts']): string => parts[0]?.part.tokens[0]?.[0] ?? '';

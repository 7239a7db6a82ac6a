import type { Corrected } from './correction.ts';
import { RECORD_KINDS, SEARCH_FIELDS } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { documentsOf } from './index-files/postings.ts';
import { namedDocuments } from './named-documents.ts';
import type { ResolvedGroup, ResolvedPart } from './resolve.ts';

const NAME_FIELDS = [SEARCH_FIELDS.indexOf('title'), SEARCH_FIELDS.indexOf('names')];

/** The records that have a part of a query in their names. */
export function recordsNamed(reader: IndexReader, parts: readonly ResolvedPart[]): number[] {
  return parts
    .flatMap(({ postings }) => NAME_FIELDS.flatMap((field) => postings[field]!.documents))
    .filter((document) => RECORD_KINDS.includes(reader.kindOf(document)));
}

/**
 * Whether a word that the index does not have would become part of another name than the word beside it, which it does not have either, where
 * one of the two is not just another romanisation: "Haider al-Abadi" is nobody called Haidar, and at no place called Badia. Nor is it a word, if it
 * has a capital.
 */
export async function isStranger(
  reader: IndexReader,
  some: readonly Corrected[],
  side: readonly Corrected[] = [],
): Promise<boolean> {
  const [one, beside] = [some, side].map((parts) => (parts.length === 1 ? parts[0] : undefined));
  if (one?.correction?.instead === undefined || beside === undefined) return false;
  const isDoubtful = one.correction.isDoubtful === true;
  const isName = one.isPlain === true && /^\p{Lu}/u.test(one.correction.written);
  const { part, postings } = beside.part;
  if (documentsOf(postings).size === 0)
    return (
      (isDoubtful || isName) &&
      part.kind === 'word' &&
      !(await reader.isOrdinary(part.tokens[0]?.join('') ?? ''))
    );
  if (beside.correction === undefined || (!isDoubtful && beside.correction.isDoubtful !== true)) return false;
  const [records, others] = [one, beside].map((each) => new Set(recordsNamed(reader, [each.part])));
  return records!.size > 0 && others!.size > 0 && records!.isDisjointFrom(others!);
}

/**
 * Whether a word of a query is no word of English, and only in names with more words: beside it stands another part of a name, and no slip
 * of a plain word. "John Kerry" does not carry.
 */
export async function isPartOfName(reader: IndexReader, group: ResolvedGroup | undefined): Promise<boolean> {
  const [only, more] = group?.parts ?? [];
  if (only?.part.kind !== 'word' || more !== undefined || group!.documents.size === 0) return false;
  if (await reader.isOrdinary(only.part.tokens[0]?.[0] ?? '')) return false;
  const named = new Set(NAME_FIELDS.flatMap((field) => only.postings[field]!.documents));
  if (![...group!.documents].every((document) => named.has(document))) return false;
  return (await namedDocuments(reader, [group!], RECORD_KINDS, { isStrict: true })).length === 0;
}

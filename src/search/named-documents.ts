import { SEARCH_FIELDS, type DocumentKind } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import type { ResolvedGroup } from './resolve.ts';

const TITLE = SEARCH_FIELDS.indexOf('title');
const NAMES = SEARCH_FIELDS.indexOf('names');
/** In how many records a word may be a name, so that it tells which is meant. */
const MOST_OF_NAME = 3;
/** The letters of a word that may be a name by itself, if it is not in capitals. */
const LEAST_NAME = 4;

/**
 * The documents of some kinds that a query names among other words, those with most of its words first: "Kirkuk attacks" names Kirkuk. A
 * document is named by all words of its title; a record also by a word that few records have as a name and that is no word of English.
 */
export async function namedDocuments(
  reader: IndexReader,
  groups: readonly ResolvedGroup[],
  kinds: readonly DocumentKind[],
): Promise<number[]> {
  const isWanted = (document: number) => kinds.includes(reader.kindOf(document));
  const found = new Map<number, { words: number; ofTitle: number; length: number; isNamed: boolean }>();
  for (const { parts } of groups) {
    const [part] = parts;
    if (part === undefined || part.part.kind === 'years') continue;
    const [title, names] = [TITLE, NAMES].map((field) => part.postings[field]!);
    const records = new Set([...title!.documents, ...names!.documents].filter(isWanted));
    if (records.size === 0) continue;
    const isTelling =
      names!.documents.some(isWanted) && records.size <= MOST_OF_NAME && (await isNoWord(reader, part.part));
    for (const record of records) {
      const known = found.get(record) ?? { words: 0, ofTitle: 0, length: Infinity, isNamed: false };
      const at = title!.documents.indexOf(record);
      found.set(record, {
        words: known.words + 1,
        ofTitle: known.ofTitle + Number(at >= 0),
        length: at >= 0 ? Math.round(title!.lengths[at]!) : known.length,
        isNamed: known.isNamed || isTelling,
      });
    }
  }
  return (
    [...found]
      // Titles of several words have function words, too: Axis of Resistance.
      .filter(([, { isNamed, ofTitle, length }]) => isNamed || ofTitle >= (length > 2 ? length - 1 : length))
      .sort(
        ([a, one], [b, other]) =>
          other.words - one.words || other.ofTitle - one.ofTitle || one.length - other.length || a - b,
      )
      .map(([record]) => record)
  );
}

/** Whether a word is in capitals, or long enough to be a name and none of English. */
async function isNoWord(
  reader: IndexReader,
  { kind, written, tokens }: ResolvedGroup['parts'][number]['part'],
) {
  if (kind === 'number') return false;
  if (kind !== 'word' || /^\p{Lu}{2,}$/u.test(written)) return true;
  return written.length >= LEAST_NAME && !(await reader.isOrdinary(tokens[0]?.[0] ?? '').catch(() => true));
}

import type { AskedPart } from './asked-part.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { tokensOf } from './tokens.ts';

const LEAST_WHOLE = 7;
const MOST_WHOLE = 16;
const LEAST_HALF = 3;

/**
 * Two words of the archive that stand next to each other in it and that somebody wrote as one: `sleepercells`. At least one of them
 * is a word of English, and the other one, too, or a word of the archive, which spares looking up all others.
 */
export async function splitWord(reader: IndexReader, written: string): Promise<AskedPart | undefined> {
  const { length } = written;
  if (!/^[a-z]+$/i.test(written) || length < LEAST_WHOLE || length > MOST_WHOLE) return undefined;
  const places = Array.from({ length: length - 2 * LEAST_HALF + 1 }, (_, at) => at + LEAST_HALF);
  const halves = await Promise.all(
    places.map(async (at) => {
      const apart = `${written.slice(0, at)} ${written.slice(at)}`;
      const row = tokensOf(apart).map(({ token }) => token);
      const areWords = await Promise.all(row.map((token) => reader.isOrdinary(token)));
      const documents = areWords.includes(true) ? await documentsWith(reader, row, areWords) : [];
      return { apart, row, documents };
    }),
  );
  const [best] = halves.toSorted((a, b) => b.documents.length - a.documents.length);
  if (best === undefined || best.documents.length === 0) return undefined;
  return { kind: 'phrase', written: best.apart, tokens: [best.row] };
}

/** The documents with both words in a row; none where files cannot be loaded. */
async function documentsWith(
  reader: IndexReader,
  row: readonly string[],
  areEnglish: readonly boolean[],
): Promise<number[]> {
  const others = row.filter((_, at) => areEnglish[at] === false);
  try {
    const known = await Promise.all(others.map((token) => reader.word(token)));
    return known.includes(undefined) ? [] : await reader.ngram(row);
  } catch {
    return [];
  }
}

import type { Asked } from './asked.ts';
import { FREQUENT } from './index-files/frequent.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { countsOf } from './index-files/postings.ts';
import type { ResolvedGroup } from './resolve.ts';

/** How many rows are looked up at most, and how many n-grams for them, each in a file: one for a row of two words, three for one of three. */
const MOST_ROWS = 5;
const MOST_NGRAMS = 8;

/**
 * For each of the first rows of words that stand next to each other in a query and are all kept: the documents that have it. Where that
 * cannot be loaded, none has it.
 */
export async function documentsWithRows(
  reader: IndexReader,
  { neighbours }: Pick<Asked, 'neighbours'>,
  groups: readonly ResolvedGroup[],
): Promise<number[][]> {
  const kept = new Set(groups.flatMap(({ parts }) => parts.flatMap(({ part }) => part.tokens.flat())));
  let ngrams = 0;
  const rows = neighbours
    .filter((row) => kept.has(row[0]!) && kept.has(row.at(-1)!))
    .slice(0, MOST_ROWS)
    .filter((row) => {
      ngrams += row.length < 3 ? 1 : 3;
      return ngrams <= MOST_NGRAMS;
    });
  return Promise.all(rows.map((row) => documentsWithRow(reader, row).catch(() => [])));
}

/** The index has a row of three where its words are frequent; else it has its pairs. */
async function documentsWithRow(reader: IndexReader, row: readonly string[]): Promise<number[]> {
  if (row.length < 3) return reader.ngram(row);
  const [first, second, whole, words] = await Promise.all([
    reader.ngram(row.slice(0, 2)),
    reader.ngram(row.slice(1)),
    reader.ngram(row),
    Promise.all([row[0]!, row[2]!].map((token) => reader.word(token))),
  ]);
  const counts = words.map((postings) => countsOf(postings ?? []));
  const both = new Set(second);
  const isThere = new Set(whole);
  const areFrequent = (document: number) => counts.every((of) => (of.get(document) ?? 0) >= FREQUENT);
  return first.filter((document) => both.has(document) && (isThere.has(document) || !areFrequent(document)));
}

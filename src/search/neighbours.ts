import type { Asked } from './asked.ts';
import { FREQUENT } from './index-files/frequent.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { countsOf } from './index-files/postings.ts';
import type { ResolvedGroup } from './resolve.ts';

/** How many rows are looked up at most, and how many n-grams for them, each in a file: one for a row of two words, three for one of three. */
const MOST_ROWS = 5;
const MOST_NGRAMS = 8;
/** In how many documents at most a function word is looked up; in more, what has both pairs of a row is taken to have it. */
const MOST_LOOKED_UP = 20_000;

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

/** The index has a row of three where all of its words are frequent; else it has its pairs. */
async function documentsWithRow(reader: IndexReader, row: readonly string[]): Promise<number[]> {
  if (row.length < 3) return reader.ngram(row);
  const [first = [], second, whole] = await Promise.all(
    [row.slice(0, 2), row.slice(1), row].map((ngram) => reader.ngram(ngram)),
  );
  const both = new Set(second).intersection(new Set(first));
  const apart = both.difference(new Set(whole));
  // The one between is a function word, which the query has not loaded: it is looked up last, for what hangs on it.
  for (const token of [row[0]!, row[2]!, row[1]!]) {
    if (apart.size === 0) break;
    const counts = reader.size > MOST_LOOKED_UP ? new Map() : countsOf((await reader.word(token)) ?? []);
    for (const document of apart) if ((counts.get(document) ?? 0) < FREQUENT) apart.delete(document);
  }
  return [...both.difference(apart)];
}

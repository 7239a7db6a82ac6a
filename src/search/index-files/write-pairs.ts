import { commonPairFile, pairsFile, type IndexFile } from './layout.ts';
import { writeAscending, writeNumber } from './numbers.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { filesFor } from './split.ts';

/** Signs in a file of pairs, which a server compresses by about a quarter. */
const SIGNS_A_FILE = 6_000;
/** A pair's documents that take more signs stand in a file of their own. */
const COMMON_SIGNS = 1_500;

// A pair in a document is one number below 2 ** 53: hash, document.
const DOCUMENTS = 2 ** 21;

/** What was written of the pairs. */
export interface WrittenPairs {
  /** Into how many files, beside those of common pairs. */
  split: number;
  files: Iterable<IndexFile>;
}

/** Gathers which words follow each other in which documents, and writes the files of pairs. */
export class PairFiles {
  readonly #pairs = new PackedNumbers();
  #documents = 0;

  /** Adds a document, whose number is how many were added before, by the hashes of its pairs. */
  add(hashes: readonly number[]): void {
    for (const hash of hashes) this.#pairs.push(hash * DOCUMENTS + this.#documents);
    this.#documents += 1;
  }

  /** The files, and how many they were split into. */
  write(): WrittenPairs {
    const pairs = this.#pairs.sorted();
    // A pair takes a gap between hashes and a count, and a document seldom more than three signs.
    const split = filesFor(pairs.length * 6, SIGNS_A_FILE);
    return { split, files: filesOf(pairs, split) };
  }
}

/** A file has, of each of its pairs by hash: the gap to the quotient of the hash before, how many documents, their gaps. */
function* filesOf(pairs: Float64Array, split: number): Iterable<IndexFile> {
  const files = Array.from({ length: split }, () => ({ text: '', before: -1 }));
  for (const [hash, documents] of documentsOfPairs(pairs)) {
    const file = files[hash % split]!;
    const quotient = Math.floor(hash / split);
    file.text += writeNumber(quotient - file.before - 1);
    file.before = quotient;
    const text = writeAscending(documents);
    // None: the documents are in a file of their own.
    const isCommon = text.length > COMMON_SIGNS;
    file.text += writeNumber(isCommon ? 0 : documents.length) + (isCommon ? '' : text);
    if (isCommon) yield { path: commonPairFile(hash), content: JSON.stringify(text) };
  }
  for (const [number, { text }] of files.entries())
    yield { path: pairsFile(number, split), content: JSON.stringify(text) };
}

function* documentsOfPairs(pairs: Float64Array): Iterable<[hash: number, documents: number[]]> {
  let at = 0;
  while (at < pairs.length) {
    const hash = Math.floor(pairs[at]! / DOCUMENTS);
    const documents: number[] = [];
    for (; at < pairs.length && Math.floor(pairs[at]! / DOCUMENTS) === hash; at += 1)
      documents.push(pairs[at]! % DOCUMENTS);
    yield [hash, documents];
  }
}

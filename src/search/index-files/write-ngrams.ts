import { fileOfHash } from './hash.ts';
import type { IndexFile } from './layout.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { NgramsWriter, ngramsSplit } from './ngrams-file.ts';

// An n-gram in a document is one number below 2 ** 53: hash, document.
const DOCUMENTS = 2 ** 21;

/** The result of writing the n-grams. */
export interface WrittenNgrams {
  /** The number of files, apart from those of common n-grams. */
  split: number;
  /** The number of n-grams in all documents. */
  ngrams: number;
  files: Iterable<IndexFile>;
}

/** Collects the sequences of adjacent words in each document, and writes their index files. */
export class NgramFiles {
  readonly #ngrams = new PackedNumbers();
  #documents = 0;

  /** Adds a document by the hashes of its n-grams; its number is the number of documents added before. */
  add(hashes: Iterable<number>): void {
    for (const hash of hashes) this.#ngrams.push(hash * DOCUMENTS + this.#documents);
    this.#documents += 1;
  }

  /** The files, and the number of files they were split into. */
  write(): WrittenNgrams {
    const ngrams = this.#ngrams.length;
    const split = ngramsSplit(ngrams);
    return { split, ngrams, files: filesOf(this.#ngrams.takeSorted(), split) };
  }
}

function* filesOf(ngrams: Float64Array, split: number): Iterable<IndexFile> {
  const writer = new NgramsWriter();
  let at = 0;
  for (let file = 0; file < split; file += 1) {
    while (at < ngrams.length && fileOfHash(hashOf(ngrams[at]!), split) === file) {
      const hash = hashOf(ngrams[at]!);
      let end = at;
      while (end < ngrams.length && hashOf(ngrams[end]!) === hash) end += 1;
      writer.add(
        hash,
        split,
        ngrams.subarray(at, end).map((ngram) => ngram % DOCUMENTS),
      );
      at = end;
    }
    yield* writer.take(file);
  }
}

const hashOf = (ngram: number) => Math.floor(ngram / DOCUMENTS);

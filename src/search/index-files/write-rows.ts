import { fileOfHash } from './hash.ts';
import type { IndexFile } from './layout.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { RowsWriter, rowsSplit } from './rows-file.ts';

// A row in a document is one number below 2 ** 53: hash, document.
const DOCUMENTS = 2 ** 21;

/** The result of writing the rows. */
export interface WrittenRows {
  /** The number of files, apart from those of common rows. */
  split: number;
  /** The number of rows in all documents. */
  rows: number;
  files: Iterable<IndexFile>;
}

/** Collects the sequences of adjacent words in each document, and writes their index files. */
export class RowFiles {
  readonly #rows = new PackedNumbers();
  #documents = 0;

  /** Adds a document by the hashes of its rows; its number is the number of documents added before. */
  add(hashes: Iterable<number>): void {
    for (const hash of hashes) this.#rows.push(hash * DOCUMENTS + this.#documents);
    this.#documents += 1;
  }

  /** The files, and the number of files they were split into. */
  write(): WrittenRows {
    const rows = this.#rows.length;
    const split = rowsSplit(rows);
    return { split, rows, files: filesOf(this.#rows.takeSorted(), split) };
  }
}

function* filesOf(rows: Float64Array, split: number): Iterable<IndexFile> {
  const writer = new RowsWriter();
  let at = 0;
  for (let file = 0; file < split; file += 1) {
    while (at < rows.length && fileOfHash(hashOf(rows[at]!), split) === file) {
      const hash = hashOf(rows[at]!);
      let end = at;
      while (end < rows.length && hashOf(rows[end]!) === hash) end += 1;
      writer.add(
        hash,
        split,
        rows.subarray(at, end).map((row) => row % DOCUMENTS),
      );
      at = end;
    }
    yield* writer.take(file);
  }
}

const hashOf = (row: number) => Math.floor(row / DOCUMENTS);

import { fileOfHash, placeInFile } from './hash.ts';
import { commonRowFile, rowsFile, type IndexFile } from './layout.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { SignWriter, writeAscending } from './sign-writer.ts';
import { filesFor } from './split.ts';

/** Signs in a file of rows of words, which a server compresses by about a quarter. */
const SIGNS_A_FILE = 10_000;
/** About the signs that a row takes for each of its documents. */
const SIGNS_A_DOCUMENT = 5;
/** A row that more documents have stands in a file of its own. */
const COMMON = 1_000;

// A row in a document is one number below 2 ** 53: hash, document.
const DOCUMENTS = 2 ** 21;

/** What was written of the rows. */
export interface WrittenRows {
  /** Into how many files, beside those of common rows. */
  split: number;
  files: Iterable<IndexFile>;
}

/** Gathers which words follow each other in which documents, and writes the files of rows of words. */
export class RowFiles {
  readonly #rows = new PackedNumbers();
  #documents = 0;

  /** Adds a document, whose number is how many were added before, by the hashes of its rows. */
  add(hashes: Iterable<number>): void {
    for (const hash of hashes) this.#rows.push(hash * DOCUMENTS + this.#documents);
    this.#documents += 1;
  }

  /** The files, and how many they were split into. */
  write(): WrittenRows {
    const split = filesFor(this.#rows.length * SIGNS_A_DOCUMENT, SIGNS_A_FILE);
    return { split, files: filesOf(this.#rows.takeSorted(), split) };
  }
}

/**
 * A file has of each of its rows: the gap to the place of the hash before, in how many documents it is, their gaps. No
 * documents: they are in a file of their own.
 */
function* filesOf(rows: Float64Array, split: number): Iterable<IndexFile> {
  const writer = new SignWriter();
  let at = 0;
  for (let file = 0; file < split; file += 1) {
    let before = -1;
    while (at < rows.length && fileOfHash(hashOf(rows[at]!), split) === file) {
      const hash = hashOf(rows[at]!);
      let end = at;
      while (end < rows.length && hashOf(rows[end]!) === hash) end += 1;
      const documents = rows.subarray(at, end).map((row) => row % DOCUMENTS);
      at = end;
      const place = placeInFile(hash, split);
      writer.number(place - before - 1);
      before = place;
      if (documents.length > COMMON) {
        writer.number(0);
        yield { path: commonRowFile(hash), content: JSON.stringify(writeAscending(documents)) };
      } else writeDocuments(writer, documents);
    }
    yield { path: rowsFile(file), content: JSON.stringify(writer.take()) };
  }
}

function writeDocuments(writer: SignWriter, documents: Float64Array): void {
  writer.number(documents.length);
  let before = -1;
  for (const document of documents) {
    writer.number(document - before - 1);
    before = document;
  }
}

const hashOf = (row: number) => Math.floor(row / DOCUMENTS);

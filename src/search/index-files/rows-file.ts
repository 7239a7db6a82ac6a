import { placeInFile, startOfFile } from './hash.ts';
import { commonRowFile, rowsFile, type IndexFile } from './layout.ts';
import { NumberReader, readAscending } from './numbers.ts';
import { SignWriter, writeAscending } from './sign-writer.ts';
import { filesFor } from './split.ts';

/** Signs in a file of rows of words, which a server compresses by about a quarter. */
const SIGNS_A_FILE = 10_000;
/** About the signs that a row takes for each of its documents. */
const SIGNS_A_DOCUMENT = 5;
/** A row that more documents have stands in a file of its own. */
const COMMON = 1_000;

/** Into how many files rows are split, beside those of common rows, by how many all documents have. */
export function rowsSplit(rows: number): number {
  return filesFor(rows * SIGNS_A_DOCUMENT, SIGNS_A_FILE);
}

/** Writes a file of rows, and the files of those that are common. */
export class RowsWriter {
  readonly #writer = new SignWriter();
  readonly #common: IndexFile[] = [];
  #before = -1;

  /**
   * Adds the next row by its hash, with the documents that have it: the gap to the place of the hash before, in how many
   * documents it is, their gaps. No documents: they are in a file of their own. `split`: of so many files this is one.
   */
  add(hash: number, split: number, documents: ArrayLike<number> & Iterable<number>): void {
    const place = placeInFile(hash, split);
    this.#writer.number(place - this.#before - 1);
    this.#before = place;
    if (documents.length > COMMON) {
      this.#writer.number(0);
      this.#common.push({ path: commonRowFile(hash), content: JSON.stringify(writeAscending(documents)) });
      return;
    }
    this.#writer.number(documents.length);
    let before = -1;
    for (const document of documents) {
      this.#writer.number(document - before - 1);
      before = document;
    }
  }

  /** The files of the rows that were added since they were last taken; `file` is the number of theirs. */
  take(file: number): IndexFile[] {
    this.#before = -1;
    return [
      ...this.#common.splice(0),
      { path: rowsFile(file), content: JSON.stringify(this.#writer.take()) },
    ];
  }
}

/** Reads what a `RowsWriter` wrote: the documents of each row by its hash, and the paths of the files of common rows. */
export function readRowsFiles(
  file: number,
  split: number,
  read: (path: string) => string,
): { rows: Map<number, number[]>; common: Set<string> } {
  const rows = new Map<number, number[]>();
  const common = new Set<string>();
  const reader = new NumberReader(JSON.parse(read(rowsFile(file))) as string);
  let hash = startOfFile(file, split) - 1;
  while (!reader.isAtEnd) {
    hash += reader.next() + 1;
    const count = reader.next();
    if (count === 0) {
      const path = commonRowFile(hash);
      common.add(path);
      rows.set(hash, readAscending(JSON.parse(read(path)) as string));
      continue;
    }
    const documents: number[] = [];
    let document = -1;
    for (let at = 0; at < count; at += 1) {
      document += reader.next() + 1;
      documents.push(document);
    }
    rows.set(hash, documents);
  }
  return { rows, common };
}

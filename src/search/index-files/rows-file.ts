import { placeInFile, startOfFile } from './hash.ts';
import { commonRowFile, rowsFile, type IndexFile } from './layout.ts';
import { NumberReader, readAscending } from './numbers.ts';
import { TextWriter, writeAscending } from './text-writer.ts';
import { filesFor } from './split.ts';

/** Characters in a file of rows of words, which a server compresses by about a quarter. */
const CHARACTERS_A_FILE = 10_000;
/** The approximate number of characters that a row takes per document. */
const CHARACTERS_A_DOCUMENT = 5;
/** A row with more documents than this has its own file. */
const COMMON = 1_000;

/** The number of files for rows, apart from those of common rows, by the number of rows in all documents. */
export function rowsSplit(rows: number): number {
  return filesFor(rows * CHARACTERS_A_DOCUMENT, CHARACTERS_A_FILE);
}

/** Writes a file of rows, and the files of those that are common. */
export class RowsWriter {
  readonly #writer = new TextWriter();
  readonly #common: IndexFile[] = [];
  #before = -1;

  /**
   * Adds the next row by its hash, with the documents that have it. Writes the gap from the previous hash, the number
   * of documents, and the gaps between them; if there are no documents, they are in a file of their own. `split` is the
   * total number of files.
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

  /** The files of the rows added since the last call; `file` is the number of this one. */
  take(file: number): IndexFile[] {
    this.#before = -1;
    return [
      ...this.#common.splice(0),
      { path: rowsFile(file), content: JSON.stringify(this.#writer.take()) },
    ];
  }
}

/** The inverse of `RowsWriter`: the documents of each row by its hash, and the paths of the files of common rows. */
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

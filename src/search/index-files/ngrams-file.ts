import { placeInFile, startOfFile } from './hash.ts';
import { commonNgramFile, ngramsFile, type IndexFile } from './layout.ts';
import { NumberReader, readAscending } from './numbers.ts';
import { TextWriter, writeAscending } from './text-writer.ts';
import { filesFor } from './split.ts';

/** Characters in a file of n-grams, which a server compresses by about a quarter. */
const CHARACTERS_A_FILE = 5_000;
/** The approximate number of characters that an n-gram takes per document. */
const CHARACTERS_A_DOCUMENT = 5;
/** An n-gram with more documents than this has its own file. */
const COMMON = 1_000;

/** The number of files for n-grams, apart from those of common n-grams, by the number of n-grams in all documents. */
export function ngramsSplit(ngrams: number): number {
  return filesFor(ngrams * CHARACTERS_A_DOCUMENT, CHARACTERS_A_FILE);
}

/** Writes a file of n-grams, and the files of those that are common. */
export class NgramsWriter {
  readonly #writer = new TextWriter();
  readonly #common: IndexFile[] = [];
  #before = -1;

  /**
   * Adds the next n-gram by its hash, with the documents that have it. Writes the gap from the previous hash, the number
   * of documents, and the gaps between them; if there are no documents, they are in a file of their own. `split` is the
   * total number of files.
   */
  add(hash: number, split: number, documents: ArrayLike<number> & Iterable<number>): void {
    const place = placeInFile(hash, split);
    this.#writer.number(place - this.#before - 1);
    this.#before = place;
    if (documents.length > COMMON) {
      this.#writer.number(0);
      this.#common.push({ path: commonNgramFile(hash), content: JSON.stringify(writeAscending(documents)) });
      return;
    }
    this.#writer.number(documents.length);
    let before = -1;
    for (const document of documents) {
      this.#writer.number(document - before - 1);
      before = document;
    }
  }

  /** The files of the n-grams added since the last call; `file` is the number of this one. */
  take(file: number): IndexFile[] {
    this.#before = -1;
    return [
      ...this.#common.splice(0),
      { path: ngramsFile(file), content: JSON.stringify(this.#writer.take()) },
    ];
  }
}

/** The inverse of `NgramsWriter`: the documents of each n-gram by its hash, and the paths of the files of common n-grams. */
export function readNgramFiles(
  file: number,
  split: number,
  read: (path: string) => string,
): { ngrams: Map<number, number[]>; common: Set<string> } {
  const ngrams = new Map<number, number[]>();
  const common = new Set<string>();
  const reader = new NumberReader(JSON.parse(read(ngramsFile(file))) as string);
  let hash = startOfFile(file, split) - 1;
  while (!reader.isAtEnd) {
    hash += reader.next() + 1;
    const count = reader.next();
    if (count === 0) {
      const path = commonNgramFile(hash);
      common.add(path);
      ngrams.set(hash, readAscending(JSON.parse(read(path)) as string));
      continue;
    }
    const documents: number[] = [];
    let document = -1;
    for (let at = 0; at < count; at += 1) {
      document += reader.next() + 1;
      documents.push(document);
    }
    ngrams.set(hash, documents);
  }
  return { ngrams, common };
}

import { fileOfHash, placeInFile } from './hash.ts';
import { commonPairFile, pairsFile, type IndexFile } from './layout.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { SignWriter, writeAscending } from './sign-writer.ts';
import { filesFor } from './split.ts';

/** Signs in a file of pairs, which a server compresses by about a quarter. */
const SIGNS_A_FILE = 10_000;
/** About the signs that a pair takes for each of its documents. */
const SIGNS_A_DOCUMENT = 5;
/** A pair that more documents have stands in a file of its own. */
const COMMON = 1_000;

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
    const split = filesFor(this.#pairs.length * SIGNS_A_DOCUMENT, SIGNS_A_FILE);
    return { split, files: filesOf(this.#pairs.takeSorted(), split) };
  }
}

/**
 * A file has of each of its pairs: the gap to the place of the hash before, in how many documents it is, their gaps. No
 * documents: they are in a file of their own.
 */
function* filesOf(pairs: Float64Array, split: number): Iterable<IndexFile> {
  const writer = new SignWriter();
  let at = 0;
  for (let file = 0; file < split; file += 1) {
    let before = -1;
    while (at < pairs.length && fileOfHash(hashOf(pairs[at]!), split) === file) {
      const hash = hashOf(pairs[at]!);
      let end = at;
      while (end < pairs.length && hashOf(pairs[end]!) === hash) end += 1;
      const documents = pairs.subarray(at, end).map((pair) => pair % DOCUMENTS);
      at = end;
      const place = placeInFile(hash, split);
      writer.number(place - before - 1);
      before = place;
      if (documents.length > COMMON) {
        writer.number(0);
        yield { path: commonPairFile(hash), content: JSON.stringify(writeAscending(documents)) };
      } else writeDocuments(writer, documents);
    }
    yield { path: pairsFile(file), content: JSON.stringify(writer.take()) };
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

const hashOf = (pair: number) => Math.floor(pair / DOCUMENTS);

import { SEARCH_FIELDS } from '../document.ts';
import { fileOfHash } from './hash.ts';
import type { IndexFile } from './layout.ts';
import { lengthStep, SIGN_VALUES } from './numbers.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { TextWriter } from './text-writer.ts';
import { compareWords, hashOfWord, wordsFiles, wordsSplit } from './words-file.ts';
import { emptyPostings, PostingsWriter } from './written-postings.ts';

// One posting is one number below 2 ** 53: token, field, document, count.
const COUNTS = SIGN_VALUES;
const DOCUMENTS = 2 ** 21;
const FIELDS = 8;

/** The result of writing the words. */
export interface WrittenWords {
  /** The number of files, apart from those of common words. */
  split: number;
  /** The number of words, including `others`, and of postings in documents. */
  words: number;
  postings: number;
  /** Every token with the number of documents that have it. */
  counts: ReadonlyMap<string, number>;
  files: Iterable<IndexFile>;
}

interface Entry {
  word: string;
  hash: number;
  text: () => string;
}

/** Collects the tokens of all documents and writes the files of words. */
export class WordFiles {
  readonly #ids = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #lastDocument: number[] = [];
  readonly #postings = new PackedNumbers();
  readonly #lengths: Uint8Array[] = [];

  /**
   * Adds a document; its number is the number of documents added before. `tokens` and `lengths` as in `DocumentTokens`.
   */
  add(tokens: readonly (readonly (readonly [string, number])[])[], lengths: readonly number[]): void {
    const document = this.#lengths.length;
    this.#lengths.push(Uint8Array.from(lengths, lengthStep));
    tokens.forEach((ofField, field) => {
      for (const [token, count] of ofField) {
        const id = this.#idOf(token);
        if (this.#lastDocument[id] !== document) this.#counts[id]! += 1;
        this.#lastDocument[id] = document;
        const place = (id * FIELDS + field) * DOCUMENTS + document;
        this.#postings.push(place * COUNTS + Math.min(count, COUNTS - 1));
      }
    });
  }

  /**
   * The files, and the number of files they were split into, with every token and its number of documents. `others` are
   * keys with texts to be stored among the words, such as the values of facets. The same documents give the same bytes.
   */
  write(others: ReadonlyMap<string, string>): WrittenWords {
    const size = { words: this.#ids.size + others.size, postings: this.#postings.length };
    const split = wordsSplit(size.words, size.postings);
    const counts = new Map([...this.#ids].map(([token, id]) => [token, this.#counts[id]!]));
    return { ...size, split, counts, files: filesOf(this.#entries(others), split) };
  }

  #idOf(token: string): number {
    const known = this.#ids.get(token);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(token, id);
    this.#counts.push(0);
    this.#lastDocument.push(-1);
    return id;
  }

  #entries(others: ReadonlyMap<string, string>): Entry[] {
    const postings = this.#postings.takeSorted();
    const starts = startsOf(postings, this.#ids.size);
    const writer = new PostingsWriter(new TextWriter());
    const entries = [
      ...[...this.#ids].map(([word, id]) => ({
        word,
        hash: hashOfWord(word),
        text: () => this.#textOf(postings.subarray(starts[id], starts[id + 1]), writer),
      })),
      ...[...others].map(([word, text]) => ({ word, hash: hashOfWord(word), text: () => text })),
    ];
    return entries.sort(compareWords);
  }

  #textOf(postings: Float64Array, writer: PostingsWriter): string {
    let at = 0;
    for (const field of SEARCH_FIELDS.keys()) {
      const ofField = emptyPostings();
      for (; at < postings.length && fieldOf(postings[at]!) === field; at += 1) {
        const document = documentOf(postings[at]!);
        ofField.documents.push(document);
        ofField.counts.push(postings[at]! % COUNTS);
        ofField.steps.push(this.#lengths[document]![field]!);
      }
      writer.add(field, ofField);
    }
    return writer.take();
  }
}

const documentOf = (posting: number) => Math.floor(posting / COUNTS) % DOCUMENTS;
const fieldOf = (posting: number) => Math.floor(posting / (COUNTS * DOCUMENTS)) % FIELDS;
const idOf = (posting: number) => Math.floor(posting / (COUNTS * DOCUMENTS * FIELDS));

/** Where the postings of each token start, and where the last ones end. */
function startsOf(postings: Float64Array, tokens: number): Uint32Array {
  const starts = new Uint32Array(tokens + 1);
  for (const posting of postings) starts[idOf(posting) + 1]! += 1;
  for (let id = 0; id < tokens; id += 1) starts[id + 1]! += starts[id]!;
  return starts;
}

function* filesOf(entries: readonly Entry[], split: number): Iterable<IndexFile> {
  let at = 0;
  for (let file = 0; file < split; file += 1) {
    const start = at;
    while (at < entries.length && fileOfHash(entries[at]!.hash, split) === file) at += 1;
    yield* wordsFiles(
      file,
      entries.slice(start, at).map(({ word, text }) => [word, text()]),
    );
  }
}

import { SEARCH_FIELDS } from '../document.ts';
import { familyOf } from '../word-forms.ts';
import { fileOfHash, hashText } from './hash.ts';
import { commonWordFile, wordsFile, type IndexFile } from './layout.ts';
import { lengthStep, SIGN_VALUES } from './numbers.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { SignWriter } from './sign-writer.ts';
import { filesFor } from './split.ts';

/** Signs in a file of words, which a server compresses to about half. */
const SIGNS_A_FILE = 20_000;
/** Postings of a word that are longer stand in a file of their own. */
const COMMON_SIGNS = 3_000;
/** About the signs of a posting, and those around a word. */
const SIGNS_A_POSTING = 3.3;
const SIGNS_A_WORD = 9;

// One posting is one number below 2 ** 53: term, field, document, count.
const COUNTS = SIGN_VALUES;
const DOCUMENTS = 2 ** 21;
const FIELDS = 8;

/** What was written of the words. */
export interface WrittenWords {
  /** Into how many files, beside those of common words. */
  split: number;
  /** Every term with the number of documents that have it. */
  counts: ReadonlyMap<string, number>;
  files: Iterable<IndexFile>;
}

interface Entry {
  key: string;
  /** That of the word's family: all forms of a word are in one file. */
  hash: number;
  text: () => string;
}

/** Gathers the terms of all documents and writes the files of words. */
export class WordFiles {
  readonly #ids = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #lastDocument: number[] = [];
  readonly #postings = new PackedNumbers();
  readonly #lengths: Uint8Array[] = [];

  /** Adds a document, whose number is how many were added before. `terms` and `lengths` as in `DocumentTerms`. */
  add(terms: readonly (readonly (readonly [string, number])[])[], lengths: readonly number[]): void {
    const document = this.#lengths.length;
    this.#lengths.push(Uint8Array.from(lengths, lengthStep));
    terms.forEach((ofField, field) => {
      for (const [term, count] of ofField) {
        const id = this.#idOf(term);
        if (this.#lastDocument[id] !== document) this.#counts[id]! += 1;
        this.#lastDocument[id] = document;
        const place = (id * FIELDS + field) * DOCUMENTS + document;
        this.#postings.push(place * COUNTS + Math.min(count, COUNTS - 1));
      }
    });
  }

  /**
   * The files, and how many they were split into, with every term and the number of its documents. `others` are keys
   * with texts that stand among the words, such as the values of facets. The same documents give the same bytes.
   */
  write(others: ReadonlyMap<string, string>): WrittenWords {
    const signs = SIGNS_A_POSTING * this.#postings.length + SIGNS_A_WORD * (this.#ids.size + others.size);
    const split = filesFor(signs, SIGNS_A_FILE);
    const counts = new Map([...this.#ids].map(([term, id]) => [term, this.#counts[id]!]));
    return { split, counts, files: filesOf(this.#entries(others), split) };
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(term, id);
    this.#counts.push(0);
    this.#lastDocument.push(-1);
    return id;
  }

  #entries(others: ReadonlyMap<string, string>): Entry[] {
    const postings = this.#postings.takeSorted();
    const starts = startsOf(postings, this.#ids.size);
    const writer = new SignWriter();
    const entries = [
      ...[...this.#ids].map(([key, id]) => ({
        key,
        hash: hashText(familyOf(key)),
        text: () => this.#textOf(postings.subarray(starts[id], starts[id + 1]), writer),
      })),
      ...[...others].map(([key, text]) => ({ key, hash: hashText(familyOf(key)), text: () => text })),
    ];
    return entries.sort((a, b) => a.hash - b.hash || (a.key < b.key ? -1 : 1));
  }

  /** `3` (the field), gaps of documents, counts, lengths; the next field. */
  #textOf(postings: Float64Array, writer: SignWriter): string {
    let at = 0;
    for (const field of SEARCH_FIELDS.keys()) {
      const start = at;
      while (at < postings.length && fieldOf(postings[at]!) === field) at += 1;
      if (at === start) continue;
      const ofField = postings.subarray(start, at);
      writer.text(`${start > 0 ? ';' : ''}${field}`);
      let before = -1;
      for (const posting of ofField) {
        writer.number(documentOf(posting) - before - 1);
        before = documentOf(posting);
      }
      writer.text('.');
      for (const posting of ofField) writer.sign(posting % COUNTS);
      writer.text('.');
      for (const posting of ofField) writer.sign(this.#lengths[documentOf(posting)]![field]!);
    }
    return writer.take();
  }
}

const documentOf = (posting: number) => Math.floor(posting / COUNTS) % DOCUMENTS;
const fieldOf = (posting: number) => Math.floor(posting / (COUNTS * DOCUMENTS)) % FIELDS;
const idOf = (posting: number) => Math.floor(posting / (COUNTS * DOCUMENTS * FIELDS));

/** Where the postings of each term start, and where the last ones end. */
function startsOf(postings: Float64Array, terms: number): Uint32Array {
  const starts = new Uint32Array(terms + 1);
  for (const posting of postings) starts[idOf(posting) + 1]! += 1;
  for (let id = 0; id < terms; id += 1) starts[id + 1]! += starts[id]!;
  return starts;
}

function* filesOf(entries: readonly Entry[], split: number): Iterable<IndexFile> {
  let at = 0;
  for (let file = 0; file < split; file += 1) {
    const rows: [string, string][] = [];
    const common = new Map<number, [string, string][]>();
    for (; at < entries.length && fileOfHash(entries[at]!.hash, split) === file; at += 1) {
      const { key, text: write } = entries[at]!;
      const text = write();
      const hash = hashText(key);
      const isCommon = text.length > COMMON_SIGNS;
      rows.push([key, isCommon ? '' : text]);
      if (isCommon) common.set(hash, [...(common.get(hash) ?? []), [key, text]]);
    }
    for (const [hash, ofHash] of common) yield { path: commonWordFile(hash), content: json(ofHash) };
    yield { path: wordsFile(file), content: json(rows) };
  }
}

const json = (rows: readonly [string, string][]) => JSON.stringify(Object.fromEntries(rows));

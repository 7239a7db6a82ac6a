import { SEARCH_FIELDS } from '../document.ts';
import { hashText } from './hash.ts';
import { commonWordFile, wordsFile, type IndexFile } from './layout.ts';
import { lengthStep, SIGN_VALUES, writeNumber, writeSign } from './numbers.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { filesFor } from './split.ts';

/** Signs in a file of words, which a server compresses to about half. */
const SIGNS_A_FILE = 8_000;
/** Postings of a word that are longer stand in a file of their own. */
const COMMON_SIGNS = 3_000;

// One posting is one number below 2 ** 53: term, field, document, count.
const COUNTS = SIGN_VALUES;
const DOCUMENTS = 2 ** 21;
const FIELDS = 8;

const documentOf = (posting: number) => Math.floor(posting / COUNTS) % DOCUMENTS;
const isCommon = (text: string) => text.length > COMMON_SIGNS;

/** What was written of the words. */
export interface WrittenWords {
  /** Into how many files, beside those of common words. */
  split: number;
  /** Every term with the number of documents that have it. */
  counts: [term: string, documents: number][];
  files: Iterable<IndexFile>;
}

/** Gathers the terms of all documents and writes the files of words. */
export class WordFiles {
  readonly #terms = new Map<string, number>();
  readonly #postings = new PackedNumbers();
  readonly #lengths: number[][] = [];

  /** Adds a document, whose number is how many were added before. `terms` and `lengths` as in `DocumentTerms`. */
  add(terms: readonly (readonly [string, number][])[], lengths: readonly number[]): void {
    const document = this.#lengths.length;
    this.#lengths.push(lengths.map(lengthStep));
    terms.forEach((ofField, field) => {
      for (const [term, count] of ofField) {
        const id = this.#terms.get(term) ?? this.#terms.size;
        this.#terms.set(term, id);
        const place = (id * FIELDS + field) * DOCUMENTS + document;
        this.#postings.push(place * COUNTS + Math.min(count, COUNTS - 1));
      }
    });
  }

  /**
   * The files, and how many they were split into, with every term and the number of its documents. `others` are keys
   * with texts that stand among the words, such as the values of facets. Terms stand in their order in a file, so that
   * the same documents give the same bytes.
   */
  write(others: ReadonlyMap<string, string>): WrittenWords {
    const counts: [string, number][] = [];
    const texts = new Map<string, string>();
    for (const [term, postings] of this.#postingsOfTerms()) {
      counts.push([term, new Set(postings.map(documentOf)).size]);
      texts.set(term, this.#textOf(postings));
    }
    for (const [key, text] of others) texts.set(key, text);
    let signs = 0;
    for (const [term, text] of texts) signs += term.length + (isCommon(text) ? 0 : text.length) + 6;
    const split = filesFor(signs, SIGNS_A_FILE);
    return { split, counts, files: filesOf(texts, split) };
  }

  *#postingsOfTerms(): Iterable<[term: string, postings: Float64Array]> {
    const names = [...this.#terms.keys()];
    const postings = this.#postings.sorted();
    let at = 0;
    while (at < postings.length) {
      const id = Math.floor(postings[at]! / (COUNTS * DOCUMENTS * FIELDS));
      const end = (id + 1) * FIELDS * DOCUMENTS * COUNTS;
      let to = at;
      while (to < postings.length && postings[to]! < end) to += 1;
      yield [names[id]!, postings.subarray(at, to)];
      at = to;
    }
  }

  /** `3` (the field), gaps of documents, counts, lengths; the next field. */
  #textOf(postings: Float64Array): string {
    const columns = SEARCH_FIELDS.map(() => ({ gaps: '', counts: '', lengths: '', before: -1 }));
    for (const posting of postings) {
      const count = posting % COUNTS;
      const document = documentOf(posting);
      const field = Math.floor(posting / (COUNTS * DOCUMENTS)) % FIELDS;
      const column = columns[field]!;
      column.gaps += writeNumber(document - column.before - 1);
      column.counts += writeSign(count);
      column.lengths += writeSign(this.#lengths[document]![field]!);
      column.before = document;
    }
    return columns
      .flatMap(({ gaps, counts, lengths }, field) =>
        gaps === '' ? [] : [`${field}${gaps}.${counts}.${lengths}`],
      )
      .join(';');
  }
}

function* filesOf(texts: ReadonlyMap<string, string>, split: number): Iterable<IndexFile> {
  const files = Array.from({ length: split }, (): string[] => []);
  const hashes = new Map([...texts.keys()].map((term) => [term, hashText(term)]));
  for (const [term, hash] of hashes) files[hash % split]!.push(term);
  for (const [number, terms] of files.entries()) {
    const rows: [string, string][] = [];
    for (const term of terms.sort()) {
      const text = texts.get(term)!;
      rows.push([term, isCommon(text) ? '' : text]);
      if (isCommon(text))
        yield { path: commonWordFile(hashes.get(term)!), content: JSON.stringify({ [term]: text }) };
    }
    yield { path: wordsFile(number, split), content: JSON.stringify(Object.fromEntries(rows)) };
  }
}

import { DOCUMENT_KINDS, type DocumentKind } from '../document.ts';
import type { SearchFacet } from '../facets.ts';
import { fileOfHash, hashNgram, hashText, placeInFile } from './hash.ts';
import {
  codingFile,
  commonNgramFile,
  commonWordFile,
  documentFile,
  facetFile,
  facetKey,
  FACETS_FILE,
  ngramsFile,
  englishWordsFile,
  spellingFilePath,
  DAYS_FILES,
  textFile,
  START_FILE,
  wordsFile,
  type DatedKind,
  type FacetRow,
  type IndexStart,
  type LoadedText,
  type ShownHead,
  type ShownText,
} from './layout.ts';
import { unpackNamed, unpackText, withCoding } from './packed-document.ts';
import { NumberReader, readAscending } from './numbers.ts';
import { readDays, type DayNumbers } from './day-numbers.ts';
import type { Spelling } from '../spelling/suggestions.ts';
import { filterOf, hasWord, readWordFilter } from '../spelling/word-filter.ts';
import { arabicFormsIn } from '../arabic-forms.ts';
import { isArabic } from '../spelling/sounds.ts';
import { familyOf } from '../word-forms.ts';
import { readPostings, type Postings } from './postings.ts';

/** Loads a file of the index as text, by its path below the index's folder. Rejects if there is none. */
export type LoadFile = (path: string) => Promise<string>;

/** A value of a facet with the numbers of its documents. */
export interface FacetDocuments {
  id: string;
  label: string;
  documents: number[];
}

/** Reads the index: loads each file when it is first needed, and only once. */
export class IndexReader {
  readonly start: IndexStart;
  readonly #load: LoadFile;
  readonly #files: Map<string, Promise<unknown>>;

  private constructor(start: IndexStart, load: LoadFile) {
    this.start = start;
    this.#load = load;
    this.#files = new Map();
  }

  /** Loads the first file. Rejects if it does not exist. */
  static async open(load: LoadFile): Promise<IndexReader> {
    return new IndexReader(JSON.parse(await load(START_FILE)) as IndexStart, load);
  }

  /** The number of documents. */
  get size(): number {
    return DOCUMENT_KINDS.reduce((sum, kind) => sum + this.start.kinds[kind], 0);
  }

  /** The number of the first document of a kind. */
  firstOf(kind: DocumentKind): number {
    return DOCUMENT_KINDS.slice(0, DOCUMENT_KINDS.indexOf(kind)).reduce(
      (sum, before) => sum + this.start.kinds[before],
      0,
    );
  }

  /** The kind of the document with this number. */
  kindOf(document: number): DocumentKind {
    let end = 0;
    for (const kind of DOCUMENT_KINDS) {
      end += this.start.kinds[kind];
      if (document < end) return kind;
    }
    throw new RangeError(`There is no document ${document}.`);
  }

  /** The postings of a token; `undefined` if no document has it. */
  async word(token: string): Promise<Postings | undefined> {
    const text = await this.#textOf(token);
    return text === undefined ? undefined : readPostings(text);
  }

  /** The tokens of the index that are other forms of a word in Arabic letters; they are in the same file. */
  async arabicForms(token: string): Promise<string[]> {
    const family = familyOf(token);
    const words = Object.keys(await this.#json<Record<string, string>>(this.#fileOf(token)));
    return arabicFormsIn(new Set(words.filter((word) => isArabic(word) && familyOf(word) === family)), token);
  }

  /**
   * The documents that contain adjacent tokens, ascending: two tokens, or three if they are frequent there (`FREQUENT`).
   */
  async ngram(tokens: readonly string[]): Promise<number[]> {
    const hash = hashNgram(tokens.map(hashText));
    const text = await this.#json<string>(ngramsFile(fileOfHash(hash, this.start.ngrams)));
    const wanted = placeInFile(hash, this.start.ngrams);
    const reader = new NumberReader(text);
    let place = -1;
    while (!reader.isAtEnd && place < wanted) {
      place += reader.next() + 1;
      const count = reader.next();
      if (place === wanted && count === 0) return readAscending(await this.#json(commonNgramFile(hash)));
      let document = -1;
      const documents: number[] = [];
      for (let at = 0; at < count; at += 1) {
        document += reader.next() + 1;
        documents.push(document);
      }
      if (place === wanted) return documents;
    }
    return [];
  }

  /** The spelling of words and names. */
  get spelling(): Spelling {
    return { files: this.start.spelling, load: (path) => this.#once(spellingFilePath(path), (text) => text) };
  }

  /** Whether a token is a word of English that people use, so no slip. Any is taken for one while the words cannot be loaded. */
  async isOrdinary(token: string): Promise<boolean> {
    if (!/^[a-z]{4,}$/.test(token)) return false;
    return this.#once(englishWordsFile(filterOf(token)), (text) =>
      readWordFilter(JSON.parse(text) as string),
    ).then(
      (filter) => hasWord(filter, token),
      () => true,
    );
  }

  /** The head of the result of the document with this number. */
  async head(number: number): Promise<ShownHead> {
    return (await this.#document(number)).head;
  }

  /** The names of the record with this number, its title first; of another document, its title. */
  async names(number: number): Promise<string[]> {
    return (await this.#document(number)).names;
  }

  /** The text of the article with this number, which may lack its coding. */
  async text(number: number): Promise<LoadedText> {
    return this.#once(textFile(number), unpackText);
  }

  /** The text of the article with this number, and all of its coding. */
  async wholeText(number: number): Promise<ShownText> {
    const text = await this.text(number);
    return text.lacksCoding === true
      ? this.#once(codingFile(number), (content) => withCoding(text, content))
      : text;
  }

  /** Whether the list of a facet is loaded in parts, and only when a reader opens it. */
  isLong(facet: SearchFacet): boolean {
    return this.start.facets[facet].isLong === true;
  }

  /** The values of a facet: all of them, or for a long facet the first `parts` parts of its list. */
  async facet(facet: SearchFacet, parts: number): Promise<FacetDocuments[]> {
    if (!this.isLong(facet)) {
      const lists = await this.#json<Partial<Record<SearchFacet, FacetRow[]>>>(FACETS_FILE);
      return (lists[facet] ?? []).map(readRow);
    }
    const count = Math.min(parts, this.start.facets[facet].parts);
    const loaded = await Promise.all(
      Array.from({ length: count }, (_, part) => this.#json<FacetRow[]>(facetFile(facet, part))),
    );
    return loaded.flat().map(readRow);
  }

  /** The days of all articles, or of all facts, in the order of their numbers. */
  async days(kind: DatedKind): Promise<DayNumbers[]> {
    return this.start.kinds[kind] === 0 ? [] : readDays(await this.#json<string>(DAYS_FILES[kind]));
  }

  /** One value of a long facet; `undefined` if there is none with this id. */
  async facetValue(facet: SearchFacet, id: string): Promise<FacetDocuments | undefined> {
    const text = await this.#textOf(facetKey(facet, id));
    if (text === undefined) return undefined;
    const bar = text.indexOf('|');
    return { id, label: text.slice(bar + 1), documents: readAscending(text.slice(0, bar)) };
  }

  #document(number: number) {
    return this.#once(documentFile(number), unpackNamed);
  }

  async #textOf(key: string): Promise<string | undefined> {
    const words = await this.#json<Record<string, string>>(this.#fileOf(key));
    if (!Object.hasOwn(words, key)) return undefined;
    if (words[key] !== '') return words[key];
    return (await this.#json<Record<string, string>>(commonWordFile(hashText(key))))[key];
  }

  #fileOf(key: string): string {
    return wordsFile(fileOfHash(hashText(familyOf(key)), this.start.words));
  }

  #json<T>(path: string): Promise<T> {
    return this.#once(path, (text) => JSON.parse(text) as T);
  }

  #once<T>(path: string, read: (text: string) => T): Promise<T> {
    const known = this.#files.get(path) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const file = this.#load(path).then(read);
    this.#files.set(path, file);
    // A file that failed to load is requested again.
    file.catch(() => this.#files.delete(path));
    return file;
  }
}

function readRow([id, label, documents]: FacetRow): FacetDocuments {
  return { id, label, documents: readAscending(documents) };
}

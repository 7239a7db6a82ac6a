import { SEARCH_FIELDS, type DocumentKind, type SearchDocument, type SearchField } from '../document.ts';
import { joinedPartsOf, joinedTokensOf, tokensOf } from '../tokens.ts';
import { ANY_DAY } from '../placed-token.ts';
import { FREQUENT } from './frequent.ts';
import { hashNgram, hashText } from './hash.ts';
import type { ShownDocument } from './layout.ts';
import type { DayNumbers } from './day-numbers.ts';

/** Everything the index needs of one document: plain data, derived from the document alone. */
export interface DocumentTokens {
  kind: DocumentKind;
  shown: ShownDocument;
  facets: SearchDocument['facets'];
  /** Of an article. */
  days?: DayNumbers;
  /**
   * For each field, in the order of `SEARCH_FIELDS`: its tokens, each with its number of occurrences; hyphenated words
   * are also included as one token, words with a Persian joiner also as their parts.
   */
  tokens: [token: string, count: number][][];
  /** For each field, in the same order: its number of tokens. */
  lengths: number[];
  /**
   * The hashes of adjacent tokens within a title, a passage or a name: of pairs, and of triples whose tokens each occur
   * in the document at least `FREQUENT` times; and of a month and its year, with `ANY_DAY` for a day between them. Ascending, without duplicates.
   */
  ngrams: Uint32Array;
}

const YEAR = /^\d{4}$/;
/** What may stand between a month and its year. */
const DAY = /^(?:\d\d?(?:st|nd|rd|th)?|first|second|third|of|عام)$/;
const IS_JOINED = /[-‐‑\u200c]/;

/** Extracts the tokens of a document. */
export function analyse(document: SearchDocument): DocumentTokens {
  const {
    kind,
    url,
    title,
    date = '',
    by = [],
    summary,
    passages,
    records,
    facets,
    days,
    languages,
  } = document;
  const fields = new Map(
    SEARCH_FIELDS.map((field) => [field, { counts: new Map<string, number>(), length: 0 }]),
  );
  const sequences: (readonly string[])[] = [];
  const add = (name: SearchField, text: string): void => {
    const field = fields.get(name)!;
    const { sequence, joined } = name === 'names' ? wordsOfName(text) : wordsOf(text);
    for (const token of [...sequence, ...joined]) field.counts.set(token, (field.counts.get(token) ?? 0) + 1);
    field.length += sequence.length;
    sequences.push(sequence);
  };
  add('title', title);
  add('summary', summary);
  for (const { names } of records) for (const name of names) add('names', name);
  for (const { field, text } of passages) add(field, text);
  const counts = [...fields.values()].map((field) => field.counts);
  return {
    kind,
    shown: {
      url,
      title,
      date,
      by,
      summary,
      passages,
      records,
      ...(languages === undefined ? {} : { languages }),
    },
    facets,
    ...(days === undefined ? {} : { days }),
    tokens: counts.map((ofField) => [...ofField]),
    lengths: [...fields.values()].map(({ length }) => length),
    ngrams: ngramsOf(sequences, counts),
  };
}

/** The tokens of a text in order, and those that its joined words have in addition. */
interface Words {
  sequence: readonly string[];
  joined: readonly string[];
}

function wordsOf(text: string): Words {
  return {
    sequence: tokensOf(text).map(({ token }) => token),
    joined: IS_JOINED.test(text)
      ? [...joinedTokensOf(text), ...joinedPartsOf(text)].map(({ token }) => token)
      : [],
  };
}

/** A record's names recur with every article that mentions it, so they are cached, up to a number of names. */
const namesRead = new Map<string, Words>();
const MOST_NAMES = 50_000;

function wordsOfName(name: string): Words {
  const known = namesRead.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name);
  if (namesRead.size >= MOST_NAMES) namesRead.clear();
  namesRead.set(name, words);
  return words;
}

function ngramsOf(
  sequences: readonly (readonly string[])[],
  counts: readonly ReadonlyMap<string, number>[],
): Uint32Array {
  const words = new Map<string, { hash: number; isFrequent: boolean }>();
  const wordOf = (token: string) => {
    const known = words.get(token);
    if (known !== undefined) return known;
    const count = counts.reduce((sum, ofField) => sum + (ofField.get(token) ?? 0), 0);
    const word = { hash: hashText(token), isFrequent: count >= FREQUENT };
    words.set(token, word);
    return word;
  };
  const ngrams = new Set<number>();
  for (const sequence of sequences) {
    for (let at = 1; at < sequence.length; at += 1) {
      const [before, first, second] = [sequence[at - 2], wordOf(sequence[at - 1]!), wordOf(sequence[at]!)];
      ngrams.add(hashNgram([first.hash, second.hash]));
      if (before !== undefined && YEAR.test(sequence[at]!) && DAY.test(sequence[at - 1]!))
        ngrams.add(hashNgram([wordOf(before).hash, hashText(ANY_DAY), second.hash]));
      if (before === undefined || !first.isFrequent || !second.isFrequent) continue;
      const { hash, isFrequent } = wordOf(before);
      if (isFrequent) ngrams.add(hashNgram([hash, first.hash, second.hash]));
    }
  }
  return Uint32Array.from(ngrams).sort();
}
